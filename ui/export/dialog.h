// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the dialog that saves charts as pictures: choices, what will be written in words, and the running job.
#pragma once

#include "ui/export/job.h"
#include "ui/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTimer;

namespace tenbin {

class StoryDocument;

/// What the window shows, for choices the reader left open.
struct PictureContext {
    QString chart;
    LanguageId language = LanguageId::English;
    Theme theme = Theme::Light;
};

/// The choices as a request. Unknown names in the settings are left out.
[[nodiscard]] ExportRequest exportRequest(const PictureSettings &settings, const PictureContext &context);
/// Names of all files to come, in the order of writing.
[[nodiscard]] QStringList exportNames(const ExportRequest &request);

class PictureDialog final : public QDialog {
    Q_OBJECT
public:
    PictureDialog(const StoryDocument &document, const PictureContext &context, const PictureSettings &settings, QWidget *parent);
    ~PictureDialog() override;

    [[nodiscard]] PictureSettings choices() const;

signals:
    void saved(const QStringList &files, int skipped);

protected:
    void reject() override;

private:
    struct Choice {
        QCheckBox *box = nullptr;
        QString value;
    };
    void build();
    void fill(const PictureSettings &settings);
    [[nodiscard]] QWidget *boxes(const QStringList &values, const QStringList &names, QList<Choice> &choices);
    [[nodiscard]] QWidget *sizeRow();
    [[nodiscard]] QWidget *folderRow();
    void describe();
    [[nodiscard]] QString filesText(const QStringList &names) const;
    void chooseFolder();
    void start();
    void step();
    void finish();
    void setRunning(bool running);

    const StoryDocument &m_document;
    PictureContext m_context;
    QWidget *m_form = nullptr;
    QRadioButton *m_thisChart = nullptr;
    QRadioButton *m_allCharts = nullptr;
    QComboBox *m_preset = nullptr;
    QSpinBox *m_width = nullptr;
    QSpinBox *m_height = nullptr;
    QList<Choice> m_formats, m_themes, m_languages;
    QCheckBox *m_transparent = nullptr;
    QLineEdit *m_folder = nullptr;
    QLabel *m_description = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_save = nullptr;
    QTimer *m_timer = nullptr;
    std::unique_ptr<ExportJob> m_job;
    int m_skipped = 0;
};

} // namespace tenbin
