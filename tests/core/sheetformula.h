// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a small spreadsheet for tests: reads the formulas of a workbook on its own and works them out exactly.
#pragma once

#include "core/values/rational.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace tenbin::test {

struct SheetValue {
    enum class Kind { Empty, Number, Text, Bool, Error };
    Kind kind = Kind::Empty;
    Rational number;
    QString text; ///< of texts and errors
    bool truth = false;

    static SheetValue of(Rational value) { return {Kind::Number, std::move(value), {}, false}; }
    static SheetValue of(const QString &value) { return {Kind::Text, {}, value, false}; }
    static SheetValue ofTruth(bool value) { return {Kind::Bool, {}, {}, value}; }
    static SheetValue error(const char *what) { return {Kind::Error, {}, QString::fromLatin1(what), false}; }
};

/// Cells by "'Sheet'!$A$1" or by defined name.
class FormulaSheet {
public:
    void setFormula(const QString &cell, const QString &formula)
    {
        m_formulas.insert(cell, formula);
        m_known.clear();
    }
    void setValue(const QString &cell, const SheetValue &value)
    {
        m_formulas.remove(cell);
        m_values.insert(cell, value);
        m_known.clear();
    }
    void setName(const QString &name, const QString &cell) { m_names.insert(name, cell); }
    [[nodiscard]] QString cellOf(const QString &name) const { return m_names.value(name); }

    SheetValue cell(const QString &where)
    {
        const QString at = m_names.value(where, where);
        if (const auto known = m_known.constFind(at); known != m_known.cend())
            return *known;
        if (!m_formulas.contains(at))
            return m_values.value(at);
        if (m_open.contains(at))
            return SheetValue::error("#CIRCLE!");
        m_open.append(at);
        const QString outer = std::exchange(m_sheet, at.left(at.lastIndexOf(u'!') + 1));
        const SheetValue value = evaluate(m_formulas.value(at));
        m_sheet = outer;
        m_open.removeLast();
        m_known.insert(at, value);
        return value;
    }

    SheetValue evaluate(const QString &formula)
    {
        Reader reader{*this, formula, 0, {}};
        SheetValue value = reader.comparison();
        return reader.at == formula.size() && reader.fault.isEmpty() ? value : SheetValue::error("#SYNTAX!");
    }

private:
    using Kind = SheetValue::Kind;

    struct Reader {
        FormulaSheet &sheet;
        const QString &text;
        qsizetype at;
        QString fault;
        std::vector<SheetValue> range = {}; ///< of the last reference
        bool isReference = false; ///< the last operand was one

        [[nodiscard]] QChar next() const { return at < text.size() ? text.at(at) : QChar(); }
        bool take(QStringView wanted)
        {
            if (!QStringView(text).mid(at).startsWith(wanted))
                return false;
            at += wanted.size();
            return true;
        }

        SheetValue comparison()
        {
            SheetValue left = joined();
            for (const auto wanted : {u"<>", u"<=", u">=", u"<", u">", u"="}) {
                if (!take(wanted))
                    continue;
                isReference = false;
                return compared(left, joined(), QString::fromUtf16(wanted));
            }
            return left;
        }

        static SheetValue compared(const SheetValue &a, const SheetValue &b, const QString &op)
        {
            for (const SheetValue &each : {a, b}) {
                if (each.kind == Kind::Error)
                    return each;
            }
            const auto rank = [](const SheetValue &value) { // empty cells take the kind of the other side
                return value.kind == Kind::Text ? 1 : value.kind == Kind::Bool ? 2 : 0;
            };
            int order = 0;
            const bool texts = a.kind == Kind::Text || b.kind == Kind::Text;
            const bool blank = a.kind == Kind::Empty || b.kind == Kind::Empty;
            if (texts && (rank(a) == rank(b) || blank))
                order = QString::compare(a.text, b.text, Qt::CaseInsensitive);
            else if (rank(a) != rank(b))
                order = rank(a) - rank(b);
            else
                order = a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
            if (op == u"=")
                return SheetValue::ofTruth(order == 0);
            if (op == u"<>")
                return SheetValue::ofTruth(order != 0);
            return SheetValue::ofTruth(
                op.startsWith(u'<') ? order < 0 || (op.size() == 2 && order == 0) : order > 0 || (op.size() == 2 && order == 0));
        }

        SheetValue joined()
        {
            SheetValue left = sum();
            while (take(u"&")) {
                const SheetValue right = sum();
                isReference = false;
                if (left.kind == Kind::Error || right.kind == Kind::Error)
                    left = left.kind == Kind::Error ? left : right;
                else
                    left = SheetValue::of(shown(left) + shown(right));
            }
            return left;
        }

        static QString shown(const SheetValue &value)
        {
            return value.kind == Kind::Number ? decimalText(value.number) : value.text;
        }

        SheetValue sum()
        {
            SheetValue left = product();
            while (next() == u'+' || next() == u'-') {
                const QChar op = text.at(at++);
                left = calculated(left, product(), op);
            }
            return left;
        }

        SheetValue product()
        {
            SheetValue left = signedOperand();
            while (next() == u'*' || next() == u'/') {
                const QChar op = text.at(at++);
                left = calculated(left, signedOperand(), op);
            }
            return left;
        }

        SheetValue signedOperand()
        {
            if (take(u"-"))
                return calculated(SheetValue::of(Rational(0)), signedOperand(), u'-');
            return operand();
        }

        SheetValue calculated(const SheetValue &a, const SheetValue &b, QChar op)
        {
            isReference = false;
            for (const SheetValue &each : {a, b}) {
                if (each.kind == Kind::Error)
                    return each;
                if (each.kind == Kind::Text)
                    return SheetValue::error("#VALUE!");
            }
            if (op == u'/' && signOf(b.number) == 0)
                return SheetValue::error("#DIV/0!");
            return SheetValue::of(op == u'+' ? a.number + b.number
                    : op == u'-'             ? a.number - b.number
                    : op == u'*'             ? a.number * b.number
                                             : Rational(a.number / b.number));
        }

        SheetValue operand()
        {
            isReference = false;
            if (take(u"(")) {
                const SheetValue value = comparison();
                if (!take(u")"))
                    fault = QStringLiteral("parenthesis");
                isReference = false;
                return value;
            }
            if (next() == u'"')
                return quoted();
            if (next().isDigit())
                return number();
            return word();
        }

        SheetValue quoted()
        {
            QString value;
            for (++at; at < text.size(); ++at) {
                if (text.at(at) == u'"') {
                    if (at + 1 < text.size() && text.at(at + 1) == u'"')
                        ++at;
                    else
                        break;
                }
                value += text.at(at);
            }
            ++at;
            if (value.size() > 255)
                fault = QStringLiteral("text too long");
            return SheetValue::of(value);
        }

        SheetValue number()
        {
            const qsizetype from = at;
            while (next().isDigit() || next() == u'.')
                ++at;
            if (next() == u'E') {
                ++at;
                if (next() == u'-' || next() == u'+')
                    ++at;
                while (next().isDigit())
                    ++at;
            }
            const auto value = parseDecimal(QString(text.mid(from, at - from)).replace(u'E', u'e').remove(u'+'));
            if (!value)
                fault = QStringLiteral("number");
            return SheetValue::of(value.value_or(Rational()));
        }

        QString reference()
        {
            const qsizetype from = at;
            if (next() == u'\'') {
                for (++at; at < text.size(); ++at) {
                    if (text.at(at) == u'\'' && !(at + 1 < text.size() && text.at(at + 1) == u'\'' && ++at))
                        break;
                }
                ++at;
                take(u"!");
            }
            while (next().isLetterOrNumber() || next() == u'_' || next() == u'$' || next() == u'.')
                ++at;
            return text.mid(from, at - from);
        }

        SheetValue word()
        {
            QString name = reference();
            if (name.startsWith(u'$'))
                name.prepend(sheet.m_sheet);
            if (name.isEmpty())
                fault = QStringLiteral("operand");
            if (take(u"("))
                return function(name);
            isReference = true;
            range.clear();
            if (!take(u":")) {
                range.push_back(sheet.cell(name));
                return range.front();
            }
            const QString end = reference();
            const QString prefix = name.left(name.lastIndexOf(u'!') + 1);
            const auto parts = [](const QString &cell) { return cell.mid(cell.lastIndexOf(u'!') + 1).split(u'$'); };
            const QStringList first = parts(name), last = parts(end);
            for (QChar column = first.at(1).at(0); column <= last.at(1).at(0); column = QChar(column.unicode() + 1)) {
                for (int row = first.at(2).toInt(); row <= last.at(2).toInt(); ++row)
                    range.push_back(sheet.cell(QStringLiteral("%1$%2$%3").arg(prefix, QString(column)).arg(row)));
            }
            return SheetValue::error("#RANGE!");
        }

        struct Argument {
            SheetValue value;
            std::vector<SheetValue> cells; ///< of a reference
        };

        SheetValue function(const QString &name)
        {
            std::vector<Argument> arguments;
            while (fault.isEmpty() && !take(u")")) {
                isReference = false;
                const SheetValue value = comparison();
                arguments.push_back({value, isReference ? range : std::vector<SheetValue>()});
                if (next() != u')' && !take(u","))
                    fault = QStringLiteral("arguments");
            }
            isReference = false;
            if (arguments.size() > 255)
                fault = QStringLiteral("too many arguments");
            if (name == u"IF")
                return chosen(arguments);
            if (name == u"NA")
                return SheetValue::error("#N/A");
            if (name == u"ISNUMBER")
                return SheetValue::ofTruth(arguments.at(0).value.kind == Kind::Number);
            if (name == u"AND" || name == u"OR")
                return truth(arguments, name == u"AND");
            if (name == u"MIN" || name == u"MAX" || name == u"COUNT")
                return gathered(arguments, name);
            fault = QStringLiteral("function ") + name;
            return {};
        }

        static SheetValue chosen(const std::vector<Argument> &arguments)
        {
            const SheetValue &test = arguments.at(0).value;
            if (test.kind == Kind::Error)
                return test;
            return arguments.at(test.truth || signOf(test.number) != 0 ? 1 : 2).value;
        }

        static SheetValue truth(const std::vector<Argument> &arguments, bool all)
        {
            bool result = all;
            for (const Argument &each : arguments) {
                if (each.value.kind == Kind::Error)
                    return each.value;
                result = all ? result && each.value.truth : result || each.value.truth;
            }
            return SheetValue::ofTruth(result);
        }

        /// Texts in cells do not count, errors do.
        static SheetValue gathered(const std::vector<Argument> &arguments, const QString &name)
        {
            std::vector<Rational> numbers;
            for (const Argument &each : arguments) {
                for (const SheetValue &value : each.cells.empty() ? std::vector<SheetValue>{each.value} : each.cells) {
                    if (value.kind == Kind::Error && name != u"COUNT")
                        return value;
                    if (value.kind == Kind::Number)
                        numbers.push_back(value.number);
                }
            }
            if (name == u"COUNT")
                return SheetValue::of(Rational(numbers.size()));
            if (numbers.empty())
                return SheetValue::of(Rational(0));
            const auto ends = std::minmax_element(numbers.begin(), numbers.end());
            return SheetValue::of(name == u"MIN" ? *ends.first : *ends.second);
        }
    };

    QHash<QString, QString> m_formulas;
    QHash<QString, SheetValue> m_values;
    QHash<QString, SheetValue> m_known;
    QHash<QString, QString> m_names;
    QStringList m_open;
    QString m_sheet; ///< of the cell being worked out: references without a sheet are to this one
};

} // namespace tenbin::test
