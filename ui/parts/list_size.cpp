// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/list_size.h"

#include <QListWidget>

#include <algorithm>

namespace stridewell {

void fitRows(QListWidget *list, int most)
{
    const int rows = std::min(list->count(), most);
    const int height = rows > 0 ? list->sizeHintForRow(0) : 0;
    list->setFixedHeight(rows * height + 2 * list->frameWidth() + 2);
}

bool stepRow(QListWidget *list, int key)
{
    int step = 0;
    if (key == Qt::Key_Down)
        step = 1;
    else if (key == Qt::Key_Up)
        step = -1;
    if (step == 0 || list->count() == 0)
        return false;
    list->setCurrentRow(std::clamp(list->currentRow() + step, 0, list->count() - 1));
    return true;
}

} // namespace stridewell
