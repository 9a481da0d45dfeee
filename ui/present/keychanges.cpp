// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/keychanges.h"

#include <algorithm>

namespace tenbin {
namespace {

const PresentKey &rowOf(PresentCommand command)
{
    const auto &rows = presentKeys();
    return *std::find_if(rows.cbegin(), rows.cend(), [&](const PresentKey &row) { return row.command == command; });
}

/// In the table's format.
QString portable(QKeyCombination key)
{
    return QKeySequence(key).toString(QKeySequence::PortableText);
}

QStringList keysOf(const KeyOverrides &overrides, PresentCommand command)
{
    QStringList keys;
    for (const KeyBinding &binding : keyBindings(overrides))
        if (binding.command == command)
            keys << portable(binding.key);
    return keys;
}

KeyOverrides with(KeyOverrides overrides, PresentCommand command, const QStringList &keys)
{
    const PresentKey &row = rowOf(command);
    const QString name = QString::fromLatin1(row.name);
    overrides.remove(name);
    if (keys != keysOf(overrides, command))
        overrides.insert(name, keys.join(QLatin1Char(' ')));
    return overrides;
}

} // namespace

KeyChange withKey(const KeyOverrides &overrides, PresentCommand command, QKeyCombination key)
{
    const bool modifier = key.key() >= Qt::Key_Shift && key.key() <= Qt::Key_ScrollLock;
    const QKeyCombination wanted = plainKey(key);
    if (modifier || key.key() == Qt::Key_unknown || int(key.key()) == 0 || portable(wanted).isEmpty()
        || portable(wanted).contains(QLatin1Char(' ')) || command == PresentCommand::Digit)
        return {overrides, KeyRefusal::Unusable};
    if (wanted.key() >= Qt::Key_0 && wanted.key() <= Qt::Key_9)
        return {overrides, KeyRefusal::Digit};
    for (const KeyBinding &binding : keyBindings(overrides)) {
        if (binding.key != wanted)
            continue;
        if (binding.command == command)
            return {overrides};
        return {overrides, KeyRefusal::Taken, binding.command};
    }
    return {with(overrides, command, keysOf(overrides, command) << portable(wanted))};
}

KeyOverrides withoutKeys(const KeyOverrides &overrides, PresentCommand command)
{
    return with(overrides, command, {});
}

KeyOverrides withStandardKeys(const KeyOverrides &overrides, PresentCommand command)
{
    KeyOverrides changed = overrides;
    changed.remove(QString::fromLatin1(rowOf(command).name));
    QStringList free;
    for (const KeyBinding &own : keyBindings({})) {
        if (own.command != command)
            continue;
        const std::vector<KeyBinding> now = keyBindings(withoutKeys(changed, command));
        const bool taken = std::any_of(
            now.cbegin(), now.cend(), [&](const KeyBinding &each) { return each.key == own.key && each.command != command; });
        if (!taken)
            free << portable(own.key);
    }
    return with(changed, command, free);
}

} // namespace tenbin
