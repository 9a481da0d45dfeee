// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: answering a modal question in a test.
#pragma once

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace tenbin::test {

/// Presses that button of the next question and keeps its words.
inline void answerNext(const QString &button, QString *words = nullptr)
{
    QTimer::singleShot(0, qApp, [button, words] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        if (words)
            *words = box->text();
        for (QAbstractButton *each : box->buttons()) {
            if (each->text().startsWith(button))
                each->click();
        }
    });
}

} // namespace tenbin::test
