// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: bringing files of prices and models to the story: choosing, dropping, linking, and what to say of links that fail.
#pragma once

#include "ui/data/linkedfiles.h"

class QWidget;

namespace tenbin {

class DataCommands final : public QObject {
    Q_OBJECT
public:
    DataCommands(StoryDocument &document, QWidget &window);

    /// By its ending; what is in it, reading it will tell.
    [[nodiscard]] static bool isDataFile(const QString &path);
    void load(DataRole role); ///< asks for the file
    void open(const QString &file); ///< of unknown role, as when it is dropped
    void showLinks(); ///< the dialog with every linked file
    [[nodiscard]] LinkedFiles &links() { return m_links; }

signals:
    void loaded(const QString &chart); ///< the chart that shows it
    void trouble(const QString &text); ///< linked files that are missing, changed or no longer readable; empty: none
    void message(const QString &text); ///< for a moment

private:
    void import(const QString &file, DataRole role);
    void report();

    StoryDocument &m_document;
    QWidget &m_window;
    LinkedFiles m_links;
    QString m_folder; ///< where the last file was
};

/// "the share's prices", for lists and messages.
[[nodiscard]] QString dataRoleName(DataRole role, const Language &language);

} // namespace tenbin
