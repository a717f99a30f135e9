// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/pose.h"

#include "core/base/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Q_INIT_RESOURCE must be called outside any namespace; a static library's resources are dropped without it.
static void initFigureResources()
{
    Q_INIT_RESOURCE(figures);
}

namespace stridewell {

namespace {

/// Reads numbers of one object and remembers the first that is missing.
class Reader
{
public:
    Reader(const QJsonObject &object, QString place) : m_object(object), m_place(std::move(place)) {}

    double number(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isDouble())
            complain(key);
        return value.toDouble();
    }
    QPointF point(QLatin1StringView key)
    {
        const QJsonArray pair = m_object.value(key).toArray();
        if (pair.size() != 2 || !pair.at(0).isDouble() || !pair.at(1).isDouble())
            complain(key);
        return {pair.at(0).toDouble(), pair.at(1).toDouble()};
    }
    const QString &missing() const { return m_missing; }

private:
    void complain(QLatin1StringView key)
    {
        if (m_missing.isEmpty())
            m_missing = m_place + u'.' + key;
    }

    QJsonObject m_object;
    QString m_place;
    QString m_missing;
};

tl::unexpected<Error> missingNumber(const QString &where)
{
    return failure(ErrorCode::BadInput, where, Words::tr("is missing or is no number"));
}

Result<Limbs> readLimbs(const QJsonObject &object, const QString &place)
{
    Reader in(object, place);
    const Limbs limbs{in.number("thigh"_L1), in.number("shank"_L1), in.number("foot"_L1), in.number("upper_arm"_L1),
                      in.number("forearm"_L1)};
    if (!in.missing().isEmpty())
        return missingNumber(in.missing());
    return limbs;
}

/// A line of at least two points. Errors: BadInput.
Result<Prop> readProp(const QJsonObject &object, const QString &place)
{
    Reader in(object, place);
    Prop prop{{}, in.number("width"_L1), object.value("filled"_L1).toBool(), object.value("cold"_L1).toBool()};
    if (!in.missing().isEmpty())
        return missingNumber(in.missing());
    const QJsonArray line = object.value("line"_L1).toArray();
    for (const auto &value : line) {
        const QJsonArray pair = value.toArray();
        if (pair.size() == 2 && pair.at(0).isDouble() && pair.at(1).isDouble())
            prop.line << QPointF(pair.at(0).toDouble(), pair.at(1).toDouble());
    }
    if (prop.line.size() < 2 || prop.line.size() != line.size())
        return failure(ErrorCode::BadInput, place + u".line"_s, Words::tr("must be two or more points like [90, 148]"));
    return prop;
}

Result<void> readSurroundings(const QJsonObject &object, const QString &place, Pose &pose)
{
    const QString anchor = object.value("anchor"_L1).toString(QString(keyOf(Anchor::Hip)));
    const auto known = fromKey<Anchor>(anchor);
    if (!known)
        return failure(ErrorCode::BadInput, place + u".anchor"_s,
                       Words::tr("must be one of %1").arg(keyList<Anchor>()));
    pose.anchor = *known;
    const QJsonArray props = object.value("props"_L1).toArray();
    for (qsizetype i = 0; i < props.size(); ++i) {
        const auto prop = readProp(props.at(i).toObject(), place + u".props[%1]"_s.arg(i));
        if (!prop)
            return tl::unexpected(prop.error());
        pose.props += *prop;
    }
    return {};
}

Result<Pose> readPose(const QJsonObject &object, const QString &place)
{
    Reader in(object, place);
    Pose pose{.hip = in.point("hip"_L1), .torso = in.number("torso"_L1), .head = in.number("head"_L1)};
    if (!in.missing().isEmpty())
        return missingNumber(in.missing());
    const auto nearLimbs = readLimbs(object.value("near"_L1).toObject(), place + u".near"_s);
    if (!nearLimbs)
        return tl::unexpected(nearLimbs.error());
    const auto farLimbs = readLimbs(object.value("far"_L1).toObject(), place + u".far"_s);
    if (!farLimbs)
        return tl::unexpected(farLimbs.error());
    pose.nearLimbs = *nearLimbs;
    pose.farLimbs = *farLimbs;
    pose.hamstring = object.value("hamstring"_L1).toBool(true);
    if (const auto read = readSurroundings(object, place, pose); !read)
        return tl::unexpected(read.error());
    return pose;
}

Result<QList<Pose>> readList(const QJsonArray &array, const QString &place)
{
    QList<Pose> list;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto pose = readPose(array.at(i).toObject(), u"%1[%2]"_s.arg(place).arg(i));
        if (!pose)
            return tl::unexpected(pose.error());
        list += *pose;
        list.last().props = list.first().props; // what stands around is said once, with the start
    }
    return list;
}

QJsonArray written(QPointF point)
{
    return {point.x(), point.y()};
}

QJsonObject written(const Limbs &limbs)
{
    return {{u"thigh"_s, limbs.thigh},
            {u"shank"_s, limbs.shank},
            {u"foot"_s, limbs.foot},
            {u"upper_arm"_s, limbs.upperArm},
            {u"forearm"_s, limbs.forearm}};
}

QJsonObject written(const Prop &prop)
{
    QJsonArray line;
    for (const QPointF &point : prop.line)
        line += written(point);
    return {{u"line"_s, line}, {u"width"_s, prop.width}, {u"filled"_s, prop.filled}, {u"cold"_s, prop.cold}};
}

Result<BodySizes> readBody(const QJsonObject &root)
{
    Reader length(root.value("segment_length"_L1).toObject(), u"segment_length"_s);
    Reader width(root.value("segment_width"_L1).toObject(), u"segment_width"_s);
    BodySizes b;
    b.torso = length.number("torso"_L1);
    b.neck = length.number("neck"_L1);
    b.headRadius = length.number("head_radius"_L1);
    b.upperArm = length.number("upper_arm"_L1);
    b.forearm = length.number("forearm"_L1);
    b.thigh = length.number("thigh"_L1);
    b.shank = length.number("shank"_L1);
    b.foot = length.number("foot"_L1);
    b.torsoWidth = width.number("torso"_L1);
    b.neckWidth = width.number("neck"_L1);
    b.upperArmWidth = width.number("upper_arm"_L1);
    b.forearmWidth = width.number("forearm"_L1);
    b.thighWidth = width.number("thigh"_L1);
    b.shankWidth = width.number("shank"_L1);
    b.footWidth = width.number("foot"_L1);
    const QString &missing = length.missing().isEmpty() ? width.missing() : length.missing();
    if (!missing.isEmpty())
        return missingNumber(missing);
    return b;
}

} // namespace

QByteArray writePoseList(const QList<Pose> &poses)
{
    QJsonArray list;
    for (const Pose &pose : poses) {
        QJsonArray props;
        for (const Prop &prop : list.isEmpty() ? pose.props : QList<Prop>())
            props += written(prop);
        list += QJsonObject{{u"hip"_s, written(pose.hip)},
                            {u"torso"_s, pose.torso},
                            {u"head"_s, pose.head},
                            {u"near"_s, written(pose.nearLimbs)},
                            {u"far"_s, written(pose.farLimbs)},
                            {u"hamstring"_s, pose.hamstring},
                            {u"anchor"_s, QString(keyOf(pose.anchor))},
                            {u"props"_s, props}};
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

Result<QList<Pose>> readPoseList(const QByteArray &json)
{
    return readList(QJsonDocument::fromJson(json).array(), u"poses"_s);
}

Result<Poses> readPoses(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorCode::BadInput, {}, problem.errorString());
    const QJsonObject root = document.object();
    const auto body = readBody(root);
    if (!body)
        return tl::unexpected(body.error());
    Poses poses{*body, {}};
    const QJsonObject exercises = root.value("exercises"_L1).toObject();
    for (auto it = exercises.begin(); it != exercises.end(); ++it) {
        const auto list = readList(it.value().toArray(), u"exercises."_s + it.key());
        if (!list)
            return tl::unexpected(list.error());
        poses.exercises.insert(it.key(), *list);
    }
    return poses;
}

Result<Poses> builtInPoses()
{
    initFigureResources();
    QFile file(u":/stridewell/poses.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, file.fileName(), file.errorString());
    return readPoses(file.readAll());
}

} // namespace stridewell
