// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the dialog in which a file of prices or models is read, understood, corrected and linked to the story.
#pragma once

#include "core/story/storydata.h"
#include "ui/data/backgroundwork.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTableView;

namespace tenbin {

class DialectForm;
class SampleModel;

/// Reads in the background; whatever is corrected is read again. Accepting is possible once everything is clear.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportDialog(const QString &path, DataRole role, const Language &language, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// The link to make of it, with its contents; `folder`: of the story's file, empty if it has none.
    [[nodiscard]] DataLink link(const QString &folder) const;
    [[nodiscard]] const PriceReading *prices() const { return m_prices.get(); } ///< null: being read, or a catalogue
    [[nodiscard]] DialectForm *form() const { return m_form; }
    [[nodiscard]] QString account() const; ///< what was understood, as shown

signals:
    void readingDone();

protected:
    void done(int result) override;

private:
    void build();
    void buildPrices();
    void read();
    void readAgain();
    void show();
    void showPrices();
    void showCatalogue();
    void showProblems(const Problems &problems);
    void choosePart(int column);
    void fillSource(const Text &source, const Text &licence);
    void setReading(bool reading);

    QString m_path;
    DataRole m_role;
    Language m_language;
    BackgroundWork m_work;
    std::shared_ptr<PriceReading> m_prices;
    std::shared_ptr<CatalogueReading> m_catalogue;
    PriceOptions m_options;
    QLabel *m_account;
    DialectForm *m_form = nullptr; ///< null for catalogues
    SampleModel *m_sample = nullptr;
    QTableView *m_table = nullptr;
    QComboBox *m_for = nullptr;
    QListWidget *m_remarks;
    QLineEdit *m_source, *m_licence;
    QCheckBox *m_embed;
    QProgressBar *m_progress;
    QPushButton *m_accept;
    bool m_sourceFilled = false;
};

} // namespace tenbin
