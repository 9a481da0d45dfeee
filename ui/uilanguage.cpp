// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/uilanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace tenbin {

UiLanguage::~UiLanguage()
{
    if (m_program)
        QCoreApplication::removeTranslator(m_program.get());
    if (m_qt)
        QCoreApplication::removeTranslator(m_qt.get());
}

void UiLanguage::install(LanguageId language)
{
    m_program.reset(); // a destroyed translator takes itself off
    m_qt.reset();
    if (language == LanguageId::English)
        return; // the source texts are English
    m_program = std::make_unique<QTranslator>();
    if (m_program->load(QStringLiteral(":/i18n/tenbin_ja.qm")))
        QCoreApplication::installTranslator(m_program.get());
    m_qt = std::make_unique<QTranslator>();
    if (m_qt->load(QStringLiteral("qtbase_ja"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qt.get());
}

LanguageId systemLanguage()
{
    return QLocale::system().language() == QLocale::Japanese ? LanguageId::Japanese : LanguageId::English;
}

} // namespace tenbin
