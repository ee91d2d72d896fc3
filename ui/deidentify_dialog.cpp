// SPDX-License-Identifier: Apache-2.0
#include "ui/deidentify_dialog.h"

#include "ui/blackout_view.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

namespace cxr::ui {

namespace {

QLabel* wrappingLabel(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QComboBox* choice(const QString& name, const QString& first, const QString& second)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->addItem(first, false);
    box->addItem(second, true);
    return box;
}

} // namespace

DeidentifyDialog::DeidentifyDialog(int fileCount,
    const std::shared_ptr<const image::Pyramid>& picture, const image::VoiWindow& window,
    const QString& folder, QWidget* parent) :
    QDialog(parent)
{
    setWindowTitle(tr("De-identify a copy"));
    m_table = new QTableWidget(0, 4);
    m_table->setObjectName(QStringLiteral("preview"));
    m_table->setAccessibleName(tr("Attributes that will change"));
    m_table->setTabKeyNavigation(false); // Tab leads on to the buttons
    m_table->setHorizontalHeaderLabels({tr("Tag"), tr("Name"), tr("Now"), tr("Will become")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_summary = wrappingLabel(QStringLiteral("summary"));
    m_progress = new QProgressBar;
    m_progress->hide();

    auto* upper = new QHBoxLayout;
    upper->addWidget(buildOptions(fileCount), 1);
    upper->addWidget(buildPicture(), 1);
    m_start = new QPushButton(tr("&Write copies"));
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setDefault(true);
    m_close = new QPushButton(tr("Close"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(m_start);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->addLayout(upper, 3);
    column->addWidget(m_table, 2);
    column->addWidget(m_summary);
    column->addLayout(buttons);
    resize(QSize(980, 760).boundedTo(screen()->availableSize()));

    m_picture->setPicture(picture, window);
    m_folder->setText(folder);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, [this] {
        setProgress(0, 1);
        Q_EMIT startRequested(wish());
    });
    for (QComboBox* box : {m_files, m_uids, m_dates})
        connect(box, &QComboBox::activated, this, &DeidentifyDialog::askAgain);
    for (QCheckBox* box : {m_characteristics, m_clean})
        connect(box, &QCheckBox::toggled, this, &DeidentifyDialog::askAgain);
    connect(m_keyFile, &QLineEdit::editingFinished, this, &DeidentifyDialog::askAgain);
    connect(m_keyFile, &QLineEdit::textChanged, this, &DeidentifyDialog::updateRemarks);
    connect(m_folder, &QLineEdit::textChanged, this, &DeidentifyDialog::updateRemarks);
    connect(m_picture, &BlackoutView::regionsChanged, this, [this] {
        // What was said of the picture was said of another one.
        m_clean->setChecked(false);
        askAgain();
    });
    updateRemarks();
}

QWidget* DeidentifyDialog::buildOptions(int fileCount)
{
    m_files = choice(QStringLiteral("files"), tr("The file in the window"),
        tr("All files of the list (%1)").arg(fileCount));
    m_uids = choice(QStringLiteral("uids"), tr("Replace, the same everywhere"), tr("Keep"));
    m_dates = choice(QStringLiteral("dates"), tr("Remove"), tr("Shift all by the same days"));
    m_characteristics = new QCheckBox(tr("&Keep sex, age, size and weight"));
    m_characteristics->setObjectName(QStringLiteral("characteristics"));
    m_keyRemark = wrappingLabel(QStringLiteral("keyRemark"));

    auto* options = new QWidget;
    auto* form = new QFormLayout(options);
    form->setContentsMargins(0, 0, 8, 0);
    form->addRow(tr("&Files"), m_files);
    form->addRow(tr("&UIDs"), m_uids);
    form->addRow(tr("&Dates"), m_dates);
    form->addRow(QString(), m_characteristics);
    m_keyFile = addPathRow(form, tr("&Key file"), QStringLiteral("keyFile"), false);
    m_keyFile->setPlaceholderText(tr("none: a random key"));
    form->addRow(QString(), m_keyRemark);
    m_folder = addPathRow(form, tr("&Output folder"), QStringLiteral("folder"), true);
    return options;
}

QLineEdit* DeidentifyDialog::addPathRow(
    QFormLayout* form, const QString& label, const QString& name, bool folder)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    auto* browse = new QPushButton(tr("Browse…"));
    browse->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->addWidget(edit, 1);
    line->addWidget(browse);
    form->addRow(label, line);
    if (auto* text = qobject_cast<QLabel*>(form->labelForField(line)))
        text->setBuddy(edit);
    connect(browse, &QPushButton::clicked, this, [this, edit, folder] {
        auto* dialog = new QFileDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, [this, edit](const QString& path) {
            edit->setText(path);
            askAgain();
        });
        dialog->open();
    });
    return edit;
}

QWidget* DeidentifyDialog::buildPicture()
{
    m_picture = new BlackoutView;
    m_picture->setObjectName(QStringLiteral("picture"));
    m_warning = wrappingLabel(QStringLiteral("warning"));
    m_warning->setStyleSheet(QStringLiteral("color: %1").arg(themeColours().amber.name()));
    m_clean = new QCheckBox(tr("I have &looked: no text in it tells who this is"));
    m_clean->setObjectName(QStringLiteral("clean"));
    auto* clear = new QPushButton(tr("Clear regions"));
    clear->setAutoDefault(false);
    connect(clear, &QPushButton::clicked, m_picture, &BlackoutView::clear);

    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto* hint = new QLabel(tr("Drag over what is to be blackened:"));
    auto* head = new QHBoxLayout;
    head->addWidget(hint, 1);
    head->addWidget(clear);
    column->addLayout(head);
    column->addWidget(m_picture, 1);
    column->addWidget(m_clean);
    column->addWidget(m_warning);
    return side;
}

DeidentifyWish DeidentifyDialog::wish() const
{
    return {.allFiles = m_files->currentData().toBool(),
        .retainUids = m_uids->currentData().toBool(),
        .shiftDates = m_dates->currentData().toBool(),
        .keepPatientCharacteristics = m_characteristics->isChecked(),
        .pictureIsClean = m_clean->isChecked(),
        .blackened = m_picture->regions(),
        .keyFile = m_keyFile->text().trimmed(),
        .folder = m_folder->text().trimmed()};
}

void DeidentifyDialog::askAgain()
{
    updateRemarks();
    Q_EMIT previewRequested(wish());
}

void DeidentifyDialog::updateRemarks()
{
    m_keyRemark->setText(m_keyFile->text().trimmed().isEmpty()
            ? tr("Copies of this run belong together; those of a later run will not.")
            : tr("Whoever has this file can tell which patient a copy belongs to."));
    // One person can look at one picture; of the others nothing is known.
    const bool all = m_files->currentData().toBool();
    m_clean->setEnabled(!all && !m_busy);
    if (all && m_clean->isChecked())
        m_clean->setChecked(false);
    m_start->setEnabled(!m_busy && (m_possible || all) && !m_folder->text().trimmed().isEmpty());
}

void DeidentifyDialog::setPreview(const DeidentifyPreview& preview)
{
    m_possible = preview.problem.isEmpty();
    m_table->setRowCount(static_cast<int>(preview.rows.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const DeidentifyRow& row = preview.rows[static_cast<std::size_t>(i)];
        int column = 0;
        for (const QString& text : {row.tag, row.name, row.before, row.after}) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text);
            m_table->setItem(i, column++, item);
        }
    }
    m_table->resizeColumnsToContents();
    for (const auto& [column, most] : {std::pair{0, 180}, std::pair{1, 260}, std::pair{2, 300}})
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), most));
    m_warning->setText(preview.warnings.join(QLatin1Char('\n')));
    m_warning->setVisible(!preview.warnings.isEmpty());
    m_summary->setText(m_possible ? tr("Attributes of the file in the window that will change: %1.")
                                        .arg(m_table->rowCount())
                                  : preview.problem);
    updateRemarks();
}

void DeidentifyDialog::setProgress(int done, int total)
{
    m_busy = true;
    m_progress->show();
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    updateRemarks();
}

void DeidentifyDialog::setReport(const QString& summary, const QStringList& problems)
{
    m_busy = false;
    m_progress->hide();
    constexpr qsizetype most = 6; // the dialog must not outgrow the screen
    QStringList lines{summary};
    lines += problems.mid(0, most);
    if (problems.size() > most)
        lines << tr("Further problems: %1.").arg(problems.size() - most);
    m_summary->setText(lines.join(QLatin1Char('\n')));
    updateRemarks();
}

} // namespace cxr::ui
