// SPDX-License-Identifier: Apache-2.0
#include "ui/export_dialog.h"

#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxr::ui {

namespace {

const QStringList knownSuffixes{
    QStringLiteral("png"),
    QStringLiteral("tif"),
    QStringLiteral("tiff"),
    QStringLiteral("jpg"),
    QStringLiteral("jpeg"),
    QStringLiteral("dcm"),
};

QString withExtension(const QString& path, const QString& extension)
{
    const QString suffix = QFileInfo(path).suffix();
    // Only a suffix of an image format is replaced: "chest.2024" keeps its year.
    const bool replace = knownSuffixes.contains(suffix, Qt::CaseInsensitive);
    const QString stem = replace ? path.chopped(suffix.size() + 1) : path;
    return stem + extension;
}

} // namespace

QString extensionOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Png8:
    case ExportFormat::Png16:
        return QStringLiteral(".png");
    case ExportFormat::Tiff16:
        return QStringLiteral(".tif");
    case ExportFormat::Jpeg:
        return QStringLiteral(".jpg");
    case ExportFormat::Dicom:
        return QStringLiteral(".dcm");
    }
    return {};
}

ExportDialog::ExportDialog(const ExportChoice& suggested, QWidget* parent) :
    QDialog(parent),
    m_form(new QFormLayout),
    m_format(new QComboBox),
    m_coding(new QComboBox),
    m_path(new QLineEdit),
    m_remark(new QLabel),
    m_clash(new QLabel),
    m_sideBySide(new QCheckBox(tr("Also &save before and after as seen")))
{
    setWindowTitle(tr("Export the enhanced image"));
    m_format->setObjectName(QStringLiteral("format"));
    m_coding->setObjectName(QStringLiteral("coding"));
    m_path->setObjectName(QStringLiteral("path"));
    m_sideBySide->setObjectName(QStringLiteral("sideBySide"));
    const std::pair<QString, ExportFormat> formats[] = {
        {tr("PNG, 16 bit (every value kept)"), ExportFormat::Png16},
        {tr("PNG, 8 bit"), ExportFormat::Png8},
        {tr("TIFF, 16 bit (every value kept)"), ExportFormat::Tiff16},
        {tr("JPEG, 8 bit (loses detail)"), ExportFormat::Jpeg},
        {tr("DICOM, derived object"), ExportFormat::Dicom},
    };
    for (const auto& [text, format] : formats)
        m_format->addItem(text, static_cast<int>(format));
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(suggested.format)));
    const std::pair<QString, DicomCoding> codings[] = {
        {tr("None (every program reads it)"), DicomCoding::Raw},
        {tr("JPEG-LS lossless (small and quick)"), DicomCoding::JpegLs},
        {tr("JPEG 2000 lossless"), DicomCoding::Jpeg2000},
        {tr("RLE lossless"), DicomCoding::Rle},
    };
    for (const auto& [text, coding] : codings)
        m_coding->addItem(text, static_cast<int>(coding));
    m_coding->setCurrentIndex(m_coding->findData(static_cast<int>(suggested.coding)));
    m_coding->setToolTip(
        tr("How the pixels are stored (DICOM's transfer syntax); no value changes"));
    m_path->setText(withExtension(suggested.path, extensionOf(suggested.format)));
    m_path->setMinimumWidth(380);
    m_sideBySide->setChecked(suggested.sideBySide);
    m_sideBySide->setToolTip(tr("With everything the panes show, the patient banner included"));
    m_remark->setWordWrap(true);
    m_clash->setText(tr("A file of this name exists and will be replaced."));
    m_clash->setStyleSheet(QStringLiteral("color: %1").arg(themeColours().bad.name()));

    auto* browse = new QPushButton(tr("&Browse…"));
    auto* pathRow = new QHBoxLayout;
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(browse);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);

    m_form->setVerticalSpacing(10);
    auto* pathLabel = new QLabel(tr("Save &as"));
    pathLabel->setBuddy(m_path);
    m_form->addRow(tr("&Format"), m_format);
    m_form->addRow({}, m_remark);
    m_form->addRow(tr("&Compression"), m_coding);
    m_form->addRow(pathLabel, pathRow);
    m_form->addRow({}, m_clash);
    m_form->addRow({}, m_sideBySide);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addLayout(m_form);
    column->addWidget(buttons);

    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        m_path->setText(withExtension(m_path->text(), extensionOf(choice().format)));
        updateRemarks();
    });
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::updateRemarks);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateRemarks();
}

ExportChoice ExportDialog::choice() const
{
    const auto format = static_cast<ExportFormat>(m_format->currentData().toInt());
    return {.format = format,
        .path = withExtension(m_path->text().trimmed(), extensionOf(format)),
        .sideBySide = m_sideBySide->isChecked(),
        .coding = static_cast<DicomCoding>(m_coding->currentData().toInt())};
}

void ExportDialog::choosePath()
{
    auto* dialog = new QFileDialog(this, tr("Save as"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // this dialog itself says so
    dialog->setDefaultSuffix(extensionOf(choice().format).mid(1));
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::updateRemarks()
{
    switch (choice().format) {
    case ExportFormat::Png8:
    case ExportFormat::Jpeg:
        m_remark->setText(tr("Images deeper than 8 bit are saved as displayed, through the present "
                             "window."));
        break;
    case ExportFormat::Png16:
    case ExportFormat::Tiff16:
        m_remark->setText(tr("Stored values as they are; 12 bit stay 0…4095."));
        break;
    case ExportFormat::Dicom:
        m_remark->setText(tr("Marked as derived, with model and source named in it."));
        break;
    }
    m_form->setRowVisible(m_coding, choice().format == ExportFormat::Dicom);
    const bool named = !QFileInfo(m_path->text().trimmed()).fileName().isEmpty();
    m_save->setEnabled(named);
    m_clash->setVisible(named && QFileInfo::exists(choice().path));
}

} // namespace cxr::ui
