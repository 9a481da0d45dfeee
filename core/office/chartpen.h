// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the small parts a chart part is written from: looks, type, references to the sheet with their caches.
#pragma once

#include "core/office/chartmodel.h"
#include "core/office/partxml.h"

namespace tenbin {

class ChartPen {
public:
    ChartPen(Theme theme, LanguageId language);

    [[nodiscard]] PartXml &xml() { return m_xml; }
    [[nodiscard]] const QString &languageTag() const { return m_language; } ///< "ja-JP"

    void val(const char *name, const QString &value) { m_xml.empty(name, {{"val", value}}); }
    void val(const char *name, const char *value) { val(name, QString::fromLatin1(value)); }
    void val(const char *name, int value) { val(name, QString::number(value)); }
    void number(const char *name, double value) { val(name, sheetText(value)); }

    void fill(const ChartFill &fill);
    void stroke(const ChartStroke &stroke);
    void look(const ChartLook &look); ///< c:spPr
    void font(const char *name, double px, bool bold, Role ink); ///< a:defRPr or a:rPr
    void body(); ///< a:bodyPr: words in one line, as wide as they are
    void textStyle(double px, bool bold, Role ink); ///< c:txPr

    void texts(const char *name, const ChartSheet &sheet, int column);
    void numbers(const char *name, const ChartSheet &sheet, int column);
    void textReference(const QString &reference, const QStringList &words);

private:
    Theme m_theme;
    QString m_language;
    PartXml m_xml;
};

} // namespace tenbin
