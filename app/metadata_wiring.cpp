// SPDX-License-Identifier: Apache-2.0
#include "app/metadata_wiring.h"

#include "app/guarded.h"
#include "app/wiring.h"

#include <string_view>

namespace cxr::app {

namespace {

/// Who the patient is stands in group 0010, in every person's name, and in the numbers that lead
/// to the patient in a hospital's system.
bool tellsOfPatient(const io::Attribute& attribute)
{
    constexpr std::string_view accessionNumber = "(0008,0050)";
    constexpr std::string_view studyId = "(0020,0010)";
    return attribute.tag.starts_with("(0010,") || attribute.vr == "PN"
        || attribute.tag == accessionNumber || attribute.tag == studyId;
}

ui::MetadataRow rowOf(const io::Attribute& attribute)
{
    return {attribute.depth, QString::fromStdString(attribute.tag),
        QString::fromStdString(attribute.vr), QString::fromStdString(attribute.name),
        QString::fromStdString(attribute.value), tellsOfPatient(attribute)};
}

} // namespace

MetadataWiring::MetadataWiring(Session& session, ui::MainWindow& window, QObject* parent) :
    QObject(parent),
    m_session(session),
    m_window(window)
{
    connect(&m_session, &Session::opened, this, &MetadataWiring::update);
    connect(&m_window, &ui::MainWindow::metadataShown, this, [this](bool shown) {
        m_shown = shown;
        update();
    });
    m_window.setMetadata({{}, tr("Open an image to see what it says about itself.")});
}

void MetadataWiring::update()
{
    const auto document = m_session.document();
    if (!document || document->source.sha256 == m_read)
        return;
    m_reader.forget();
    m_read.clear();
    if (!m_shown) {
        m_window.setMetadata({});
        return;
    }
    m_read = document->source.sha256;
    m_window.setMetadata({{}, tr("Reading…")});
    m_reader.run(
        [path = document->source.path](const Background::Wanted&) {
            return guarded([&] { return io::readAttributes(path); });
        },
        [this](const auto& list) { show(list); });
}

void MetadataWiring::show(const Result<std::vector<io::Attribute>>& list)
{
    ui::Metadata metadata;
    if (!list) {
        metadata.message = Wiring::sentence(list.error());
    } else {
        for (const io::Attribute& attribute : *list)
            metadata.rows.push_back(rowOf(attribute));
        if (list->empty())
            metadata.message = tr("This file says nothing about itself beside its pixels.");
    }
    m_window.setMetadata(metadata);
}

} // namespace cxr::app
