// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: whatever is edited, undone and redone, the document is where a plain list of its states says it is.
#include "storyfolder.h"

#include "ui/models/stepmodel.h"
#include "ui/models/storytables.h"

#include <random>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tenbin;
using namespace tenbin::test;

namespace {

constexpr int rounds = 2000;

struct State {
    Story story;
    QMap<QString, Override> overrides;
};

/// Independent of the document: all states so far, and which one it is in. Knows nothing of what a step does.
class Oracle {
public:
    explicit Oracle(const StoryDocument &document) { m_states.push_back(stateOf(document)); }

    static State stateOf(const StoryDocument &document) { return {document.story(), document.scenario().overrides}; }
    /// The document did something; if it changed anything, that is a step.
    void note(const StoryDocument &document)
    {
        if (isAt(document))
            return;
        m_states.resize(m_at + 1);
        m_states.push_back(stateOf(document));
        if (m_states.size() > maxUndoSteps + 1)
            m_states.erase(m_states.begin());
        m_at = m_states.size() - 1;
    }
    void undo() { m_at -= m_at > 0; }
    void redo() { m_at += m_at + 1 < m_states.size(); }
    [[nodiscard]] bool isAt(const StoryDocument &document) const
    {
        return m_states[m_at].story == document.story() && m_states[m_at].overrides == document.scenario().overrides;
    }
    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_states.size(); }

private:
    std::vector<State> m_states;
    std::size_t m_at = 0;
};

class Hand {
public:
    Hand(StoryDocument &document, unsigned seed)
        : m_document(document)
        , m_random(seed)
        , m_steps(document)
        , m_stepsTester(&m_steps, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        for (const StoryTable table : {StoryTable::Facts, StoryTable::Figures, StoryTable::Claims, StoryTable::Texts,
                 StoryTable::Terms, StoryTable::Sources, StoryTable::Scenarios}) {
            m_models.push_back(std::make_unique<StoryTableModel>(document, table));
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
                m_models.back().get(), QAbstractItemModelTester::FailureReportingMode::QtTest));
        }
    }

    int any(int count) { return count > 0 ? static_cast<int>(m_random() % static_cast<unsigned>(count)) : 0; }

    /// Something a person might do to a table; much of it is refused.
    void edit()
    {
        StoryTableModel &model = *m_models[static_cast<std::size_t>(any(static_cast<int>(m_models.size())))];
        const int row = any(model.rowCount());
        switch (any(8)) {
        case 0:
            model.addRow(row);
            break;
        case 1:
            model.duplicateRow(row);
            break;
        case 2:
            model.removeRowAt(row);
            break;
        case 3:
            model.move(row, any(model.rowCount()));
            break;
        default:
            if (model.rowCount() > 0)
                model.setData(model.index(row, any(model.columnCount())), text());
        }
    }

    /// The same to the talk.
    void editTalk()
    {
        const int row = any(m_steps.rowCount() + 1) - 1;
        const auto toggle = any(2) ? StepSwitch::On : StepSwitch::Off;
        switch (any(8)) {
        case 0:
            m_steps.capture(row, QStringLiteral("spending.growth"), {});
            break;
        case 1:
            m_steps.duplicate(row);
            break;
        case 2:
            m_steps.remove(row);
            break;
        case 3:
        case 4:
            m_steps.move(row, any(m_steps.rowCount()));
            break;
        case 5:
            m_steps.setFlag(row, any(2) ? StepFlag::Hidden : StepFlag::Backup, toggle);
            break;
        case 6:
            m_steps.setSeconds(row, any(9000));
            break;
        default:
            m_steps.setText(row, any(2) ? StepText::Title : StepText::Notes, LanguageId::Japanese, text());
        }
        m_document.closeUndoStep();
    }

    void whatIf()
    {
        const std::vector<Fact> &facts = m_document.story().facts;
        if (facts.empty())
            return;
        const QString id = facts[static_cast<std::size_t>(any(static_cast<int>(facts.size())))].id;
        const Rational low(any(100) + 1);
        m_document.setOverride(id, any(4) ? std::optional(Override{low, low + any(3)}) : std::nullopt);
    }

    [[nodiscard]] bool modelsFollow() const
    {
        for (const auto &model : m_models) {
            if (model->rowCount() != storyRows(m_document.story(), model->table()))
                return false;
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QModelIndex cell = model->index(row, column);
                    if (cell.data(Qt::EditRole).toString() != cellText(m_document.story(), model->address(cell)))
                        return false;
                }
            }
        }
        const std::vector<Step> &steps = m_document.story().steps;
        if (m_steps.rowCount() != static_cast<int>(steps.size()))
            return false;
        for (int row = 0; row < m_steps.rowCount(); ++row) {
            if (!(*m_steps.step(row) == steps[static_cast<std::size_t>(row)]))
                return false;
        }
        return true;
    }

private:
    QString text()
    {
        static const QStringList texts{QString(), QStringLiteral("5"), QStringLiteral("3..8"), QStringLiteral("budget.new"),
            QStringLiteral("USD"), QStringLiteral("A"), QStringLiteral("文"), QStringLiteral("R1"), QStringLiteral("2031"),
            QStringLiteral("budget.previous / 2"), QStringLiteral("wrong"), QStringLiteral("percent")};
        const int choice = any(static_cast<int>(texts.size()) + 2);
        return choice < texts.size() ? texts[choice] : QStringLiteral("id-%1").arg(any(1000));
    }

    StoryDocument &m_document;
    std::mt19937 m_random;
    std::vector<std::unique_ptr<StoryTableModel>> m_models;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
    StepModel m_steps;
    QAbstractItemModelTester m_stepsTester;
};

} // namespace

class TestEditHistory final : public QObject {
    Q_OBJECT
private slots:
    void staysWithTheOracle_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 20250124U})
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }

    void staysWithTheOracle()
    {
        QFETCH(unsigned, seed);
        StoryDocument document(Language::english());
        QVERIFY(!hasErrors(document.open(miniPath())));
        Hand hand(document, seed);
        Oracle oracle(document);
        int edits = 0;
        for (int step = 0; step < rounds; ++step) {
            const int what = hand.any(10);
            if (what < 5) {
                hand.any(4) ? hand.edit() : hand.editTalk();
                edits += !oracle.isAt(document);
                oracle.note(document);
            } else if (what < 7) {
                hand.whatIf();
                oracle.note(document);
            } else if (what < 9) {
                document.undo();
                oracle.undo();
            } else {
                document.redo();
                oracle.redo();
            }
            QVERIFY2(oracle.isAt(document), qPrintable(QString::number(step)));
            QCOMPARE(document.canUndo(), oracle.canUndo());
            QCOMPARE(document.canRedo(), oracle.canRedo());
        }
        QVERIFY(hand.modelsFollow());
        QVERIFY2(edits > rounds / 10, qPrintable(QString::number(edits)));
        QVERIFY(readStory(writeStory(document.story())).story == document.story());
        while (document.canUndo()) {
            document.undo();
            oracle.undo();
        }
        QVERIFY(oracle.isAt(document));
        QVERIFY(hand.modelsFollow());
    }
};

QTEST_GUILESS_MAIN(TestEditHistory)
#include "tst_edithistory.moc"
