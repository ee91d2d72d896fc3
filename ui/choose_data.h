// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <cmath>
#include <limits>
#include <vector>

/// Plain values of choosing: files, what is thought of them, and the collections that remember it.
namespace cxr::ui {

enum class Verdict { Undecided, Keep, Reject };

constexpr int mostStars = 5;

/// How the browser lays the files out. New ones go to the end: preferences keep numbers.
enum class FileLook { List, Grid, Filmstrip };

/// What the user thinks of a file.
struct Judgement {
    Verdict verdict = Verdict::Undecided;
    int stars = 0; ///< 0 (none) … 5
    QStringList tags;
    QString note;
    friend bool operator==(const Judgement&, const Judgement&) = default;
};

/// Quality of the enhanced picture as last measured. NaN: never.
struct FileFigures {
    double psnrDb = std::numeric_limits<double>::quiet_NaN();
    double ssim = std::numeric_limits<double>::quiet_NaN();
    double consistencyRms = std::numeric_limits<double>::quiet_NaN(); ///< grey levels
    QString meaning; ///< model, reference and definition, for the tooltip
};

/// What a collection found when it looked after a file.
enum class FileMark { None, Changed, Missing };

/// One entry of the file browser.
struct FileEntry {
    QString path;
    QString problem = {}; ///< empty, or the sentence why it could not be opened
    qint64 bytes = -1;    ///< of the file; −1: not known yet, as all that follows
    QString modality = {};
    int columns = 0;
    int rows = 0;
    int bits = 0;
    Judgement judgement = {};
    FileFigures figures = {};
    FileMark mark = FileMark::None;
    bool inCollection = false; ///< has an entry in the present collection
};

/// A wish: this file's judgement is to become another one.
struct Judged {
    QString path;
    Judgement before;
    Judgement after;
};

/// One collection of the menu.
struct CollectionChoice {
    qint64 id = 0;
    QString name;
    qint64 files = 0;
};

/// What the menu of collections shows.
struct CollectionState {
    std::vector<CollectionChoice> all;
    qint64 current = 0;    ///< judgements go there; 0: none is open
    bool readOnly = false; ///< nothing can be changed
    [[nodiscard]] const CollectionChoice* find(qint64 id) const
    {
        for (const CollectionChoice& choice : all) {
            if (choice.id == id)
                return &choice;
        }
        return nullptr;
    }
};

} // namespace cxr::ui

Q_DECLARE_METATYPE(cxr::ui::Judgement)
