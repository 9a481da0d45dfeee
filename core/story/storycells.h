// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the cells of the tables: what text stands in each, and what a text typed there does to its row.
#pragma once

#include "core/story/storyedit.h"
#include "core/story/storywords.h"

namespace tenbin {

using CellFault = std::optional<Problem>;

/// One column over rows of one kind. `set` leaves the row as it is if it gives a fault; faults say no place.
template <typename Row>
struct Cell {
    StoryColumn column;
    QString (*text)(const Row &row) = nullptr;
    CellFault (*set)(Row &row, const QString &text) = nullptr;
    bool (*isOpen)(const Row &row) = nullptr; ///< null: always
    QStringList (*choices)() = nullptr;
};

[[nodiscard]] const std::vector<Cell<Fact>> &factCells();
[[nodiscard]] const std::vector<Cell<Figure>> &figureCells();
[[nodiscard]] const std::vector<Cell<Claim>> &claimCells();
[[nodiscard]] const std::vector<Cell<Source>> &sourceCells();
[[nodiscard]] const std::vector<Cell<Term>> &termCells();
[[nodiscard]] const std::vector<Cell<NamedScenario>> &scenarioCells();

// What several kinds of rows share.
[[nodiscard]] inline Problem cellProblem(ProblemCode code, const QStringList &arguments)
{
    return {Severity::Error, code, arguments, {}};
}
/// Digits of any width, signs and commas as people type them, as the file has them: "６０,０００" is "60000", "−9.43" is "-9.43".
[[nodiscard]] QString plainNumber(const QString &text);
[[nodiscard]] tl::expected<Printed, Problem> printedOf(const QString &text);
struct PrintedValue {
    Printed low, high;
    bool isRange = false;
    bool atLeast = false;
};
[[nodiscard]] tl::expected<PrintedValue, Problem> printedValueOf(const QString &text);
[[nodiscard]] QString valueCellText(const Printed &low, const Printed &high, bool isRange, bool atLeast);
[[nodiscard]] CellFault setStep(std::optional<Printed> &step, const QString &text);
[[nodiscard]] CellFault setDigits(std::optional<int> &digits, const QString &text);
[[nodiscard]] CellFault setUnit(Unit &unit, const QString &text);
[[nodiscard]] CellFault setLocator(std::optional<Locator> &locator, const QString &text);
[[nodiscard]] QString locatorText(const std::optional<Locator> &locator);
[[nodiscard]] QStringList idList(const QString &text);
/// The program's own words in both languages, context "StoryEdit".
[[nodiscard]] Text bothLanguages(const char *source);

template <typename T, std::size_t count>
[[nodiscard]] QStringList wordList(const std::array<Word<T>, count> &words)
{
    QStringList list;
    for (const Word<T> &word : words)
        list.append(word.text);
    return list;
}

/// Sets `value` to what the word means, or says which words there are.
template <typename T, std::size_t count, typename Value>
[[nodiscard]] CellFault setWord(Value &value, const QString &text, const std::array<Word<T>, count> &words)
{
    for (const Word<T> &word : words) {
        if (word.text == text) {
            value = word.value;
            return std::nullopt;
        }
    }
    return cellProblem(ProblemCode::UnknownWord, {text, wordList(words).join(QLatin1String(", "))});
}

/// A column that is one member, in one language or none.
template <typename Row, QString Row::*member>
[[nodiscard]] Cell<Row> plainCell(const char *key, const char *heading, CellKind kind)
{
    return {{QLatin1String(key), heading, kind}, [](const Row &row) { return row.*member; },
        [](Row &row, const QString &text) {
            row.*member = text;
            return CellFault();
        },
        nullptr, nullptr};
}

template <typename Row, Text Row::*member, QString Text::*side>
[[nodiscard]] Cell<Row> textCell(const char *key, const char *heading)
{
    return {{QLatin1String(key), heading, CellKind::Text}, [](const Row &row) { return row.*member.*side; },
        [](Row &row, const QString &text) {
            row.*member.*side = text;
            return CellFault();
        },
        nullptr, nullptr};
}

/// An optional word: empty stands for none.
template <typename T, std::size_t count>
[[nodiscard]] QStringList optionalWordList(const std::array<Word<T>, count> &words)
{
    return QStringList{QString()} + wordList(words);
}

} // namespace tenbin
