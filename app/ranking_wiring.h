// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "enhance/catalogue.h"
#include "ui/main_window.h"

#include <QObject>

namespace cxr::app {

/// The part of the wiring that ranks methods, shows their pictures and records what blind tests
/// say. All three others must outlive it.
class RankingWiring : public QObject {
    Q_OBJECT

public:
    RankingWiring(Session& session, ui::MainWindow& window, const enhance::Catalogue& catalogue,
        QObject* parent = nullptr);

    /// Under what protocol methods are ranked from now on. A ranking of the same document under
    /// the same protocol stays.
    void setWish(const Wish& wish);

    /// The file of JSON lines that answers are appended to.
    [[nodiscard]] static QString answersPath();

private:
    void connectWindow();
    void connectSession();
    void rank();
    void show(const QString& left, const QString& right);
    void showOutcome(const Outcome& outcome);
    void markPanes(const QString& left, const QString& right);
    void record(const ui::BlindAnswer& answer);
    void openAnswersFolder();
    void update();
    [[nodiscard]] const curation::Method* methodOf(const QString& id) const;
    [[nodiscard]] QString modelId(const Wish& wish) const;
    [[nodiscard]] QString statusOf(int index) const;

    Session& m_session;
    ui::MainWindow& m_window;
    const enhance::Catalogue& m_catalogue;
    Wish m_wish;
    const Document* m_document = nullptr; // that is ranked; only compared, never looked into
    std::vector<curation::Method> m_methods;
    ui::Ranking m_ranking;
    bool m_blindTestWaits = false; // for the pictures of the next outcome
    std::string m_blindTest;       // the present test's own word in the log
};

} // namespace cxr::app
