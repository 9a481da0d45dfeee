// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the form of everything one can choose about files to come.
#pragma once

#include "ui/settings.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QToolButton;

namespace tenbin {

class ExportChoices final : public QWidget {
    Q_OBJECT
public:
    explicit ExportChoices(QWidget *parent = nullptr);

    /// Takes the settings as they are: nothing in them may be left to the window.
    void fill(const PictureSettings &settings);
    [[nodiscard]] PictureSettings settings() const;
    void setStepCount(int count); ///< shown steps of the talk; without any they cannot be chosen
    void setChartName(const QString &name); ///< of "this chart"
    void showSize(const QSize &pixels); ///< what a preset comes to
    void focusFormats();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Choice {
        QCheckBox *box = nullptr;
        QString value;
    };
    void build();
    void addRow(QLabel *&label, QWidget *field, QWidget *buddy);
    [[nodiscard]] QWidget *chartRow();
    [[nodiscard]] QWidget *sizeRow();
    [[nodiscard]] QWidget *formatRow();
    [[nodiscard]] QWidget *boxes(const QStringList &values, QList<Choice> &choices);
    [[nodiscard]] QWidget *nameRow();
    [[nodiscard]] QWidget *folderRow();
    void fillFieldMenu();
    void chooseFolder();
    void updateEnabled();
    void retranslate();
    void nameChoices();

    QFormLayout *m_form = nullptr;
    QLabel *m_chartLabel = nullptr, *m_sizeLabel = nullptr, *m_formatLabel = nullptr, *m_colourLabel = nullptr,
           *m_languageLabel = nullptr, *m_backgroundLabel = nullptr, *m_storyLabel = nullptr, *m_nameLabel = nullptr,
           *m_folderLabel = nullptr, *m_pixels = nullptr;
    QRadioButton *m_thisChart = nullptr, *m_allCharts = nullptr, *m_talkSteps = nullptr;
    QComboBox *m_preset = nullptr;
    QSpinBox *m_width = nullptr, *m_height = nullptr;
    QList<Choice> m_formats, m_themes, m_languages;
    QCheckBox *m_transparent = nullptr, *m_story = nullptr;
    QLineEdit *m_pattern = nullptr, *m_folder = nullptr;
    QToolButton *m_fields = nullptr;
    QPushButton *m_choose = nullptr;
    QString m_chartName;
    int m_stepCount = 0;
    QSize m_ownSize; ///< while a preset shows its own
    bool m_filling = false;
};

} // namespace tenbin
