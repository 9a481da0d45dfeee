// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/choicewords.h"

#include "ui/export/choices.h"

namespace tenbin {

QString presetName(const QString &id)
{
    if (id == QLatin1String("slide"))
        return ExportChoices::tr("Slide");
    if (id == QLatin1String("slide-4k"))
        return ExportChoices::tr("Slide, 4K");
    if (id == QLatin1String("slide-4x3"))
        return ExportChoices::tr("Slide, 4:3");
    if (id == QLatin1String("half-slide"))
        return ExportChoices::tr("Half a slide");
    if (id == QLatin1String("square"))
        return ExportChoices::tr("Square");
    if (id == QLatin1String("a4"))
        return ExportChoices::tr("A4 page");
    return id == ownSize ? ExportChoices::tr("Own size") : id;
}

QString formatName(const QString &format)
{
    if (format == QLatin1String("pptx"))
        return ExportChoices::tr("PPTX (slides)");
    if (format == QLatin1String("xlsx"))
        return ExportChoices::tr("XLSX (workbook)");
    if (format == QLatin1String("handout"))
        return ExportChoices::tr("PDF (handout)");
    return format.toUpper();
}

QString formatTip(const QString &format)
{
    if (format == QLatin1String("pptx"))
        return ExportChoices::tr("One file with a slide for each chart, which stays an editable chart");
    if (format == QLatin1String("xlsx"))
        return ExportChoices::tr("One file in which a changed input recalculates the figures");
    if (format == QLatin1String("handout"))
        return ExportChoices::tr("One file for paper: each chart with where its values are from");
    if (format == QLatin1String("csv"))
        return ExportChoices::tr("The values as a plain table");
    if (format == QLatin1String("json"))
        return ExportChoices::tr("The chart as data for other programs");
    return format == QLatin1String("png") ? ExportChoices::tr("A picture for every program")
                                          : ExportChoices::tr("Sharp at every size");
}

QString choiceName(const QString &value)
{
    if (value == QLatin1String("ja"))
        return QStringLiteral("日本語");
    if (value == QLatin1String("en"))
        return QStringLiteral("English");
    if (value == QLatin1String("dark"))
        return ExportChoices::tr("Dark");
    return value == QLatin1String("light") ? ExportChoices::tr("Light") : ExportChoices::tr("High contrast");
}

QString fieldName(const QString &field)
{
    if (field == QLatin1String("chart"))
        return ExportChoices::tr("Chart");
    if (field == QLatin1String("lang"))
        return ExportChoices::tr("Language");
    if (field == QLatin1String("theme"))
        return ExportChoices::tr("Colours");
    if (field == QLatin1String("ext"))
        return ExportChoices::tr("Ending of the format");
    if (field == QLatin1String("story"))
        return ExportChoices::tr("Story");
    return field == QLatin1String("date") ? ExportChoices::tr("Date of the story") : ExportChoices::tr("Name of the chart");
}

} // namespace tenbin
