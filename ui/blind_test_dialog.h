// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/blind_trials.h"
#include "ui/view_data.h"

#include <QDialog>

#include <array>
#include <cstdint>
#include <memory>

class QLabel;
class QStackedWidget;

namespace cxr::ui {

class BlindResultPage;
class BlindSetupPage;
class CompareView;
class ViewState;

/// A blind A/B test of two methods: choose them, answer the trials, see which was which.
///
/// From begin() to the last answer nothing in it depends on which method stands on which side: no
/// text, tool tip, title, accessible name, badge or figure. The pictures say that they are
/// processed, both in the same words.
class BlindTestDialog : public QDialog {
    Q_OBJECT

public:
    /// `methods`: those that may be chosen; `pair`: ids of the two chosen at first;
    /// `answersPath`: where answers are recorded, for people. `seed` decides sides and spots.
    BlindTestDialog(const std::vector<RankedMethod>& methods, const QStringList& pair,
        const QString& answersPath, std::uint64_t seed, QWidget* parent = nullptr);

    /// How the first trial is seen: the main window's place, window and inversion.
    void setView(const ViewState& view);

    /// Starts the trials with the pictures that were asked for; both of one size.
    void begin(const std::shared_ptr<const image::Pyramid>& first,
        const std::shared_ptr<const image::Pyramid>& second);
    /// Something about the recording or the pictures went wrong; shown on every page.
    void showProblem(const QString& text);

    /// In mid-test: ends it with the answers there are, and shows the result.
    void reject() override;

Q_SIGNALS:
    /// Ids of the methods; begin() is awaited.
    void picturesRequested(const QString& first, const QString& second);
    void trialsStarted();
    void answered(const cxr::ui::BlindAnswer& answer);
    /// The sides are no secret any more.
    void revealed();
    void folderRequested();

private:
    /// Where the main window looked when the dialog was made.
    struct Initial {
        bool fitted = true;
        double zoom = 1;
        QPointF centre;
        image::VoiWindow window;
        bool inverted = false;
        image::Orientation orientation;
        double pixelAspect = 1;
    };

    [[nodiscard]] QWidget* buildTrial();
    void addKeys(QWidget* page);
    void showTrial();
    /// The picture of one side in a trial, without a word about its method.
    [[nodiscard]] Layer layer(int trial, bool left) const;
    void answer(BlindAnswer::Better better);
    void reveal();

    std::uint64_t m_seed;
    std::unique_ptr<BlindTrials> m_trials;
    int m_planned = 0;
    std::array<std::shared_ptr<const image::Pyramid>, 2> m_pictures; // of first and second
    Initial m_initial;

    ViewState* m_state;
    CompareView* m_view = nullptr;
    QStackedWidget* m_pages;
    BlindSetupPage* m_setup;
    BlindResultPage* m_result;
    QLabel* m_problem;
    QLabel* m_question = nullptr;
};

} // namespace cxr::ui
