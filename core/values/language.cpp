// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: where the two languages get their words from.
#include "core/values/language.h"

#include <QTranslator>

namespace tenbin {

namespace {

/// Null when the words are not linked in: the English source text then stands in.
std::shared_ptr<const QTranslator> loadJapanese()
{
    auto translator = std::make_shared<QTranslator>();
    if (!translator->load(QStringLiteral(":/i18n/tenbin_ja.qm")))
        return nullptr;
    return translator;
}

} // namespace

Language::Language(LanguageId id)
    : m_id(id)
{
}

Language Language::japanese()
{
    static const std::shared_ptr<const QTranslator> words = loadJapanese(); // never changes once read
    Language language(LanguageId::Japanese);
    language.m_translator = words;
    return language;
}

Language Language::english()
{
    return Language(LanguageId::English);
}

Language Language::of(LanguageId id)
{
    return id == LanguageId::Japanese ? japanese() : english();
}

QString Language::code() const
{
    return m_id == LanguageId::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
}

QString Language::translate(const char *context, const char *source) const
{
    if (m_translator) {
        QString translated = m_translator->translate(context, source);
        if (!translated.isEmpty())
            return translated;
    }
    return QString::fromUtf8(source);
}

const QString &Language::pick(const Text &text) const
{
    const bool japanese = m_id == LanguageId::Japanese;
    const QString &wanted = japanese ? text.ja : text.en;
    const QString &other = japanese ? text.en : text.ja;
    return wanted.isEmpty() ? other : wanted;
}

} // namespace tenbin
