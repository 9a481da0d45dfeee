// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the window: subjects, the page of each, switches, files coming in and pictures going out.
#pragma once

#include "ui/settings.h"
#include "ui/storydocument.h"
#include "ui/uilanguage.h"

#include <QMainWindow>

#include <array>
#include <functional>

class QDockWidget;

namespace tenbin {

class ChartCommands;
class ChartTab;
class ClaimTally;
class ClaimsPanel;
class Commands;
class DataCommands;
class DragFiles;
class EvidencePanel;
class FindBar;
class Menus;
class NoticeBar;
class Presentation;
class ProblemBar;
class StatusLine;
class StepsPanel;
class StoryEditor;
class StoryFileCommands;
class StoryFiles;
class TabRow;
class WhatIfPanel;
class Workspace;
enum class CommandId;
enum class HandoutExtent;
struct ExportPlan;
struct Handout;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// `look` is what the desktop asked for before any theme was applied. Sets language, palette and font of the application.
    MainWindow(StoryDocument &document, StoryFiles &files, const Settings &settings, SystemLook look, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a story or the one inside a picture, attaches a text as the article, or links a table of data; shows what is wrong with it and leaves
    /// everything as it is. Asks first where work would be lost, and before a picture's story is opened.
    void openFile(const QString &path);
    /// Work a program that ended badly left behind; true if some of it was brought back. Once the window is shown.
    bool offerRecovery();
    /// A talk that broke off with the program: asks, opens its story if need be, and goes on with it. After offerRecovery.
    void offerTalk();
    void openBuiltIn(const QString &id = {}); ///< empty: the first one
    void showChart(const QString &chart, const QString &datum = {});
    [[nodiscard]] QString currentChart() const;
    [[nodiscard]] ChartTab *currentPage() const;
    [[nodiscard]] Settings settings() const; ///< as things stand now
    [[nodiscard]] Presentation &presentation() const { return *m_presentation; }
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
    void connectStoryCommands();
    void connectPanels();
    void buildPanels();
    void on(CommandId id, const std::function<void()> &action);
    void showTab(Tab tab);
    [[nodiscard]] ChartTab *page(Tab tab);
    void focusContent();
    void focusNextPart(); ///< list, chart, what-if, evidence, list …
    void updateChart();
    void updateUndo();
    void updateFoot();
    void fitNarrow();
    void updateTitle();
    void selectSubject();
    void selectionChanged();
    void updateEvidence();
    void showEvidence(bool shown);
    void showArticle();
    void showClaims(bool shown);
    void showTalk(bool shown);
    void makeTalk();
    void captureStep();
    void attachArticle();
    void attachRemembered();
    void openArticle(const QString &path);
    void saveScenario();
    void loadScenario();
    void writeScenario();
    void applyLook();
    void openStory(const QString &path);
    void openPicture(const QString &path);
    void rememberFile(const QString &path);
    void rememberRecent(const QString &path);
    void chooseFile();
    void listBuiltInStories();
    void editStory();
    void connectLeaving();
    void connectPresenting();
    void connectData();
    void present(const QString &chart); ///< empty: from the first step
    void askTalkLength();
    void changeTalkKeys();
    void takeTimes();
    void updateTalk();
    void copyPicture();
    void copyData();
    void savePicture();
    void saveSlides();
    void saveTalk(const QString &format);
    void openDocumentDialog(const PictureSettings &settings);
    void openSaveDialog(const PictureSettings &settings, const std::function<void(const PictureSettings &)> &remember);
    void dragPicture();
    void print();
    void previewPrint();
    [[nodiscard]] std::optional<ExportPlan> picturePlan(); ///< the chart in front as a PNG of the size of a slide
    [[nodiscard]] Handout handout(HandoutExtent extent);
    void restoreSize();

    StoryDocument &m_document;
    StoryFiles &m_files;
    Settings m_settings;
    SystemLook m_look;
    Theme m_theme = Theme::Light;
    UiLanguage m_language;
    Commands *m_commands;
    ChartCommands *m_chartCommands;
    StoryFileCommands *m_fileCommands;
    DataCommands *m_data;
    StoryEditor *m_editor = nullptr; ///< made when first shown
    Menus *m_menus = nullptr;
    TabRow *m_tabRow = nullptr;
    Workspace *m_workspace = nullptr;
    WhatIfPanel *m_whatIf = nullptr;
    EvidencePanel *m_evidence = nullptr;
    ClaimTally *m_tally = nullptr;
    ClaimsPanel *m_claims = nullptr; ///< made when first shown
    QDockWidget *m_claimsDock = nullptr;
    StepsPanel *m_steps = nullptr; ///< made when first shown
    QDockWidget *m_stepsDock = nullptr;
    ProblemBar *m_problems = nullptr;
    NoticeBar *m_notice = nullptr;
    FindBar *m_find = nullptr;
    StatusLine *m_status = nullptr;
    Presentation *m_presentation;
    std::unique_ptr<DragFiles> m_dragFiles; ///< as long as other programs may read what was dragged
    std::array<ChartTab *, 3> m_pages{}; ///< by Tab; made when first visited
};

} // namespace tenbin
