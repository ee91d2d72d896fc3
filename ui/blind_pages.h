// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/blind_trials.h"
#include "ui/view_data.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

/// What comes before and after the trials of a blind test. These pages name the methods.
namespace cxr::ui {

/// Which two methods, how many trials.
class BlindSetupPage : public QWidget {
    Q_OBJECT

public:
    /// `pair`: ids of the two methods that are chosen at first.
    BlindSetupPage(const std::vector<RankedMethod>& methods, const QStringList& pair);

    [[nodiscard]] const RankedMethod& first() const { return chosen(m_first); }
    [[nodiscard]] const RankedMethod& second() const { return chosen(m_second); }
    [[nodiscard]] int trials() const;
    /// Another spot of the image in each trial.
    [[nodiscard]] bool elsewhere() const;
    /// While the pictures are made, the test cannot be started again.
    void setWaiting(bool waiting);

Q_SIGNALS:
    void startRequested();
    void cancelRequested();

private:
    [[nodiscard]] const RankedMethod& chosen(const QComboBox* box) const;
    void updateStart();

    std::vector<RankedMethod> m_methods;
    QComboBox* m_first;
    QComboBox* m_second;
    QSpinBox* m_trials;
    QCheckBox* m_elsewhere;
    QPushButton* m_start;
};

/// Which was which, how often each was preferred, and how sure that is.
class BlindResultPage : public QWidget {
    Q_OBJECT

public:
    /// `answersPath`: where the answers are recorded, for people.
    explicit BlindResultPage(const QString& answersPath);

    void setResult(const BlindTrials& trials, const QString& first, const QString& second);

Q_SIGNALS:
    void folderRequested();
    void closeRequested();

private:
    void fillTable(const BlindTrials& trials, const QString& first, const QString& second);

    QLabel* m_verdict;
    QLabel* m_counts;
    QGridLayout* m_table;
};

} // namespace cxr::ui
