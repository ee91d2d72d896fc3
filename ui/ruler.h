// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/measure.h"
#include "ui/view_transform.h"

#include <QFont>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace cxr::ui {

/// Lines drawn to measure with, in source coordinates, shown over both panes. A length says where
/// it holds: calibrated, at the detector (larger than the body by the magnification), on the film,
/// or in pixels where the file knows no millimetres. Nothing is guessed.
class Ruler : public QObject {
    Q_OBJECT

public:
    explicit Ruler(QObject* parent = nullptr);

    /// A new picture: its lines are gone, and so is what the user calibrated.
    void reset(const std::optional<image::Spacing>& spacing);
    [[nodiscard]] bool active() const { return m_active; }
    void setActive(bool active);

    void begin(image::Point source);
    void moveEnd(image::Point source);
    /// A line shorter than a pixel was a click, and goes.
    void finish();
    void removeLast();
    [[nodiscard]] std::size_t count() const { return m_lines.size(); }

    /// From now on the last line is so long. False: there is no line, or no such length.
    bool calibrate(double millimetres);
    [[nodiscard]] const std::optional<image::Spacing>& spacing() const { return m_spacing; }

    /// "123.4 mm at detector (×1.10 the patient)", "845.0 px (no millimetres known)"; the last
    /// line.
    [[nodiscard]] QString lastText() const;

    /// As GraphicsPainter::paint().
    void paint(
        QPainter& painter, const ViewTransform& place, double ratio, const QFont& font) const;

Q_SIGNALS:
    void changed();
    void activeChanged(bool active);

private:
    struct Line {
        image::Point from;
        image::Point to;
    };
    [[nodiscard]] QString textOf(const Line& line) const;

    std::optional<image::Spacing> m_spacing;
    bool m_byUser = false; ///< the spacing is the user's calibration
    std::vector<Line> m_lines;
    bool m_active = false;
};

/// What a millimetre of that spacing is: " calibrated", " at detector", …; begins with a space.
[[nodiscard]] QString planeText(const image::Spacing& spacing);

} // namespace cxr::ui
