// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading formulas into trees. No recursion: nesting costs memory, never stack.
#include "core/figures/formula.h"

#include <algorithm>

namespace tenbin {

namespace {

bool isLetter(QChar character)
{
    return character >= QLatin1Char('a') && character <= QLatin1Char('z');
}

bool isDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

bool isId(QStringView token)
{
    if (token.isEmpty() || !(isLetter(token[0]) || isDigit(token[0])))
        return false;
    const auto allowed = [](QChar character) {
        return isLetter(character) || isDigit(character) || character == QLatin1Char('.') || character == QLatin1Char('-');
    };
    return std::all_of(token.begin(), token.end(), allowed) && std::any_of(token.begin(), token.end(), isLetter);
}

std::optional<Formula::Op> binaryOperator(QChar character)
{
    switch (character.unicode()) {
    case u'+':
        return Formula::Op::Add;
    case u'-':
        return Formula::Op::Subtract;
    case u'*':
        return Formula::Op::Multiply;
    case u'/':
        return Formula::Op::Divide;
    default:
        return std::nullopt;
    }
}

bool bindsTighter(Formula::Op op)
{
    return op == Formula::Op::Multiply || op == Formula::Op::Divide;
}

/// Shunting-yard: operands go to the tree at once, operators wait until something that binds less follows.
class Reader {
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    FormulaReading read()
    {
        if (m_text.size() > maxFormulaLength)
            return failure(maxFormulaLength);
        while (true) {
            skipSpaces();
            if (m_at == m_text.size())
                return finish();
            const bool understood = m_wantsOperand ? readOperand() : readOperator();
            if (!understood)
                return failure(m_at);
        }
    }

private:
    struct Waiting {
        std::optional<Formula::Op> op; ///< none: an opening parenthesis
        qsizetype at = 0;
    };

    static FormulaReading failure(qsizetype at) { return {std::nullopt, static_cast<int>(at)}; }

    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at] == QLatin1Char(' '))
            ++m_at;
    }

    /// Characters from `at` up to a space, a parenthesis or the end.
    [[nodiscard]] QStringView token(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_text.size() && m_text[end] != QLatin1Char(' ') && m_text[end] != QLatin1Char('(')
            && m_text[end] != QLatin1Char(')'))
            ++end;
        return m_text.mid(at, end - at);
    }

    [[nodiscard]] bool standsAt(qsizetype at, char character) const
    {
        return at >= 0 && at < m_text.size() && m_text[at] == QLatin1Char(character);
    }

    bool readOperand()
    {
        if (standsAt(m_at, '(')) {
            m_waiting.push_back({std::nullopt, m_at});
            ++m_at;
            return true;
        }
        const QStringView word = token(m_at);
        if (word == u"mid" && standsAt(m_at + word.size(), '('))
            return readMiddle();
        Formula::Node node;
        if (const auto number = parseDecimal(word)) {
            node.number = *number;
        } else if (isId(word)) {
            node.op = Formula::Op::Id;
            node.id = word.toString();
        } else {
            return false;
        }
        push(std::move(node));
        m_at += word.size();
        return true;
    }

    bool readMiddle()
    {
        m_at += 4; // "mid("
        skipSpaces();
        const QStringView word = token(m_at);
        if (!isId(word) || parseDecimal(word))
            return false;
        Formula::Node node;
        node.op = Formula::Op::Middle;
        node.id = word.toString();
        push(std::move(node));
        m_at += word.size();
        skipSpaces();
        if (!standsAt(m_at, ')'))
            return false;
        ++m_at;
        return true;
    }

    bool readOperator()
    {
        if (standsAt(m_at, ')'))
            return closeParenthesis();
        const auto op = binaryOperator(m_text[m_at]);
        if (!op || !standsAt(m_at - 1, ' ') || !standsAt(m_at + 1, ' '))
            return false;
        while (!m_waiting.empty() && m_waiting.back().op && (bindsTighter(*m_waiting.back().op) || !bindsTighter(*op)))
            apply();
        m_waiting.push_back({op, m_at});
        ++m_at;
        m_wantsOperand = true;
        return true;
    }

    bool closeParenthesis()
    {
        while (!m_waiting.empty() && m_waiting.back().op)
            apply();
        if (m_waiting.empty())
            return false;
        m_waiting.pop_back();
        ++m_at;
        return true;
    }

    void push(Formula::Node node)
    {
        m_operands.push_back(static_cast<int>(m_formula.nodes.size()));
        m_formula.nodes.push_back(std::move(node));
        m_wantsOperand = false;
    }

    void apply()
    {
        Formula::Node node;
        node.op = *m_waiting.back().op;
        m_waiting.pop_back();
        node.right = m_operands.back();
        m_operands.pop_back();
        node.left = m_operands.back();
        m_operands.back() = static_cast<int>(m_formula.nodes.size());
        m_formula.nodes.push_back(std::move(node));
    }

    FormulaReading finish()
    {
        if (m_wantsOperand)
            return failure(m_text.size());
        while (!m_waiting.empty()) {
            if (!m_waiting.back().op)
                return failure(m_waiting.back().at);
            apply();
        }
        return {std::move(m_formula), -1};
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_wantsOperand = true;
    Formula m_formula;
    std::vector<int> m_operands;
    std::vector<Waiting> m_waiting;
};

} // namespace

QStringList Formula::ids() const
{
    QStringList found;
    for (const Node &node : nodes) {
        if ((node.op == Op::Id || node.op == Op::Middle) && !found.contains(node.id))
            found.append(node.id);
    }
    return found;
}

FormulaReading parseFormula(QStringView text)
{
    return Reader(text).read();
}

} // namespace tenbin
