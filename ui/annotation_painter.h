// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPainter;

namespace cxr::ui {

class Annotations;
struct AnnotationPlace;

/// Draws the reader's drawings with their texts over a pane's picture, the selected one with its
/// handles. `painter` works in logical pixels with the pane's top left at (0, 0). Strokes have one
/// width at every zoom and a dark rim.
void paintAnnotations(
    QPainter& painter, const Annotations& annotations, const AnnotationPlace& place);

} // namespace cxr::ui
