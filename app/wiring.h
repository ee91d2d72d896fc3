// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/annotation_wiring.h"
#include "app/choose_wiring.h"
#include "app/bench_wiring.h"
#include "app/deidentify_wiring.h"
#include "app/display_wiring.h"
#include "app/map_wiring.h"
#include "app/metadata_wiring.h"
#include "app/other_wiring.h"
#include "app/preferences.h"
#include "app/presentation_wiring.h"
#include "app/print_wiring.h"
#include "app/ranking_wiring.h"
#include "app/region_wiring.h"
#include "app/session.h"
#include "enhance/catalogue.h"
#include "ui/main_window.h"

#include <QObject>

namespace cxr::app {

/// The only place that knows both the session and the window: passes the user's wishes on to the
/// one and its results, as plain values and translated text, to the other. Decides nothing about
/// pixels. Both must outlive it.
class Wiring : public QObject {
    Q_OBJECT

public:
    Wiring(Session& session, ui::MainWindow& window, const enhance::Catalogue& catalogue,
        const Preferences& preferences, QObject* parent = nullptr);

    [[nodiscard]] const Preferences& preferences() const { return m_preferences; }
    /// The error as one translated sentence with the way out.
    [[nodiscard]] static QString sentence(const Error& error);

Q_SIGNALS:
    /// The user has changed one, and it is stored.
    void preferencesChanged(const cxr::app::Preferences& preferences);

private:
    void connectWindow();
    void connectSession();
    void showDocument(const Document& document);
    void showBefore(const Prepared& prepared);
    void showOutcome(const Outcome& outcome);
    void updateFigures();
    void updateFocus();
    void applyChoices(const ui::Choices& choices);
    void enhance();
    [[nodiscard]] Wish wish();
    [[nodiscard]] enhance::Device usableDevice(const QString& id);
    void askForExport();
    void askForViewExport();
    void saveView(const QString& path);
    void complain(const Error& error);
    void storePreferences();
    [[nodiscard]] ui::Layer afterLayer(const Wish& wish, int scale) const;
    [[nodiscard]] QString suggestedPath(const QString& extension) const;

    Session& m_session;
    ui::MainWindow& m_window;
    const enhance::Catalogue& m_catalogue;
    Preferences m_preferences;
    Preferences m_stored; // what is on the disk, as far as this program has put it there
    bool m_settingsProblemTold = false;
    std::shared_ptr<enhance::Focus> m_focus = std::make_shared<enhance::Focus>();
    RankingWiring m_ranking;
    DeidentifyWiring m_deidentify;
    MetadataWiring m_metadata;
    MapWiring m_map;
    BenchWiring m_bench;
    OtherWiring m_other;
    AnnotationWiring m_annotations;
    PresentationWiring m_presentation;
    DisplayWiring m_display;
    ChooseWiring m_choose;
    RegionWiring m_region;
    PrintWiring m_print;
};

} // namespace cxr::app
