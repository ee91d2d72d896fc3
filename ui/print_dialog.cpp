// SPDX-License-Identifier: Apache-2.0
#include "ui/print_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace cxr::ui {

namespace {
enum Pictures { Before = 1, After = 2 };
}

PrintDialog::PrintDialog(const std::optional<QString>& plane, bool hasAfter, QWidget* parent) :
    QDialog(parent),
    m_pictures(new QComboBox),
    m_trueSize(new QRadioButton(tr("&True size"))),
    m_fitted(new QRadioButton(tr("&Fitted to the page"))),
    m_figures(new QCheckBox(tr("With the &figures and their reference"))),
    m_paper(new QComboBox)
{
    setObjectName(QStringLiteral("printDialog"));
    setWindowTitle(tr("Print what is in sight"));
    m_pictures->setObjectName(QStringLiteral("pictures"));
    m_trueSize->setObjectName(QStringLiteral("trueSize"));
    if (hasAfter) {
        m_pictures->addItem(tr("After"), After);
        m_pictures->addItem(tr("Before"), Before);
        m_pictures->addItem(tr("Both, a page each"), Before | After);
    } else {
        m_pictures->addItem(tr("Before"), Before);
    }
    m_trueSize->setEnabled(plane.has_value());
    (plane ? m_trueSize : m_fitted)->setChecked(true);
    auto* remark = new QLabel(plane
            ? tr("1 mm on paper is 1 mm%1. Print at 100 %, not “fit to page”; the page carries a "
                 "bar of 50 mm to check by.")
                  .arg(*plane)
            : tr("The file knows no millimetres, so there is no true size. A line of known length "
                 "gives it one: draw it (U) and calibrate (Shift+U)."));
    remark->setWordWrap(true);
    m_figures->setChecked(true);
    m_paper->setObjectName(QStringLiteral("paper"));
    for (const QPageSize::PageSizeId size :
        {QPageSize::A4, QPageSize::A3, QPageSize::Letter, QPageSize::Legal, QPageSize::Tabloid})
        m_paper->addItem(QPageSize::name(size), size);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* pdf = buttons->addButton(tr("Save as P&DF…"), QDialogButtonBox::ActionRole);
    QPushButton* paper = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    pdf->setObjectName(QStringLiteral("pdf"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(pdf, &QPushButton::clicked, this, [this] {
        Q_EMIT pdfWanted(choice());
        accept();
    });
    connect(paper, &QPushButton::clicked, this, [this] {
        Q_EMIT paperWanted(choice());
        accept();
    });
    auto* form = new QFormLayout(this);
    form->addRow(tr("P&icture"), m_pictures);
    form->addRow(tr("Size"), m_trueSize);
    form->addRow(QString(), m_fitted);
    form->addRow(remark);
    form->addRow(QString(), m_figures);
    form->addRow(tr("P&aper of a PDF"), m_paper);
    form->addRow(buttons);
    form->setVerticalSpacing(10);
    setMinimumWidth(460);
}

PrintChoice PrintDialog::choice() const
{
    const int pictures = m_pictures->currentData().toInt();
    return {.before = (pictures & Before) != 0,
        .after = (pictures & After) != 0,
        .trueSize = m_trueSize->isChecked(),
        .figures = m_figures->isChecked(),
        .paper = static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt())};
}

} // namespace cxr::ui
