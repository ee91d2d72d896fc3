// SPDX-License-Identifier: Apache-2.0
#include "ui/notice_strip.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace cxr::ui {

namespace {

QColor colourOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return themeColours().accent;
    case Severity::Warning:
        return themeColours().amber;
    case Severity::Problem:
        return themeColours().bad;
    }
    return {};
}

/// What a message is about: "b.dcm" in "b.dcm: The file is cut short."; all of it without a colon.
QString subjectOf(const QString& text)
{
    return text.section(QStringLiteral(": "), 0, 0);
}

} // namespace

NoticeStrip::NoticeStrip(QWidget* parent) :
    QFrame(parent),
    m_icon(new QLabel),
    m_text(new QLabel),
    m_waiting(new QLabel),
    m_dismiss(new QToolButton)
{
    setObjectName(QStringLiteral("noticeStrip"));
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // file names are not markup
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setAccessibleName(tr("Dismiss this message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_waiting);
    row->addWidget(m_dismiss);
    connect(m_dismiss, &QToolButton::clicked, this, &NoticeStrip::dismiss);
    hide();
}

void NoticeStrip::add(const QString& text, Severity severity, bool ofDocument)
{
    if (text.isEmpty())
        return;
    std::erase_if(m_notices, [&](const Notice& notice) {
        return notice.text == text
            || (!ofDocument && !notice.ofDocument && notice.severity == severity
                && subjectOf(notice.text) == subjectOf(text));
    });
    const auto place = std::find_if(m_notices.begin(), m_notices.end(),
        [&](const Notice& notice) { return notice.severity <= severity; });
    m_notices.insert(place, {text, severity, ofDocument});
    updateLook();
}

void NoticeStrip::dropDocumentNotices()
{
    std::erase_if(m_notices, [](const Notice& notice) { return notice.ofDocument; });
    updateLook();
}

void NoticeStrip::dismiss()
{
    if (!m_notices.empty())
        m_notices.pop_front();
    updateLook();
}

QString NoticeStrip::text() const
{
    return m_notices.empty() ? QString() : m_notices.front().text;
}

void NoticeStrip::updateLook()
{
    setVisible(!m_notices.empty());
    if (m_notices.empty())
        return;
    const Notice& notice = m_notices.front();
    const QColor colour = colourOf(notice.severity);
    m_text->setText(notice.text);
    m_text->setAccessibleName(notice.text);
    m_waiting->setText(m_notices.size() > 1
            ? tr("%n more", nullptr, static_cast<int>(m_notices.size()) - 1)
            : QString());
    m_icon->setText(notice.severity == Severity::Info ? QStringLiteral("ℹ") : QStringLiteral("⚠"));
    setStyleSheet(QStringLiteral("#noticeStrip { border: 0; border-left: 4px solid %1; }"
                                 "#noticeStrip > QLabel:first-child { color: %1; }")
                      .arg(colour.name()));
}

} // namespace cxr::ui
