// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the dialog that saves charts as files: choices, a live preview, what will be written in words, and the running job.
#pragma once

#include "ui/export/job.h"
#include "ui/settings.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTimer;

namespace tenbin {

class ExportChoices;
class ExportPreview;
class ExportProgress;
class StoryDocument;

/// What the window shows, for choices the reader left open.
struct PictureContext {
    QString chart;
    LanguageId language = LanguageId::English;
    Theme theme = Theme::Light;
    QString origin; ///< name of the story's file, see ExportRequest
    QString storyFile; ///< its path; empty: it has none
};

/// The choices as a request. Unknown names in the settings are left out.
[[nodiscard]] ExportRequest exportRequest(const PictureSettings &settings, const PictureContext &context);
/// The settings with everything the reader left open put in: languages, themes and folder of the request.
[[nodiscard]] PictureSettings completeSettings(PictureSettings settings, const PictureContext &context);

class PictureDialog final : public QDialog {
    Q_OBJECT
public:
    PictureDialog(const StoryDocument &document, const PictureContext &context, const PictureSettings &settings, QWidget *parent);
    ~PictureDialog() override;

    [[nodiscard]] PictureSettings choices() const;
    [[nodiscard]] ExportPreview *preview() const { return m_preview; }

signals:
    void saved(const QStringList &files, int skipped);

protected:
    void reject() override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void choicesChanged();
    void refresh();
    [[nodiscard]] ExportPlan plan(const ExportRequest &request) const;
    [[nodiscard]] QString missing(const PictureSettings &now) const;
    [[nodiscard]] QString filesText(const ExportRequest &request, const QStringList &names) const;
    void say(const QString &text);
    void start();
    void setRunning(bool running);
    void retranslate();

    const StoryDocument &m_document;
    PictureContext m_context;
    ExportChoices *m_choices = nullptr;
    ExportPreview *m_preview = nullptr;
    ExportProgress *m_progress = nullptr;
    QLabel *m_caption = nullptr; ///< of the preview: the name of the first file
    QLabel *m_description = nullptr;
    QPushButton *m_save = nullptr;
    QTimer *m_delay = nullptr;
    bool m_trouble = false; ///< the description tells of a failure; it stays until a choice changes
};

} // namespace tenbin
