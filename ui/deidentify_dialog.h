// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"
#include "image/pyramid.h"
#include "ui/deidentify_data.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace cxr::ui {

class BlackoutView;

/// Asks how copies are to be de-identified, shows what will go from the file in the window, and
/// afterwards what was done. It reads and writes no file itself.
class DeidentifyDialog : public QDialog {
    Q_OBJECT

public:
    /// `fileCount` is the length of the file list, `picture` the one in the window, `folder` a
    /// suggestion for the copies.
    DeidentifyDialog(int fileCount, const std::shared_ptr<const image::Pyramid>& picture,
        const image::VoiWindow& window, const QString& folder, QWidget* parent = nullptr);

    [[nodiscard]] DeidentifyWish wish() const;

public Q_SLOTS:
    void setPreview(const cxr::ui::DeidentifyPreview& preview);
    /// While copies are written; `done` of `total`.
    void setProgress(int done, int total);
    /// The end of it: one sentence and the problems, each a sentence.
    void setReport(const QString& summary, const QStringList& problems);

Q_SIGNALS:
    /// Whenever a choice changes what the preview shows.
    void previewRequested(const cxr::ui::DeidentifyWish& wish);
    void startRequested(const cxr::ui::DeidentifyWish& wish);

private:
    [[nodiscard]] QWidget* buildOptions(int fileCount);
    [[nodiscard]] QWidget* buildPicture();
    void updateRemarks();
    void askAgain();
    QLineEdit* addPathRow(
        QFormLayout* form, const QString& label, const QString& name, bool folder);

    BlackoutView* m_picture = nullptr;
    QComboBox* m_files = nullptr;
    QComboBox* m_uids = nullptr;
    QComboBox* m_dates = nullptr;
    QCheckBox* m_characteristics = nullptr;
    QCheckBox* m_clean = nullptr;
    QLineEdit* m_keyFile = nullptr;
    QLineEdit* m_folder = nullptr;
    QLabel* m_keyRemark = nullptr;
    QLabel* m_warning = nullptr;
    QLabel* m_summary = nullptr;
    QTableWidget* m_table = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_close = nullptr;
    bool m_possible = false; ///< the file in the window can be de-identified
    bool m_busy = false;
};

} // namespace cxr::ui
