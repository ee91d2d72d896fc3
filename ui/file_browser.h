// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/choose_data.h"
#include "ui/file_delegate.h"
#include "ui/file_filter.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace cxr::ui {

class FileModel;
class FilterMenu;

/// The opened files as a list, a grid or a filmstrip, filtered and in any order; those that could
/// not be read carry a marker and say why. Several can be selected. Asks for thumbnails of what is
/// in sight, and no others.
class FileBrowser : public QWidget {
    Q_OBJECT

public:
    explicit FileBrowser(QWidget* parent = nullptr);
    ~FileBrowser() override;

    /// `current`: index of the file in the panes, −1 for none.
    void setFiles(const std::vector<FileEntry>& files, int current);
    /// Takes up what became known of listed files.
    void update(const std::vector<FileEntry>& files);
    /// A null image: there can be none.
    void setThumbnail(const QString& path, const QImage& image);
    void setLook(FileLook look);
    [[nodiscard]] FileLook look() const { return m_look; }
    void setQuery(const FileQuery& query);

    [[nodiscard]] int count() const;
    /// Null: none is in the panes.
    [[nodiscard]] const FileEntry* current() const;
    /// What a wish is about: all selected files where there are several, otherwise the one in the
    /// panes: nobody judges a picture that is not in sight yet.
    [[nodiscard]] std::vector<FileEntry> chosen() const;
    [[nodiscard]] const FileModel* files() const { return m_model; }
    [[nodiscard]] QListView* view() const { return m_view; }
    /// Above the filter, for the menu of collections.
    [[nodiscard]] QBoxLayout* head() const { return m_head; }

    /// On to the next file in sight that has no problem (`direction` 1) or back (−1); stays where
    /// there is none. A file that was tried counts as the place to go on from, even if it didn't
    /// open.
    void step(int direction);
    /// The file that was asked for last, where it did not open and the one before stays in sight;
    /// told once. Empty: none.
    [[nodiscard]] QString takeFailed();
    /// Puts the cursor into the filter's line.
    void search();
    void updateIcons();

Q_SIGNALS:
    /// By the user; never from setFiles().
    void fileSelected(int index);
    /// The paths in sight whose thumbnails are missing, most wanted first. Replaces earlier wishes.
    void thumbnailsWanted(const QStringList& paths);
    /// The user has done with the filter's line.
    void searchLeft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildView();
    void arrange();
    void showCurrent();
    void refresh();
    void wantThumbnails();
    void showCount();
    void choose(int file);
    [[nodiscard]] QString pathOf(int file) const;

    FileModel* m_model;
    FileFilter* m_filter;
    FileDelegate* m_delegate;
    QListView* m_view;
    QBoxLayout* m_layout;
    QBoxLayout* m_head;
    QWidget* m_top;
    QLineEdit* m_text;
    QToolButton* m_filterButton;
    FilterMenu* m_menu;
    QLabel* m_count;
    QTimer m_refresh; ///< many changes within one event turn are one
    QTimer m_want;
    FileLook m_look = FileLook::List;
    int m_current = -1; // as last reported by setFiles()
    int m_tried = -1;   // the file that was asked for last, which may have failed since
    int m_told = -1;    // a file that did not open, of which takeFailed() has told
    bool m_selecting = false;
    bool m_quiet = false; // the selection changes, but not by the user
};

} // namespace cxr::ui
