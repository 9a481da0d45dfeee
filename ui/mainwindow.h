// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the window: subjects, the page of each, switches, files coming in and pictures going out.
#pragma once

#include "ui/settings.h"
#include "ui/storydocument.h"
#include "ui/uilanguage.h"

#include <QMainWindow>

#include <array>
#include <functional>

class QStackedWidget;

namespace tenbin {

class ChartCommands;
class ChartTab;
class Commands;
class FindBar;
class Menus;
class ProblemBar;
class StatusLine;
class TabRow;
enum class CommandId;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// `look` is what the desktop asked for before any theme was applied. Sets language, palette and font of the application.
    MainWindow(StoryDocument &document, const Settings &settings, SystemLook look, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a file, or shows what is wrong with it and leaves everything as it is.
    void openFile(const QString &path);
    void openBuiltIn();
    void showChart(const QString &chart, const QString &datum = {});
    [[nodiscard]] QString currentChart() const;
    [[nodiscard]] ChartTab *currentPage() const;
    [[nodiscard]] Settings settings() const; ///< as things stand now
    [[nodiscard]] Commands &commands() const { return *m_commands; }
    [[nodiscard]] Theme theme() const { return m_theme; }

    void setThemeChoice(ThemeChoice choice);
    void setZoom(double zoom);
    void setLanguage(LanguageId language);

signals:
    void settingsChanged(); ///< a good moment to write them

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectDocument();
    void connectFileCommands();
    void connectViewCommands();
    void on(CommandId id, const std::function<void()> &action);
    void showTab(Tab tab);
    [[nodiscard]] ChartTab *page(Tab tab);
    void focusContent();
    void updateChart();
    void updateTitle();
    void applyLook();
    void chooseFile();
    void copyPicture();
    void copyData();
    void savePicture();
    void restoreSize();

    StoryDocument &m_document;
    Settings m_settings;
    SystemLook m_look;
    Theme m_theme = Theme::Light;
    UiLanguage m_language;
    Commands *m_commands;
    ChartCommands *m_chartCommands;
    Menus *m_menus = nullptr;
    TabRow *m_tabRow = nullptr;
    QStackedWidget *m_stack = nullptr;
    ProblemBar *m_problems = nullptr;
    FindBar *m_find = nullptr;
    StatusLine *m_status = nullptr;
    std::array<ChartTab *, 3> m_pages{}; ///< by Tab; made when first visited
};

} // namespace tenbin
