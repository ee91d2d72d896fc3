// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/background.h"
#include "app/session.h"
#include "ui/main_window.h"

#include <QObject>

namespace cxr::app {

/// Puts a second file beside the document, in the place of anything enhanced: reads it, links it,
/// measures where both pictures are. It goes when another file is opened or something is enhanced.
class OtherWiring : public QObject {
    Q_OBJECT

public:
    OtherWiring(Session& session, ui::MainWindow& window, QObject* parent = nullptr);

private:
    void open(const QString& path);
    void change(const ui::OtherFile& wished);
    void compare(const OtherFile& other);
    void show(const Outcome& outcome);
    void drop();

    Session& m_session;
    ui::MainWindow& m_window;
    bool m_shown = false;
    Background m_reader{QStringLiteral("other file")};
    Background m_measuring{QStringLiteral("two files")};
};

/// `other` with the pixels and the overlap that its link and its shift mean for that document.
[[nodiscard]] OtherFile placed(const Document& document, OtherFile other);

/// Both know millimetres, and those hold in planes of one kind.
[[nodiscard]] bool linkableByMillimetres(const Document& document, const Document& other);

/// Both pictures where both are, in the document's pixels; empty images where there is no overlap.
struct Overlapping {
    image::Image document;
    image::Image other;
};
[[nodiscard]] Overlapping overlapping(const Document& document, const OtherFile& other);

} // namespace cxr::app
