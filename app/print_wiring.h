// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "ui/main_window.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace cxr::app {

/// The part of the wiring that draws pages, on a thread of its own: a page of 25 megapixels takes
/// its time. The window must outlive it. Destructor: waits for the page in hand.
class PrintWiring : public QObject {
    Q_OBJECT

public:
    explicit PrintWiring(ui::MainWindow& window, QObject* parent = nullptr);
    ~PrintWiring() override;

private:
    /// What to say when it is done, or why it is not.
    using Outcome = Result<QString>;

    ui::MainWindow& m_window;
    QThreadPool m_pool;
    QFutureWatcher<Outcome> m_printing;
};

} // namespace cxr::app
