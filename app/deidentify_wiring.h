// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "io/deidentify/deidentify.h"
#include "ui/deidentify_dialog.h"
#include "ui/main_window.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

namespace cxr::app {

/// The part of the wiring that opens the de-identification dialog, previews and writes copies.
/// Both run on a thread of their own, one job at a time; closing the dialog stops the writing
/// behind the file in hand. Destructor: cancels, then waits.
class DeidentifyWiring : public QObject {
    Q_OBJECT

public:
    DeidentifyWiring(Session& session, ui::MainWindow& window, QObject* parent = nullptr);
    ~DeidentifyWiring() override;

private:
    using Preview = Result<io::DeidentifyReport>;

    /// One file of the list: its copy, or why there is none.
    struct Written {
        QString copy;
        QString problem;
        bool textMayBeBurnedIn = false;
    };

    void openDialog();
    void preview(const ui::DeidentifyWish& wish);
    void start(const ui::DeidentifyWish& wish);
    void showPreview(const Preview& preview);
    void showReport();
    [[nodiscard]] Result<io::DeidentifyOptions> options(const ui::DeidentifyWish& wish);
    [[nodiscard]] QString currentPath() const;

    Session& m_session;
    ui::MainWindow& m_window;
    QPointer<ui::DeidentifyDialog> m_dialog;
    std::string m_randomKey; ///< of the open dialog, so that its preview tells the truth
    QString m_lastFolder;
    QThreadPool m_pool;
    QFutureWatcher<Preview> m_preview;
    QFutureWatcher<Written> m_writing;
};

} // namespace cxr::app
