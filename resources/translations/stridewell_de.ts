<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QWidget</name>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>Nordic curl</source>
        <translation>Nordic Curl</translation>
    </message>
    <message>
        <source>Nordic hamstring curl</source>
        <translation>Nordic Hamstring Curl</translation>
    </message>
    <message>
        <source>Stop at pain above your limit, or at a cramp that stays.</source>
        <translation>Hör auf bei Schmerz über deiner Grenze oder bei einem Krampf, der bleibt.</translation>
    </message>
    <message>
        <source>It trains the hamstrings while they lengthen, as in fast running.</source>
        <translation>Er trainiert die hinteren Oberschenkel, während sie länger werden, wie beim schnellen Laufen.</translation>
    </message>
    <message>
        <source>It reduces hamstring strains in field-sport athletes. In distance runners this is unproven.</source>
        <translation>Er verringert Zerrungen der hinteren Oberschenkel im Feldsport. Für den Langstreckenlauf ist das nicht belegt.</translation>
    </message>
    <message>
        <source>Kneel on a pad; let a partner or a bar hold your feet.</source>
        <translation>Knie dich auf ein Polster; lass deine Füße halten, von jemandem oder einer Stange.</translation>
    </message>
    <message>
        <source>Keep your hips straight and lean forward as slowly as you can.</source>
        <translation>Halte die Hüfte gerade und lehn dich so langsam nach vorn, wie du kannst.</translation>
    </message>
    <message>
        <source>Catch yourself with your hands and push back up.</source>
        <translation>Fang dich mit den Händen ab und drück dich wieder hoch.</translation>
    </message>
    <message>
        <source>Bending at the hips.</source>
        <translation>In der Hüfte abknicken.</translation>
    </message>
    <message>
        <source>Dropping fast.</source>
        <translation>Schnell fallen lassen.</translation>
    </message>
    <message>
        <source>Holding your breath.</source>
        <translation>Die Luft anhalten.</translation>
    </message>
    <message>
        <source>Single leg deadlift</source>
        <translation>Einbeiniges Kreuzheben</translation>
    </message>
    <message>
        <source>Single-leg deadlift</source>
        <translation>Einbeiniges Kreuzheben</translation>
    </message>
    <message>
        <source>Deadlift</source>
        <translation>Kreuzheben</translation>
    </message>
    <message>
        <source>Stop at pain above your limit, or when you can no longer balance safely.</source>
        <translation>Hör auf bei Schmerz über deiner Grenze, oder wenn du nicht mehr sicher stehst.</translation>
    </message>
    <message>
        <source>It trains hamstrings and glutes to push the hip back, one leg at a time.</source>
        <translation>Es trainiert hintere Oberschenkel und Gesäß, die Hüfte nach hinten zu drücken, ein Bein nach dem anderen.</translation>
    </message>
    <message>
        <source>No trial was found that tests this exercise alone for prevention. Hip exercises do make the hamstrings grow.</source>
        <translation>Es fand sich keine Studie, die diese Übung allein zur Vorbeugung prüft. Hüftübungen lassen die hinteren Oberschenkel aber wachsen.</translation>
    </message>
    <message>
        <source>Stand on one leg with a soft knee.</source>
        <translation>Steh auf einem Bein, das Knie locker.</translation>
    </message>
    <message>
        <source>Tip forward from the hip; let the other leg rise behind you.</source>
        <translation>Kipp aus der Hüfte nach vorn; lass das andere Bein hinter dir steigen.</translation>
    </message>
    <message>
        <source>Keep your back long and both hips level.</source>
        <translation>Halte den Rücken lang und beide Hüften auf einer Höhe.</translation>
    </message>
    <message>
        <source>Push the hip forward and stand tall again.</source>
        <translation>Drück die Hüfte nach vorn und richte dich wieder auf.</translation>
    </message>
    <message>
        <source>Rounding the back.</source>
        <translation>Den Rücken rund machen.</translation>
    </message>
    <message>
        <source>Turning the hip open.</source>
        <translation>Die Hüfte aufdrehen.</translation>
    </message>
    <message>
        <source>Locking the knee.</source>
        <translation>Das Knie durchdrücken.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Beckenbrücke</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>It trains the glutes, so that the hamstrings need not do their work.</source>
        <translation>Sie trainiert das Gesäß, damit die hinteren Oberschenkel nicht seine Arbeit machen müssen.</translation>
    </message>
    <message>
        <source>Bridges are part of tested rehabilitation plans. Alone they are not tested for prevention.</source>
        <translation>Brücken sind Teil geprüfter Rehapläne. Allein sind sie zur Vorbeugung nicht geprüft.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent and feet flat.</source>
        <translation>Leg dich auf den Rücken, Knie gebeugt, Füße flach.</translation>
    </message>
    <message>
        <source>Press your heels down and lift your hips.</source>
        <translation>Drück die Fersen nach unten und heb die Hüfte.</translation>
    </message>
    <message>
        <source>Stop when shoulders, hips and knees make a line.</source>
        <translation>Halt an, wenn Schultern, Hüften und Knie eine Linie bilden.</translation>
    </message>
    <message>
        <source>Lower slowly.</source>
        <translation>Langsam senken.</translation>
    </message>
    <message>
        <source>Arching the lower back.</source>
        <translation>Ins Hohlkreuz gehen.</translation>
    </message>
    <message>
        <source>Pushing through the toes.</source>
        <translation>Durch die Zehen drücken.</translation>
    </message>
    <message>
        <source>Dropping down.</source>
        <translation>Fallen lassen.</translation>
    </message>
    <message>
        <source>Single leg bridge</source>
        <translation>Einbeinige Brücke</translation>
    </message>
    <message>
        <source>Single-leg bridge</source>
        <translation>Einbeinige Brücke</translation>
    </message>
    <message>
        <source>One-leg bridge</source>
        <translation>Brücke auf einem Bein</translation>
    </message>
    <message>
        <source>It loads one side more and shows a difference between left and right.</source>
        <translation>Sie belastet eine Seite stärker und zeigt einen Unterschied zwischen links und rechts.</translation>
    </message>
    <message>
        <source>It is the second stage of a tested rehabilitation plan. It is no measure of strength or risk.</source>
        <translation>Sie ist die zweite Stufe eines geprüften Rehaplans. Sie ist kein Maß für Kraft oder Risiko.</translation>
    </message>
    <message>
        <source>Lie on your back with one foot flat.</source>
        <translation>Leg dich auf den Rücken, einen Fuß flach aufgestellt.</translation>
    </message>
    <message>
        <source>Hold the other leg straight, in line with your thigh.</source>
        <translation>Halte das andere Bein gestreckt, in einer Linie mit dem Oberschenkel.</translation>
    </message>
    <message>
        <source>Press the heel down and lift; keep both hips level.</source>
        <translation>Drück die Ferse nach unten und heb an; beide Hüften bleiben auf einer Höhe.</translation>
    </message>
    <message>
        <source>Letting one hip sink.</source>
        <translation>Eine Hüfte sinken lassen.</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <translation>Hüftbeuge</translation>
    </message>
    <message>
        <source>Stop at pain above your limit.</source>
        <translation>Hör auf bei Schmerz über deiner Grenze.</translation>
    </message>
    <message>
        <source>It teaches the movement of the deadlift on both legs.</source>
        <translation>Sie lehrt die Bewegung des Kreuzhebens auf beiden Beinen.</translation>
    </message>
    <message>
        <source>It is our own first rung below the single-leg deadlift. It is not tested alone.</source>
        <translation>Sie ist unsere eigene erste Sprosse unter dem einbeinigen Kreuzheben. Allein ist sie nicht geprüft.</translation>
    </message>
    <message>
        <source>Stand with your feet under your hips, knees soft.</source>
        <translation>Steh mit den Füßen unter der Hüfte, Knie locker.</translation>
    </message>
    <message>
        <source>Push your hips back as if to close a door.</source>
        <translation>Schieb die Hüfte nach hinten, als wolltest du eine Tür schließen.</translation>
    </message>
    <message>
        <source>Keep your back long until you feel the hamstrings.</source>
        <translation>Halte den Rücken lang, bis du die hinteren Oberschenkel spürst.</translation>
    </message>
    <message>
        <source>Push the hips forward and stand tall.</source>
        <translation>Drück die Hüfte nach vorn und richte dich auf.</translation>
    </message>
    <message>
        <source>Squatting down.</source>
        <translation>In die Hocke gehen.</translation>
    </message>
    <message>
        <source>Looking up.</source>
        <translation>Nach oben schauen.</translation>
    </message>
    <message>
        <source>Isometric hold</source>
        <translation>Isometrisches Halten</translation>
    </message>
    <message>
        <source>Hamstring hold</source>
        <translation>Halteübung hinterer Oberschenkel</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Stop at pain above your limit; press less next time.</source>
        <translation>Hör auf bei Schmerz über deiner Grenze; drück nächstes Mal weniger.</translation>
    </message>
    <message>
        <source>It wakes the muscle after a strain without stretching it.</source>
        <translation>Sie weckt den Muskel nach einer Zerrung, ohne ihn zu dehnen.</translation>
    </message>
    <message>
        <source>People who began gentle loading early were back sooner in one trial.</source>
        <translation>Wer früh mit sanfter Belastung anfing, war in einer Studie eher zurück.</translation>
    </message>
    <message>
        <source>Lie on your back and bend one knee halfway.</source>
        <translation>Leg dich auf den Rücken und beug ein Knie halb.</translation>
    </message>
    <message>
        <source>Press the heel into the floor, gently at first.</source>
        <translation>Drück die Ferse in den Boden, zuerst sanft.</translation>
    </message>
    <message>
        <source>Hold without moving and breathe calmly.</source>
        <translation>Halte ohne Bewegung und atme ruhig.</translation>
    </message>
    <message>
        <source>Pressing into pain.</source>
        <translation>In den Schmerz drücken.</translation>
    </message>
    <message>
        <source>Lifting the hips.</source>
        <translation>Die Hüfte heben.</translation>
    </message>
    <message>
        <source>Standing hip extension</source>
        <translation>Hüftstrecken im Stehen</translation>
    </message>
    <message>
        <source>Hip extension</source>
        <translation>Hüftstrecken</translation>
    </message>
    <message>
        <source>Stop at pain above your limit, or if you feel unwell.</source>
        <translation>Hör auf bei Schmerz über deiner Grenze oder wenn dir nicht gut ist.</translation>
    </message>
    <message>
        <source>It trains the glutes without lying on the back.</source>
        <translation>Es trainiert das Gesäß ohne Rückenlage.</translation>
    </message>
    <message>
        <source>In later pregnancy it takes the place of the bridge. The swap is advice, not a trial.</source>
        <translation>In der späteren Schwangerschaft ersetzt es die Brücke. Der Tausch ist ein Rat, keine Studie.</translation>
    </message>
    <message>
        <source>Hold on to something firm and stand tall.</source>
        <translation>Halte dich an etwas Festem und steh aufrecht.</translation>
    </message>
    <message>
        <source>Move one straight leg back a little.</source>
        <translation>Führ ein gestrecktes Bein ein wenig nach hinten.</translation>
    </message>
    <message>
        <source>Squeeze the buttock; keep your trunk still.</source>
        <translation>Spann das Gesäß an; der Rumpf bleibt ruhig.</translation>
    </message>
    <message>
        <source>Bring the leg back slowly.</source>
        <translation>Führ das Bein langsam zurück.</translation>
    </message>
    <message>
        <source>Leaning forward.</source>
        <translation>Nach vorn lehnen.</translation>
    </message>
    <message>
        <source>Swinging the leg.</source>
        <translation>Mit dem Bein schwingen.</translation>
    </message>
    <message>
        <source>Leg swing</source>
        <translation>Beinpendel</translation>
    </message>
    <message>
        <source>Leg swings</source>
        <translation>Beinpendel</translation>
    </message>
    <message>
        <source>Stop at pain above your limit; make the swing smaller.</source>
        <translation>Hör auf bei Schmerz über deiner Grenze; pendle kleiner.</translation>
    </message>
    <message>
        <source>It loosens hip and hamstring before a run.</source>
        <translation>Es lockert Hüfte und hinteren Oberschenkel vor einem Lauf.</translation>
    </message>
    <message>
        <source>Moving drills before a run help a little; held stretches do not.</source>
        <translation>Bewegte Übungen vor einem Lauf helfen ein wenig; gehaltene Dehnungen nicht.</translation>
    </message>
    <message>
        <source>Hold on to something with one hand.</source>
        <translation>Halte dich mit einer Hand fest.</translation>
    </message>
    <message>
        <source>Let the leg swing forward and back, easily.</source>
        <translation>Lass das Bein locker vor und zurück pendeln.</translation>
    </message>
    <message>
        <source>Make the swing a little larger each time.</source>
        <translation>Pendle jedes Mal ein wenig weiter.</translation>
    </message>
    <message>
        <source>Kicking hard.</source>
        <translation>Hart treten.</translation>
    </message>
    <message>
        <source>Bending the back along.</source>
        <translation>Den Rücken mitbeugen.</translation>
    </message>
    <message>
        <source>High knees</source>
        <translation>Kniehebelauf</translation>
    </message>
    <message>
        <source>It wakes the hip flexors and sets a quick rhythm.</source>
        <translation>Er weckt die Hüftbeuger und gibt einen schnellen Rhythmus vor.</translation>
    </message>
    <message>
        <source>Jog forward with short, quick steps.</source>
        <translation>Trab mit kurzen, schnellen Schritten vorwärts.</translation>
    </message>
    <message>
        <source>Bring each knee to hip height.</source>
        <translation>Heb jedes Knie bis auf Hüfthöhe.</translation>
    </message>
    <message>
        <source>Stay tall and land on the front of the foot.</source>
        <translation>Bleib aufrecht und lande auf dem Vorfuß.</translation>
    </message>
    <message>
        <source>Leaning back.</source>
        <translation>Nach hinten lehnen.</translation>
    </message>
    <message>
        <source>Stamping.</source>
        <translation>Stampfen.</translation>
    </message>
    <message>
        <source>Walking lunge</source>
        <translation>Ausfallschritt im Gehen</translation>
    </message>
    <message>
        <source>Lunges</source>
        <translation>Ausfallschritte</translation>
    </message>
    <message>
        <source>Stop at pain above your limit; take shorter steps.</source>
        <translation>Hör auf bei Schmerz über deiner Grenze; mach kürzere Schritte.</translation>
    </message>
    <message>
        <source>It warms hips and thighs through a large range.</source>
        <translation>Er wärmt Hüfte und Oberschenkel über einen großen Bewegungsumfang auf.</translation>
    </message>
    <message>
        <source>Moving drills before a run help a little. This set is our own choice.</source>
        <translation>Bewegte Übungen vor einem Lauf helfen ein wenig. Diese Auswahl ist unsere eigene.</translation>
    </message>
    <message>
        <source>Take a long, slow step forward.</source>
        <translation>Mach einen langen, langsamen Schritt nach vorn.</translation>
    </message>
    <message>
        <source>Lower the back knee towards the ground.</source>
        <translation>Senk das hintere Knie Richtung Boden.</translation>
    </message>
    <message>
        <source>Keep the front knee over the foot.</source>
        <translation>Halte das vordere Knie über dem Fuß.</translation>
    </message>
    <message>
        <source>Push up into the next step.</source>
        <translation>Drück dich hoch in den nächsten Schritt.</translation>
    </message>
    <message>
        <source>Letting the knee fall inwards.</source>
        <translation>Das Knie nach innen fallen lassen.</translation>
    </message>
    <message>
        <source>Banging the knee down.</source>
        <translation>Das Knie aufschlagen.</translation>
    </message>
    <message>
        <source>Rushing.</source>
        <translation>Hetzen.</translation>
    </message>
    <message>
        <source>A skip</source>
        <translation>A-Skip</translation>
    </message>
    <message>
        <source>Skipping with high knees</source>
        <translation>Hopserlauf mit hohen Knien</translation>
    </message>
    <message>
        <source>A-skip</source>
        <translation>A-Skip</translation>
    </message>
    <message>
        <source>It prepares the springy part of faster running.</source>
        <translation>Er bereitet das Federn des schnelleren Laufens vor.</translation>
    </message>
    <message>
        <source>It belongs to the warm-up before hard runs. This set is our own choice.</source>
        <translation>Er gehört zum Aufwärmen vor harten Läufen. Diese Auswahl ist unsere eigene.</translation>
    </message>
    <message>
        <source>Skip forward: step, hop, step, hop.</source>
        <translation>Hüpf vorwärts: Schritt, Hopser, Schritt, Hopser.</translation>
    </message>
    <message>
        <source>Lift one knee to hip height with each hop.</source>
        <translation>Heb bei jedem Hopser ein Knie bis auf Hüfthöhe.</translation>
    </message>
    <message>
        <source>Let the opposite arm swing along.</source>
        <translation>Lass den Gegenarm mitschwingen.</translation>
    </message>
    <message>
        <source>Going for height instead of rhythm.</source>
        <translation>Auf Höhe statt auf Rhythmus achten.</translation>
    </message>
    <message>
        <source>Heel flick</source>
        <translation>Anfersen</translation>
    </message>
    <message>
        <source>Heel flicks</source>
        <translation>Anfersen</translation>
    </message>
    <message>
        <source>It lets the hamstrings bend the knee quickly without load.</source>
        <translation>Es lässt die hinteren Oberschenkel das Knie schnell beugen, ohne Belastung.</translation>
    </message>
    <message>
        <source>Jog forward with small steps.</source>
        <translation>Trab mit kleinen Schritten vorwärts.</translation>
    </message>
    <message>
        <source>Flick each heel up towards the buttock.</source>
        <translation>Schnell jede Ferse zum Gesäß hoch.</translation>
    </message>
    <message>
        <source>Keep your thighs pointing down and your trunk tall.</source>
        <translation>Die Oberschenkel zeigen nach unten, der Rumpf bleibt aufrecht.</translation>
    </message>
    <message>
        <source>Forcing the heel up.</source>
        <translation>Die Ferse hochzwingen.</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Steigerung</translation>
    </message>
    <message>
        <source>Strides</source>
        <translation>Steigerungen</translation>
    </message>
    <message>
        <source>Stop at any sharp pain; do not run it off.</source>
        <translation>Hör auf bei jedem scharfen Schmerz; versuch nicht, ihn wegzulaufen.</translation>
    </message>
    <message>
        <source>It leads step by step to the pace of the session.</source>
        <translation>Sie führt Schritt für Schritt an das Tempo der Einheit heran.</translation>
    </message>
    <message>
        <source>Coaches end a warm-up with strides. After a strain fast running comes last.</source>
        <translation>Trainer beenden das Aufwärmen mit Steigerungen. Nach einer Zerrung kommt schnelles Laufen zuletzt.</translation>
    </message>
    <message>
        <source>Start easy and grow faster over the first third.</source>
        <translation>Fang locker an und werde über das erste Drittel schneller.</translation>
    </message>
    <message>
        <source>Run relaxed and tall, never all out.</source>
        <translation>Lauf entspannt und aufrecht, nie mit voller Kraft.</translation>
    </message>
    <message>
        <source>Slow down gently and walk back.</source>
        <translation>Werde sanft langsamer und geh zurück.</translation>
    </message>
    <message>
        <source>Sprinting the first one.</source>
        <translation>Die erste sprinten.</translation>
    </message>
    <message>
        <source>Reaching out with the foot.</source>
        <translation>Mit dem Fuß weit ausgreifen.</translation>
    </message>
    <message>
        <source>Braking hard.</source>
        <translation>Hart abbremsen.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <translation>Dehnung hinterer Oberschenkel</translation>
    </message>
    <message>
        <source>Stop when the pull turns into pain.</source>
        <translation>Hör auf, wenn das Ziehen zu Schmerz wird.</translation>
    </message>
    <message>
        <source>It keeps the range of the hamstring.</source>
        <translation>Sie erhält die Beweglichkeit des hinteren Oberschenkels.</translation>
    </message>
    <message>
        <source>Stretching after a run keeps you mobile. It does not lessen soreness.</source>
        <translation>Dehnen nach einem Lauf hält dich beweglich. Es mindert keinen Muskelkater.</translation>
    </message>
    <message>
        <source>Lie on your back and hold behind one thigh.</source>
        <translation>Leg dich auf den Rücken und greif hinter einen Oberschenkel.</translation>
    </message>
    <message>
        <source>Straighten the knee until you feel a mild pull.</source>
        <translation>Streck das Knie, bis du ein leichtes Ziehen spürst.</translation>
    </message>
    <message>
        <source>Hold it and breathe calmly.</source>
        <translation>Halte und atme ruhig.</translation>
    </message>
    <message>
        <source>Pulling into pain.</source>
        <translation>In den Schmerz ziehen.</translation>
    </message>
    <message>
        <source>Bouncing.</source>
        <translation>Wippen.</translation>
    </message>
    <message>
        <source>Stretching a freshly sore muscle.</source>
        <translation>Einen Muskel mit frischem Muskelkater dehnen.</translation>
    </message>
    <message>
        <source>Hip flexor stretch</source>
        <translation>Dehnung des Hüftbeugers</translation>
    </message>
    <message>
        <source>Hip-flexor stretch</source>
        <translation>Hüftbeuger-Dehnung</translation>
    </message>
    <message>
        <source>A free hip can move back at push-off.</source>
        <translation>Eine freie Hüfte kommt beim Abdruck nach hinten.</translation>
    </message>
    <message>
        <source>The test for tight hip flexors is rough. The stretch is a small extra.</source>
        <translation>Der Test auf verkürzte Hüftbeuger ist grob. Die Dehnung ist eine kleine Zugabe.</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front.</source>
        <translation>Knie dich auf ein Bein, der andere Fuß steht vorn.</translation>
    </message>
    <message>
        <source>Tuck your tail in.</source>
        <translation>Kipp das Becken nach hinten.</translation>
    </message>
    <message>
        <source>Move your hips gently forward until the front of the hip pulls.</source>
        <translation>Schieb die Hüfte sanft nach vorn, bis es vorn an der Hüfte zieht.</translation>
    </message>
    <message>
        <source>Calf stretch</source>
        <translation>Dehnung der Wade</translation>
    </message>
    <message>
        <source>It keeps the range of the ankle.</source>
        <translation>Sie erhält die Beweglichkeit des Sprunggelenks.</translation>
    </message>
    <message>
        <source>Lean against a wall with one leg behind you.</source>
        <translation>Lehn dich an eine Wand, ein Bein hinter dir.</translation>
    </message>
    <message>
        <source>Keep the back knee straight and the heel down.</source>
        <translation>Halte das hintere Knie gestreckt und die Ferse unten.</translation>
    </message>
    <message>
        <source>Move your hips forward until the calf pulls mildly.</source>
        <translation>Schieb die Hüfte nach vorn, bis es leicht in der Wade zieht.</translation>
    </message>
    <message>
        <source>Lifting the heel.</source>
        <translation>Die Ferse heben.</translation>
    </message>
    <message>
        <source>Turning the foot out.</source>
        <translation>Den Fuß nach außen drehen.</translation>
    </message>
    <message>
        <source>Glute stretch</source>
        <translation>Dehnung des Gesäßes</translation>
    </message>
    <message>
        <source>It keeps the range of the hip.</source>
        <translation>Sie erhält die Beweglichkeit der Hüfte.</translation>
    </message>
    <message>
        <source>Lie on your back, one ankle on the other knee.</source>
        <translation>Leg dich auf den Rücken, einen Knöchel auf das andere Knie.</translation>
    </message>
    <message>
        <source>Hold behind the lower thigh.</source>
        <translation>Greif hinter den unteren Oberschenkel.</translation>
    </message>
    <message>
        <source>Draw it towards you until the buttock pulls mildly.</source>
        <translation>Zieh ihn zu dir, bis es leicht im Gesäß zieht.</translation>
    </message>
    <message>
        <source>Lifting the head.</source>
        <translation>Den Kopf heben.</translation>
    </message>
    <message>
        <source>Pulling hard.</source>
        <translation>Hart ziehen.</translation>
    </message>
    <message>
        <source>Before and after each run</source>
        <translation>Vor und nach jedem Lauf</translation>
    </message>
    <message>
        <source>Evidence 11; the article&apos;s sentences on warm-up and cool-down</source>
        <translation>Evidenz 11; die Sätze des Artikels über Aufwärmen und Auslaufen</translation>
    </message>
    <message>
        <source>Running load</source>
        <translation>Laufbelastung</translation>
    </message>
    <message>
        <source>Evidence 8; the article&apos;s sentences on progression</source>
        <translation>Evidenz 8; die Sätze des Artikels über das Steigern</translation>
    </message>
    <message>
        <source>How much pain an exercise or run may cause</source>
        <translation>Wie viel Schmerz eine Übung oder ein Lauf machen darf</translation>
    </message>
    <message>
        <source>Evidence 3.12, 4.2 and 9.3</source>
        <translation>Evidenz 3.12, 4.2 und 9.3</translation>
    </message>
    <message>
        <source>Age and pregnancy</source>
        <translation>Alter und Schwangerschaft</translation>
    </message>
    <message>
        <source>Evidence 7.10 and 12</source>
        <translation>Evidenz 7.10 und 12</translation>
    </message>
    <message>
        <source>Muscle soreness after unusual work</source>
        <translation>Muskelkater nach ungewohnter Arbeit</translation>
    </message>
    <message>
        <source>Evidence 6; the article&apos;s sentences on soreness</source>
        <translation>Evidenz 6; die Sätze des Artikels über Muskelkater</translation>
    </message>
    <message>
        <source>The hamstrings are three muscles at the back of the thigh.</source>
        <translation>Die Hamstrings sind drei Muskeln an der Rückseite des Oberschenkels.</translation>
    </message>
    <message>
        <source>Article on hamstring pain after running, the basis of this planner</source>
        <translation>Artikel über Schmerz im hinteren Oberschenkel nach dem Laufen, die Grundlage dieses Planers</translation>
    </message>
    <message>
        <source>They do two things: bend the knee and push the hip back.</source>
        <translation>Sie tun zweierlei: das Knie beugen und die Hüfte nach hinten drücken.</translation>
    </message>
    <message>
        <source>Pain after a run is common, most of all while distance or speed goes up.</source>
        <translation>Schmerz nach einem Lauf ist häufig, vor allem, während Strecke oder Tempo steigt.</translation>
    </message>
    <message>
        <source>Knowing the cause comes before any treatment.</source>
        <translation>Die Ursache zu kennen kommt vor jeder Behandlung.</translation>
    </message>
    <message>
        <source>Pain right away or on the next day mostly has one of two causes.</source>
        <translation>Schmerz sofort oder am nächsten Tag hat meist eine von zwei Ursachen.</translation>
    </message>
    <message>
        <source>Plain muscle soreness is the most common: a wide ache and stiffness that comes 12 to 48 hours after hard work.</source>
        <translation>Gewöhnlicher Muskelkater ist am häufigsten: ein breiter Schmerz mit Steifheit, der 12 bis 48 Stunden nach harter Arbeit kommt.</translation>
    </message>
    <message>
        <source>Soreness comes from tiny damage in the fibres and the body&apos;s answer to it.</source>
        <translation>Muskelkater kommt von winzigen Schäden in den Fasern und der Antwort des Körpers darauf.</translation>
    </message>
    <message>
        <source>Soreness is the muscle adapting, not an injury, and mostly fades within a few days.</source>
        <translation>Muskelkater ist Anpassung des Muskels, keine Verletzung, und vergeht meist in wenigen Tagen.</translation>
    </message>
    <message>
        <source>A strain is the more serious of the two.</source>
        <translation>Eine Zerrung ist die ernstere von beiden.</translation>
    </message>
    <message>
        <source>In a strain fibres tear, from a few (grade I) to all of them (grade III).</source>
        <translation>Bei einer Zerrung reißen Fasern, von wenigen (Grad I) bis zu allen (Grad III).</translation>
    </message>
    <message>
        <source>A strain comes as a sudden sharp pain during the run, with tenderness at once and a leg that does less.</source>
        <translation>Eine Zerrung kommt als plötzlicher scharfer Schmerz während des Laufs, sofort druckempfindlich und mit einem Bein, das weniger kann.</translation>
    </message>
    <message>
        <source>A worse strain may show a bruise, swelling or a gap that can be felt.</source>
        <translation>Eine schwerere Zerrung kann einen Bluterguss, eine Schwellung oder eine tastbare Lücke zeigen.</translation>
    </message>
    <message>
        <source>A strain needs weeks, sometimes months.</source>
        <translation>Eine Zerrung braucht Wochen, manchmal Monate.</translation>
    </message>
    <message>
        <source>Fast running stretches the outer hamstring hardest, just before the foot lands.</source>
        <translation>Schnelles Laufen dehnt den äußeren hinteren Oberschenkelmuskel am stärksten, kurz bevor der Fuß aufsetzt.</translation>
    </message>
    <message>
        <source>Pain says that the load was more than the muscle could take.</source>
        <translation>Schmerz sagt, dass die Belastung mehr war, als der Muskel vertrug.</translation>
    </message>
    <message>
        <source>A quick rise in distance, speed or hills is too much, too soon.</source>
        <translation>Ein schneller Anstieg von Strecke, Tempo oder Bergen ist zu viel, zu früh.</translation>
    </message>
    <message>
        <source>Too little rest between hard days makes a strain more likely.</source>
        <translation>Zu wenig Ruhe zwischen harten Tagen macht eine Zerrung wahrscheinlicher.</translation>
    </message>
    <message>
        <source>Muscles out of balance often stand behind hamstring trouble.</source>
        <translation>Muskeln aus dem Gleichgewicht stecken oft hinter Beschwerden am hinteren Oberschenkel.</translation>
    </message>
    <message>
        <source>Weak buttock muscles leave more of the work to the hamstrings.</source>
        <translation>Schwache Gesäßmuskeln lassen mehr Arbeit für die hinteren Oberschenkel.</translation>
    </message>
    <message>
        <source>That extra work falls mostly on the push-off.</source>
        <translation>Diese Mehrarbeit fällt meist beim Abdruck an.</translation>
    </message>
    <message>
        <source>Poor running form adds to the strain on the hamstrings.</source>
        <translation>Ein schlechter Laufstil zerrt zusätzlich an den hinteren Oberschenkeln.</translation>
    </message>
    <message>
        <source>A foot that lands far in front of the body brakes each step.</source>
        <translation>Ein Fuß, der weit vor dem Körper landet, bremst jeden Schritt.</translation>
    </message>
    <message>
        <source>Braking loads the hamstring while it is long, where it tears more easily.</source>
        <translation>Bremsen belastet den hinteren Oberschenkel, während er lang ist und leichter reißt.</translation>
    </message>
    <message>
        <source>Tight muscles at the front of the hip hold the push-off back.</source>
        <translation>Verkürzte Muskeln vorn an der Hüfte halten den Abdruck zurück.</translation>
    </message>
    <message>
        <source>What helps depends on which it is: soreness or a strain.</source>
        <translation>Was hilft, hängt davon ab, was es ist: Muskelkater oder eine Zerrung.</translation>
    </message>
    <message>
        <source>A likely strain gets rest, ice, compression and elevation for its first 48 to 72 hours.</source>
        <translation>Eine wahrscheinliche Zerrung bekommt in den ersten 48 bis 72 Stunden Ruhe, Eis, Kompression und Hochlagern.</translation>
    </message>
    <message>
        <source>Rest means leaving out what makes the pain worse.</source>
        <translation>Ruhe heißt, wegzulassen, was den Schmerz verstärkt.</translation>
    </message>
    <message>
        <source>Ice for 10 to 20 minutes a few times a day can ease swelling and pain.</source>
        <translation>10 bis 20 Minuten Eis, ein paarmal am Tag, kann Schwellung und Schmerz lindern.</translation>
    </message>
    <message>
        <source>An elastic bandage can hold swelling down.</source>
        <translation>Eine elastische Binde kann die Schwellung gering halten.</translation>
    </message>
    <message>
        <source>The leg raised above the heart lets fluid run off.</source>
        <translation>Das Bein über Herzhöhe lässt Flüssigkeit ablaufen.</translation>
    </message>
    <message>
        <source>For soreness, easy movement is often better than full rest.</source>
        <translation>Bei Muskelkater ist leichte Bewegung oft besser als völlige Ruhe.</translation>
    </message>
    <message>
        <source>A light walk or easy cycling will do.</source>
        <translation>Ein leichter Spaziergang oder lockeres Radfahren genügt.</translation>
    </message>
    <message>
        <source>No hard stretching while the muscle hurts, whichever it is.</source>
        <translation>Kein hartes Dehnen, solange der Muskel schmerzt, was immer es ist.</translation>
    </message>
    <message>
        <source>Enough to drink and enough protein support repair.</source>
        <translation>Genug zu trinken und genug Eiweiß unterstützen die Reparatur.</translation>
    </message>
    <message>
        <source>Strength and slow progress keep trouble away in the long run.</source>
        <translation>Kraft und langsames Steigern halten Beschwerden auf Dauer fern.</translation>
    </message>
    <message>
        <source>Both hamstrings and buttock muscles need strength.</source>
        <translation>Hintere Oberschenkel und Gesäßmuskeln brauchen beide Kraft.</translation>
    </message>
    <message>
        <source>Nordic curl, single-leg deadlift and glute bridge make the muscle stronger while it lengthens, which protects it.</source>
        <translation>Nordic Curl, einbeiniges Kreuzheben und Beckenbrücke machen den Muskel stärker, während er länger wird, und das schützt ihn.</translation>
    </message>
    <message>
        <source>Strength work belongs in two or three days of the week.</source>
        <translation>Krafttraining gehört an zwei oder drei Tage der Woche.</translation>
    </message>
    <message>
        <source>How the training week is built matters.</source>
        <translation>Es kommt darauf an, wie die Trainingswoche gebaut ist.</translation>
    </message>
    <message>
        <source>Weekly distance should rise by ten per cent at most.</source>
        <translation>Die Wochenstrecke sollte um höchstens zehn Prozent steigen.</translation>
    </message>
    <message>
        <source>A slow rise gives tissue the time to adapt.</source>
        <translation>Ein langsamer Anstieg gibt dem Gewebe Zeit, sich anzupassen.</translation>
    </message>
    <message>
        <source>Each run has a warm-up before it and a cool-down after it.</source>
        <translation>Zu jedem Lauf gehören ein Aufwärmen davor und ein Auslaufen danach.</translation>
    </message>
    <message>
        <source>The warm-up moves: leg swings, high knees and the like.</source>
        <translation>Das Aufwärmen ist bewegt: Beinpendel, Kniehebelauf und Ähnliches.</translation>
    </message>
    <message>
        <source>Stretches that are held belong after the run, when the muscle is warm.</source>
        <translation>Gehaltene Dehnungen gehören nach den Lauf, wenn der Muskel warm ist.</translation>
    </message>
    <message>
        <source>Pain that stays in spite of care, or a severe sharp pain in a run, is for a physiotherapist or a doctor.</source>
        <translation>Schmerz, der trotz Schonung bleibt, oder ein starker scharfer Schmerz im Lauf gehört in die Physiotherapie oder zum Arzt.</translation>
    </message>
    <message>
        <source>A ten-week Nordic table that begins with two sets of five once a week and grows to three sets three times a week.</source>
        <translation>Eine Nordic-Tabelle über zehn Wochen, die mit zwei Sätzen zu fünf einmal pro Woche beginnt und auf drei Sätze dreimal pro Woche wächst.</translation>
    </message>
    <message>
        <source>Mjolsnes 2004, Scand J Med Sci Sports; used by Petersen 2011, Am J Sports Med</source>
        <translation>Mjolsnes 2004, Scand J Med Sci Sports; verwendet von Petersen 2011, Am J Sports Med</translation>
    </message>
    <message>
        <source>In weeks with only one Nordic day the other strength days hold bridges and deadlifts.</source>
        <translation>In Wochen mit nur einem Nordic-Tag enthalten die anderen Krafttage Brücken und Kreuzheben.</translation>
    </message>
    <message>
        <source>Own choice of this planner</source>
        <translation>Eigene Wahl dieses Planers</translation>
    </message>
    <message>
        <source>Another Nordic table spreads 25 sessions over thirteen weeks; its single rows could not be checked.</source>
        <translation>Eine andere Nordic-Tabelle verteilt 25 Einheiten auf dreizehn Wochen; ihre einzelnen Zeilen ließen sich nicht prüfen.</translation>
    </message>
    <message>
        <source>van der Horst 2015, Am J Sports Med</source>
        <translation>van der Horst 2015, Am J Sports Med</translation>
    </message>
    <message>
        <source>Among footballers who did Nordics about a third as many hamstring injuries occurred as among those who did not.</source>
        <translation>Bei Fußballern, die Nordics machten, gab es etwa ein Drittel so viele Verletzungen des hinteren Oberschenkels wie bei denen ohne.</translation>
    </message>
    <message>
        <source>Petersen 2011, Am J Sports Med</source>
        <translation>Petersen 2011, Am J Sports Med</translation>
    </message>
    <message>
        <source>In amateur football, players who did Nordics had 0.25 hamstring injuries in 1000 hours, the others 0.8.</source>
        <translation>Im Amateurfußball hatten Spieler mit Nordics 0,25 Verletzungen des hinteren Oberschenkels in 1000 Stunden, die anderen 0,8.</translation>
    </message>
    <message>
        <source>Over many trials, programmes with Nordics roughly halved hamstring injuries in field sports.</source>
        <translation>Über viele Studien halbierten Programme mit Nordics die Verletzungen des hinteren Oberschenkels im Feldsport etwa.</translation>
    </message>
    <message>
        <source>van Dyk 2019, Br J Sports Med</source>
        <translation>van Dyk 2019, Br J Sports Med</translation>
    </message>
    <message>
        <source>In a small trial few Nordics made the muscle as strong and as long as many did.</source>
        <translation>In einer kleinen Studie machten wenige Nordics den Muskel so stark und so lang wie viele.</translation>
    </message>
    <message>
        <source>Presland 2018, Scand J Med Sci Sports</source>
        <translation>Presland 2018, Scand J Med Sci Sports</translation>
    </message>
    <message>
        <source>The longer fibres won by Nordics were lost again after two weeks without; strength lasted a month at least.</source>
        <translation>Die durch Nordics gewonnenen längeren Fasern gingen nach zwei Wochen ohne wieder verloren; die Kraft hielt mindestens einen Monat.</translation>
    </message>
    <message>
        <source>A very small dose, eight repetitions once a week after a two-week start, could not be checked.</source>
        <translation>Eine sehr kleine Dosis, acht Wiederholungen einmal pro Woche nach zwei Wochen Einstieg, ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Programmes that were studied ask for 27 to 72 Nordic repetitions a week.</source>
        <translation>Untersuchte Programme verlangen 27 bis 72 Nordic-Wiederholungen pro Woche.</translation>
    </message>
    <message>
        <source>Cuthbert 2020, Sports Med</source>
        <translation>Cuthbert 2020, Sports Med</translation>
    </message>
    <message>
        <source>One minute between Nordic sets keeps the force up; it drops from the fourth repetition on, so short sets are better.</source>
        <translation>Eine Minute zwischen Nordic-Sätzen hält die Kraft oben; sie sinkt ab der vierten Wiederholung, darum sind kurze Sätze besser.</translation>
    </message>
    <message>
        <source>Study of rest between Nordic sets, J Athl Train</source>
        <translation>Studie zur Pause zwischen Nordic-Sätzen, J Athl Train</translation>
    </message>
    <message>
        <source>Nordics help those who really do them; two weeks without one are too long.</source>
        <translation>Nordics helfen denen, die sie wirklich machen; zwei Wochen ohne sind zu lang.</translation>
    </message>
    <message>
        <source>Ripley 2021, Int J Environ Res Public Health</source>
        <translation>Ripley 2021, Int J Environ Res Public Health</translation>
    </message>
    <message>
        <source>When twelve full repetitions are under control, speed or weight comes next; always after a warm-up.</source>
        <translation>Wenn zwölf volle Wiederholungen unter Kontrolle sind, kommt Tempo oder Gewicht dazu; immer nach dem Aufwärmen.</translation>
    </message>
    <message>
        <source>Petersen 2011, Am J Sports Med; Mjolsnes 2004, Scand J Med Sci Sports</source>
        <translation>Petersen 2011, Am J Sports Med; Mjolsnes 2004, Scand J Med Sci Sports</translation>
    </message>
    <message>
        <source>In distance runners it is not shown that exercise programmes lower injuries; supervised ones did better.</source>
        <translation>Für den Langstreckenlauf ist nicht gezeigt, dass Übungsprogramme Verletzungen senken; angeleitete schnitten besser ab.</translation>
    </message>
    <message>
        <source>Wu 2024, Sports Med; a second review of recreational runners</source>
        <translation>Wu 2024, Sports Med; eine zweite Übersicht über Freizeitläufer</translation>
    </message>
    <message>
        <source>Early on: a bridge with bent knees, ten times five seconds, each day.</source>
        <translation>Anfangs: eine Brücke mit gebeugten Knien, zehnmal fünf Sekunden, jeden Tag.</translation>
    </message>
    <message>
        <source>Heiderscheit 2010, J Orthop Sports Phys Ther</source>
        <translation>Heiderscheit 2010, J Orthop Sports Phys Ther</translation>
    </message>
    <message>
        <source>Bridge on both legs, four sets of fifteen, slowly and without pain.</source>
        <translation>Brücke auf beiden Beinen, vier Sätze zu fünfzehn, langsam und ohne Schmerz.</translation>
    </message>
    <message>
        <source>Aspetar hamstring protocol</source>
        <translation>Aspetar-Protokoll für die hinteren Oberschenkel (Hamstrings)</translation>
    </message>
    <message>
        <source>Then on one leg, as many and as slowly.</source>
        <translation>Dann auf einem Bein, ebenso viele und ebenso langsam.</translation>
    </message>
    <message>
        <source>Walking the feet out from a bridge, three sets of ten.</source>
        <translation>Aus der Brücke die Füße nach vorn wandern lassen, drei Sätze zu zehn.</translation>
    </message>
    <message>
        <source>Bending forward on one leg without a weight, reaching to each side, four sets of eight.</source>
        <translation>Auf einem Bein ohne Gewicht nach vorn beugen und nach jeder Seite greifen, vier Sätze zu acht.</translation>
    </message>
    <message>
        <source>Leaning forward on one leg and holding for ten seconds, five times.</source>
        <translation>Auf einem Bein nach vorn lehnen und zehn Sekunden halten, fünfmal.</translation>
    </message>
    <message>
        <source>Later, heavy hip thrusts: two or three sets of four to eight, once or twice a week.</source>
        <translation>Später schwere Hip Thrusts: zwei oder drei Sätze zu vier bis acht, ein- oder zweimal pro Woche.</translation>
    </message>
    <message>
        <source>Posterior-chain programme, BMJ Open Sport Exerc Med</source>
        <translation>Programm für die hintere Muskelkette, BMJ Open Sport Exerc Med</translation>
    </message>
    <message>
        <source>Later, heavy Romanian deadlifts: one or two sets of four to eight, once or twice a week.</source>
        <translation>Später schweres rumänisches Kreuzheben: ein oder zwei Sätze zu vier bis acht, ein- oder zweimal pro Woche.</translation>
    </message>
    <message>
        <source>Where one side is weaker, it gets a single extra set.</source>
        <translation>Wo eine Seite schwächer ist, bekommt sie einen einzigen Satz mehr.</translation>
    </message>
    <message>
        <source>Ten weeks of hip exercises made the outer hamstring grow more than Nordics did; both made its fibres longer.</source>
        <translation>Zehn Wochen Hüftübungen ließen den äußeren hinteren Oberschenkelmuskel mehr wachsen als Nordics; beide machten seine Fasern länger.</translation>
    </message>
    <message>
        <source>Bourne 2017, Br J Sports Med</source>
        <translation>Bourne 2017, Br J Sports Med</translation>
    </message>
    <message>
        <source>No trial gives a dose for single-leg deadlifts alone.</source>
        <translation>Keine Studie nennt eine Dosis für einbeiniges Kreuzheben allein.</translation>
    </message>
    <message>
        <source>No study found</source>
        <translation>Keine Studie gefunden</translation>
    </message>
    <message>
        <source>Ladders for bridge and deadlift: a rung up after two painless sessions, a rung down at pain of 3 to 5, a stop above 5.</source>
        <translation>Stufenleitern für Brücke und Kreuzheben: eine Sprosse höher nach zwei schmerzfreien Einheiten, eine tiefer bei Schmerz von 3 bis 5, Schluss über 5.</translation>
    </message>
    <message>
        <source>Small tears took professionals one to three weeks, large ones ten; amateurs needed longer. A picture, not a forecast.</source>
        <translation>Kleine Risse kosteten Profis eine bis drei Wochen, große zehn; Amateure brauchten länger. Ein Bild, keine Vorhersage.</translation>
    </message>
    <message>
        <source>Ekstrand 2012, Br J Sports Med; Pollock 2014 and 2022, Br J Sports Med; Moen 2014, Br J Sports Med</source>
        <translation>Ekstrand 2012, Br J Sports Med; Pollock 2014 und 2022, Br J Sports Med; Moen 2014, Br J Sports Med</translation>
    </message>
    <message>
        <source>One stage opens the next by what is painless: walking and a slow jog first, then squat, bridge and faster running.</source>
        <translation>Eine Stufe öffnet die nächste durch das, was schmerzfrei ist: zuerst Gehen und langsames Traben, dann Kniebeuge, Brücke und schnelleres Laufen.</translation>
    </message>
    <message>
        <source>Heiderscheit 2010, J Orthop Sports Phys Ther; Aspetar hamstring protocol; van der Horst 2017, Br J Sports Med</source>
        <translation>Heiderscheit 2010, J Orthop Sports Phys Ther; Aspetar-Protokoll für die hinteren Oberschenkel (Hamstrings); van der Horst 2017, Br J Sports Med</translation>
    </message>
    <message>
        <source>Amateurs who began gentle loading on day 2 were back three weeks sooner than those who began on day 9.</source>
        <translation>Amateure, die an Tag 2 mit sanfter Belastung begannen, waren drei Wochen eher zurück als die, die an Tag 9 begannen.</translation>
    </message>
    <message>
        <source>Bayer 2017, N Engl J Med</source>
        <translation>Bayer 2017, N Engl J Med</translation>
    </message>
    <message>
        <source>Exercise up to bearable pain was as quick as exercise without any, and left more strength.</source>
        <translation>Übungen bis zu erträglichem Schmerz führten ebenso schnell zurück wie Übungen ohne jeden Schmerz und ließen mehr Kraft übrig.</translation>
    </message>
    <message>
        <source>Hickey 2020, J Orthop Sports Phys Ther</source>
        <translation>Hickey 2020, J Orthop Sports Phys Ther</translation>
    </message>
    <message>
        <source>Faster running returned there in steps: half effort, then 70, 90 and 100 per cent.</source>
        <translation>Schnelleres Laufen kam dort in Schritten zurück: halbe Anstrengung, dann 70, 90 und 100 Prozent.</translation>
    </message>
    <message>
        <source>Of strained hamstrings 9 in 100 were hurt again within two months, 17 in 100 within a year.</source>
        <translation>Von den Zerrungen des hinteren Oberschenkels traten 9 von 100 binnen zwei Monaten erneut auf, 17 von 100 binnen eines Jahres.</translation>
    </message>
    <message>
        <source>Zein 2024, Br J Sports Med</source>
        <translation>Zein 2024, Br J Sports Med</translation>
    </message>
    <message>
        <source>In amateurs each earlier injury made the next one more likely.</source>
        <translation>Bei Amateuren machte jede frühere Verletzung die nächste wahrscheinlicher.</translation>
    </message>
    <message>
        <source>de Vos 2014, Br J Sports Med</source>
        <translation>de Vos 2014, Br J Sports Med</translation>
    </message>
    <message>
        <source>About a third come back within a year, most often in the first two weeks of full training.</source>
        <translation>Etwa ein Drittel kommt binnen eines Jahres wieder, am häufigsten in den ersten zwei Wochen des vollen Trainings.</translation>
    </message>
    <message>
        <source>A guideline advises exercise that loads the lengthening muscle and a slow return to running.</source>
        <translation>Eine Leitlinie rät zu Übungen, die den Muskel beim Längerwerden belasten, und zu langsamer Rückkehr zum Laufen.</translation>
    </message>
    <message>
        <source>Martin 2022, J Orthop Sports Phys Ther</source>
        <translation>Martin 2022, J Orthop Sports Phys Ther</translation>
    </message>
    <message>
        <source>Two months of watching after a return: Nordics each week, no jump in sprints or hills.</source>
        <translation>Zwei Monate Beobachtung nach der Rückkehr: Nordics jede Woche, kein Sprung bei Sprints oder Bergen.</translation>
    </message>
    <message>
        <source>The same gates for each grade; a likely middle tear is looked at within the week; a full tear gets no plan until seen.</source>
        <translation>Dieselben Prüfschritte für jeden Grad; ein wahrscheinlich mittlerer Riss wird binnen der Woche angesehen; ein vollständiger Riss bekommt keinen Plan, bis er angesehen wurde.</translation>
    </message>
    <message>
        <source>Studies are too few to say whether rest, ice, compression and elevation speed up healing.</source>
        <translation>Es gibt zu wenige Studien, um zu sagen, ob Ruhe, Eis, Kompression und Hochlagern die Heilung beschleunigen.</translation>
    </message>
    <message>
        <source>van den Bekerom 2012, J Athl Train</source>
        <translation>van den Bekerom 2012, J Athl Train</translation>
    </message>
    <message>
        <source>Some experts advise protecting for one to three days, then early loading, and doubt ice.</source>
        <translation>Manche Fachleute raten, ein bis drei Tage zu schützen, dann früh zu belasten, und zweifeln an Eis.</translation>
    </message>
    <message>
        <source>Dubois and Esculier 2020, Br J Sports Med</source>
        <translation>Dubois und Esculier 2020, Br J Sports Med</translation>
    </message>
    <message>
        <source>Others put early, fitting load in the place of plain rest.</source>
        <translation>Andere setzen frühe, passende Belastung an die Stelle bloßer Ruhe.</translation>
    </message>
    <message>
        <source>On ankles, ten minutes on, off and on again every two hours was about as good as twenty minutes in one go.</source>
        <translation>Am Sprunggelenk waren zehn Minuten mit Eis, ohne und wieder mit Eis alle zwei Stunden etwa so gut wie zwanzig Minuten am Stück.</translation>
    </message>
    <message>
        <source>Bleakley 2006, Br J Sports Med</source>
        <translation>Bleakley 2006, Br J Sports Med</translation>
    </message>
    <message>
        <source>Health services mostly advise ice for 15 to 20 minutes every two or three hours while awake.</source>
        <translation>Gesundheitsdienste raten meist zu 15 bis 20 Minuten Eis alle zwei oder drei Stunden, solange man wach ist.</translation>
    </message>
    <message>
        <source>BMJ Best Practice patient notes; NHS leaflets</source>
        <translation>Patienteninformation von BMJ Best Practice; Merkblätter des NHS</translation>
    </message>
    <message>
        <source>A rehabilitation clinic uses ice two or three times a day at first.</source>
        <translation>Eine Rehaklinik nimmt Eis anfangs zwei- oder dreimal am Tag.</translation>
    </message>
    <message>
        <source>A bandage is loosened when the skin beyond it turns blue or hurts.</source>
        <translation>Eine Binde wird gelockert, wenn die Haut dahinter blau wird oder schmerzt.</translation>
    </message>
    <message>
        <source>BMJ Best Practice patient notes</source>
        <translation>Patienteninformation von BMJ Best Practice</translation>
    </message>
    <message>
        <source>No heat, alcohol or massage in the first two or three days after a strain.</source>
        <translation>Keine Wärme, kein Alkohol und keine Massage in den ersten zwei oder drei Tagen nach einer Zerrung.</translation>
    </message>
    <message>
        <source>NHS leaflets</source>
        <translation>Merkblätter des NHS</translation>
    </message>
    <message>
        <source>Ask a pharmacist before taking anything against the pain; some of it is better left for the first two days.</source>
        <translation>Frag in der Apotheke, bevor du etwas gegen den Schmerz nimmst; manches davon lässt man in den ersten zwei Tagen besser weg.</translation>
    </message>
    <message>
        <source>Many feel better after two weeks; hard exercise may have to wait up to eight.</source>
        <translation>Vielen geht es nach zwei Wochen besser; harte Übungen müssen vielleicht bis zu acht warten.</translation>
    </message>
    <message>
        <source>Five ice packs of 15 minutes spread over the day, two hours apart at least; painless movement from 48 hours on.</source>
        <translation>Fünfmal 15 Minuten Eis über den Tag verteilt, mit mindestens zwei Stunden Abstand; schmerzfreie Bewegung ab 48 Stunden.</translation>
    </message>
    <message>
        <source>Soreness begins within a day or two and is worst after about two days.</source>
        <translation>Muskelkater beginnt binnen ein oder zwei Tagen und ist nach etwa zwei Tagen am schlimmsten.</translation>
    </message>
    <message>
        <source>Cheung 2003, Sports Med</source>
        <translation>Cheung 2003, Sports Med</translation>
    </message>
    <message>
        <source>Soreness is said to last five to seven days; this could not be checked.</source>
        <translation>Muskelkater soll fünf bis sieben Tage dauern; das ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Easy movement, massage, compression and cold ease soreness; stretching does not.</source>
        <translation>Leichte Bewegung, Massage, Kompression und Kälte lindern Muskelkater; Dehnen nicht.</translation>
    </message>
    <message>
        <source>Dupuy 2018, Front Physiol</source>
        <translation>Dupuy 2018, Front Physiol</translation>
    </message>
    <message>
        <source>Stretching before or after a run hardly changes soreness.</source>
        <translation>Dehnen vor oder nach einem Lauf ändert am Muskelkater kaum etwas.</translation>
    </message>
    <message>
        <source>Herbert 2011, Cochrane review</source>
        <translation>Herbert 2011, Cochrane-Übersicht</translation>
    </message>
    <message>
        <source>People who train do well with 1.4 to 2.0 g of protein per kg of body mass and day.</source>
        <translation>Wer trainiert, ist mit 1,4 bis 2,0 g Eiweiß je kg Körpergewicht und Tag gut versorgt.</translation>
    </message>
    <message>
        <source>Jager 2017, J Int Soc Sports Nutr</source>
        <translation>Jager 2017, J Int Soc Sports Nutr</translation>
    </message>
    <message>
        <source>Drink so that less than two per cent of body mass is lost, and never so that you gain.</source>
        <translation>Trink so, dass weniger als zwei Prozent des Körpergewichts verloren gehen, und nie so, dass du zunimmst.</translation>
    </message>
    <message>
        <source>Sawka 2007, Med Sci Sports Exerc</source>
        <translation>Sawka 2007, Med Sci Sports Exerc</translation>
    </message>
    <message>
        <source>After hard football hamstring strength was lowest at one and a half to two days and back after about four.</source>
        <translation>Nach hartem Fußball war die Kraft der hinteren Oberschenkel nach anderthalb bis zwei Tagen am niedrigsten und nach etwa vier zurück.</translation>
    </message>
    <message>
        <source>Rhodes 2019, Res Sports Med</source>
        <translation>Rhodes 2019, Res Sports Med</translation>
    </message>
    <message>
        <source>Soreness that does not fade by 72 hours is asked about again; after a week a physiotherapist should look.</source>
        <translation>Nach Muskelkater, der bis 72 Stunden nicht nachlässt, wird noch einmal gefragt; nach einer Woche sollte ihn ein Physiotherapeut ansehen.</translation>
    </message>
    <message>
        <source>Pain beyond all measure with dark urine and weakness can be muscle breakdown and needs care at once.</source>
        <translation>Schmerz über jedes Maß mit dunklem Urin und Schwäche kann Muskelzerfall sein und braucht sofort Behandlung.</translation>
    </message>
    <message>
        <source>US workplace health advice on muscle breakdown</source>
        <translation>US-Arbeitsschutzhinweise zum Muskelzerfall</translation>
    </message>
    <message>
        <source>Easy movement while sore; nothing hard and no more Nordics until pain is 2 or less.</source>
        <translation>Leichte Bewegung bei Muskelkater; nichts Hartes und keine Nordics mehr, bis der Schmerz 2 oder weniger ist.</translation>
    </message>
    <message>
        <source>Back or leg pain with new bladder or bowel trouble, numbness between the legs or two weak legs: emergency.</source>
        <translation>Rücken- oder Beinschmerz mit neuen Blasen- oder Darmbeschwerden, Taubheit zwischen den Beinen oder zwei schwachen Beinen: Notfall.</translation>
    </message>
    <message>
        <source>BMJ Best Practice, cauda equina syndrome</source>
        <translation>BMJ Best Practice, Cauda-equina-Syndrom</translation>
    </message>
    <message>
        <source>Pain out of proportion in a thigh as hard as wood: pressure in the muscle, an emergency of hours.</source>
        <translation>Unverhältnismäßiger Schmerz in einem Oberschenkel hart wie Holz: Druck im Muskel, ein Notfall, bei dem Stunden zählen.</translation>
    </message>
    <message>
        <source>Donaldson 2014, Open Orthop J</source>
        <translation>Donaldson 2014, Open Orthop J</translation>
    </message>
    <message>
        <source>Dark urine with muscle pain, or severe swelling with weakness: emergency.</source>
        <translation>Dunkler Urin mit Muskelschmerz oder starke Schwellung mit Schwäche: Notfall.</translation>
    </message>
    <message>
        <source>A crack that was heard, an odd shape of the leg, or a foot numb, cold or off-colour: emergency.</source>
        <translation>Ein hörbares Krachen, eine ungewöhnliche Form des Beins oder ein tauber, kalter oder verfärbter Fuß: Notfall.</translation>
    </message>
    <message>
        <source>A swollen, warm or tender calf or leg can be a blood clot: have it looked at today.</source>
        <translation>Eine geschwollene, warme oder druckempfindliche Wade oder ein solches Bein kann von einem Blutgerinnsel kommen: Lass es heute ansehen.</translation>
    </message>
    <message>
        <source>Wells 2003 score in NICE guidance</source>
        <translation>Wells-Score 2003 in der NICE-Leitlinie</translation>
    </message>
    <message>
        <source>With blood thinners or a bleeding disorder, a growing swelling or a large bruise is an emergency; not checked.</source>
        <translation>Bei Blutverdünnern oder einer Gerinnungsstörung ist eine wachsende Schwellung oder ein großer Bluterguss ein Notfall; nicht geprüft.</translation>
    </message>
    <message>
        <source>Common practice, no source read</source>
        <translation>Übliche Praxis, keine Quelle gelesen</translation>
    </message>
    <message>
        <source>A hot red leg with fever or shivers needs to be seen soon.</source>
        <translation>Ein heißes rotes Bein mit Fieber oder Schüttelfrost gehört bald angesehen.</translation>
    </message>
    <message>
        <source>A pop at the buttock and not walking normally, a large bruise or a gap: the tendon may be off the bone; a bruise may take days to show.</source>
        <translation>Ein Knall am Gesäß und kein normales Gehen, ein großer Bluterguss oder eine Lücke: Die Sehne kann vom Knochen abgerissen sein; ein Bluterguss kann Tage brauchen, bis er sichtbar ist.</translation>
    </message>
    <message>
        <source>Review of hamstring tendon injuries, textbook chapter</source>
        <translation>Übersicht über Sehnenverletzungen des hinteren Oberschenkels, Lehrbuchkapitel</translation>
    </message>
    <message>
        <source>A gap that can be felt, or a knee that cannot bend against light resistance: a full tear is possible.</source>
        <translation>Eine tastbare Lücke oder ein Knie, das sich nicht gegen leichten Widerstand beugen lässt: Ein vollständiger Riss ist möglich.</translation>
    </message>
    <message>
        <source>Article on hamstring pain after running, the basis of this planner; review of hamstring tendon injuries</source>
        <translation>Artikel über Schmerz im hinteren Oberschenkel nach dem Laufen, die Grundlage dieses Planers; Übersicht über Sehnenverletzungen des hinteren Oberschenkels</translation>
    </message>
    <message>
        <source>Under 18, a sudden pain or pop high up may be a piece of bone pulled off until an X-ray says otherwise.</source>
        <translation>Unter 18 kann ein plötzlicher Schmerz oder Knall weit oben ein abgerissenes Stück Knochen sein, bis ein Röntgenbild etwas anderes sagt.</translation>
    </message>
    <message>
        <source>Case report, BMJ 2004</source>
        <translation>Fallbericht, BMJ 2004</translation>
    </message>
    <message>
        <source>Groin or deep thigh pain that grows with running, with pain on a hop, at night or with a limp, may be a stress injury of bone.</source>
        <translation>Schmerz in der Leiste oder tief im Oberschenkel, der beim Laufen wächst, mit Schmerz beim Hüpfen, nachts oder mit Hinken, kann eine Stressverletzung des Knochens sein.</translation>
    </message>
    <message>
        <source>Robertson and Wood 2017</source>
        <translation>Robertson und Wood 2017</translation>
    </message>
    <message>
        <source>A leg that newly weakens or a foot that drops needs to be seen soon; not checked.</source>
        <translation>Ein Bein, das seit Kurzem schwächer wird, oder ein Fuß, der herabhängt, gehört bald angesehen; nicht geprüft.</translation>
    </message>
    <message>
        <source>Certain antibiotics can hurt tendons: rest the part and call whoever prescribed them.</source>
        <translation>Bestimmte Antibiotika können Sehnen schaden: Schone die Stelle und ruf in der Praxis an, die sie verschrieben hat.</translation>
    </message>
    <message>
        <source>FDA 2008; MHRA 2019</source>
        <translation>FDA 2008; MHRA 2019</translation>
    </message>
    <message>
        <source>Cancer in the past, lost weight or pain that never rests at night needs a doctor; not checked.</source>
        <translation>Krebs in der Vergangenheit, Gewichtsverlust oder Schmerz, der nachts nie ruht, gehört zum Arzt; nicht geprüft.</translation>
    </message>
    <message>
        <source>Not being able to put weight on the leg, or to walk four steps, needs to be seen soon.</source>
        <translation>Das Bein nicht belasten oder keine vier Schritte gehen zu können, gehört bald angesehen.</translation>
    </message>
    <message>
        <source>A severe sharp pain in a run, a bruise or swelling that shows, or a limp for over a day: physiotherapist this week.</source>
        <translation>Ein starker scharfer Schmerz im Lauf, ein sichtbarer Bluterguss oder eine sichtbare Schwellung oder Hinken über mehr als einen Tag: diese Woche in die Physiotherapie.</translation>
    </message>
    <message>
        <source>Article on hamstring pain after running, the basis of this planner; threshold chosen by this planner</source>
        <translation>Artikel über Schmerz im hinteren Oberschenkel nach dem Laufen, die Grundlage dieses Planers; Schwelle von diesem Planer gewählt</translation>
    </message>
    <message>
        <source>A second strain of the same side within a year, or within two months of the return: physiotherapist this week.</source>
        <translation>Eine zweite Zerrung derselben Seite binnen eines Jahres oder binnen zwei Monaten nach der Rückkehr: diese Woche in die Physiotherapie.</translation>
    </message>
    <message>
        <source>Zein 2024 and de Vos 2014, Br J Sports Med</source>
        <translation>Zein 2024 und de Vos 2014, Br J Sports Med</translation>
    </message>
    <message>
        <source>Tingling below the knee that a bend of the back makes worse may come from a nerve; not checked.</source>
        <translation>Kribbeln unter dem Knie, das durch Beugen des Rückens schlimmer wird, kann von einem Nerv kommen; nicht geprüft.</translation>
    </message>
    <message>
        <source>A slow deep pain at the sit bone, worse on sitting, hills and stretching, may be its tendon; it takes months.</source>
        <translation>Ein langsamer tiefer Schmerz am Sitzbein, schlimmer beim Sitzen, an Bergen und beim Dehnen, kann die Sehne dort sein; das dauert Monate.</translation>
    </message>
    <message>
        <source>Goom 2016, J Orthop Sports Phys Ther</source>
        <translation>Goom 2016, J Orthop Sports Phys Ther</translation>
    </message>
    <message>
        <source>Pain that stays in spite of care, over two weeks of a mild strain, or no gate by day 10: physiotherapist this week.</source>
        <translation>Schmerz, der trotz Schonung bleibt, über zwei Wochen einer leichten Zerrung oder kein Prüfschritt bis Tag 10: diese Woche in die Physiotherapie.</translation>
    </message>
    <message>
        <source>Article on hamstring pain after running, the basis of this planner; days chosen by this planner</source>
        <translation>Artikel über Schmerz im hinteren Oberschenkel nach dem Laufen, die Grundlage dieses Planers; Tage von diesem Planer gewählt</translation>
    </message>
    <message>
        <source>Sudden but mild, walking normally, no bruise and no gap: likely a mild strain.</source>
        <translation>Plötzlich, aber leicht, normales Gehen, kein Bluterguss und keine Lücke: wahrscheinlich eine leichte Zerrung.</translation>
    </message>
    <message>
        <source>A wide ache on both sides, 12 to 48 hours after unusual work: likely soreness.</source>
        <translation>Ein breiter Schmerz auf beiden Seiten, 12 bis 48 Stunden nach ungewohnter Arbeit: wahrscheinlich Muskelkater.</translation>
    </message>
    <message>
        <source>New runners on a slow plan with ten per cent steps were hurt as often as those on a quicker plan.</source>
        <translation>Wer neu anfing, verletzte sich mit einem langsamen Plan in Zehn-Prozent-Schritten so oft wie mit einem schnelleren.</translation>
    </message>
    <message>
        <source>Buist 2008, Am J Sports Med</source>
        <translation>Buist 2008, Am J Sports Med</translation>
    </message>
    <message>
        <source>Weekly rises over 30 per cent tended to more injuries of some kinds, but not overall.</source>
        <translation>Wöchentliche Anstiege über 30 Prozent führten tendenziell zu mehr Verletzungen mancher Art, aber nicht insgesamt.</translation>
    </message>
    <message>
        <source>Nielsen 2014, J Orthop Sports Phys Ther</source>
        <translation>Nielsen 2014, J Orthop Sports Phys Ther</translation>
    </message>
    <message>
        <source>A run over ten per cent longer than the longest of the last 30 days went with more injuries.</source>
        <translation>Ein Lauf, der über zehn Prozent länger war als der längste der letzten 30 Tage, ging mit mehr Verletzungen einher.</translation>
    </message>
    <message>
        <source>Garmin-RUNSAFE study 2025, Br J Sports Med</source>
        <translation>Garmin-RUNSAFE-Studie 2025, Br J Sports Med</translation>
    </message>
    <message>
        <source>New, heavier runners were hurt more often when their first week was over 3 km.</source>
        <translation>Wer neu anfing und schwerer war, verletzte sich öfter, wenn die erste Woche über 3 km lag.</translation>
    </message>
    <message>
        <source>Nielsen 2014, Int J Sports Phys Ther</source>
        <translation>Nielsen 2014, Int J Sports Phys Ther</translation>
    </message>
    <message>
        <source>A ratio of recent to usual load is said to be best between 0.8 and 1.3; these limits could not be checked.</source>
        <translation>Ein Verhältnis von jüngster zu gewohnter Belastung soll zwischen 0,8 und 1,3 am besten sein; diese Grenzen ließen sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Gabbett 2016, Br J Sports Med</source>
        <translation>Gabbett 2016, Br J Sports Med</translation>
    </message>
    <message>
        <source>Others find that ratio unsound.</source>
        <translation>Andere halten dieses Verhältnis für nicht tragfähig.</translation>
    </message>
    <message>
        <source>Impellizzeri 2020; Wang 2020</source>
        <translation>Impellizzeri 2020; Wang 2020</translation>
    </message>
    <message>
        <source>Effort from 0 to 10 times minutes tells how heavy a session was.</source>
        <translation>Anstrengung von 0 bis 10 mal Minuten sagt, wie schwer eine Einheit war.</translation>
    </message>
    <message>
        <source>Foster&apos;s session load, taken from secondary pages</source>
        <translation>Fosters Einheitsbelastung, aus zweiter Hand</translation>
    </message>
    <message>
        <source>Equal load day after day, without easy days, is called monotony and watched for.</source>
        <translation>Gleiche Belastung Tag für Tag, ohne leichte Tage, heißt Monotonie und wird beobachtet.</translation>
    </message>
    <message>
        <source>Foster&apos;s monotony, taken from secondary pages</source>
        <translation>Fosters Monotonie, aus zweiter Hand</translation>
    </message>
    <message>
        <source>Pages differ on how its spread is computed; a week without any spread has no value.</source>
        <translation>Quellen rechnen ihre Streuung verschieden; eine Woche ganz ohne Streuung hat keinen Wert.</translation>
    </message>
    <message>
        <source>Secondary pages; own choice of this planner</source>
        <translation>Quellen aus zweiter Hand; eigene Wahl dieses Planers</translation>
    </message>
    <message>
        <source>Hard days lie 48 hours apart, 72 after sprints and steep hills: the hamstring is weakest at about two days.</source>
        <translation>Harte Tage liegen 48 Stunden auseinander, 72 nach Sprints und steilen Bergen: Der hintere Oberschenkel ist nach etwa zwei Tagen am schwächsten.</translation>
    </message>
    <message>
        <source>Own choice of this planner; Rhodes 2019, Res Sports Med</source>
        <translation>Eigene Wahl dieses Planers; Rhodes 2019, Res Sports Med</translation>
    </message>
    <message>
        <source>Nordics on the day after a match left less muscle damage than Nordics three days after it.</source>
        <translation>Nordics am Tag nach einem Spiel hinterließen weniger Muskelschaden als Nordics drei Tage danach.</translation>
    </message>
    <message>
        <source>Lovell 2018, Scand J Med Sci Sports</source>
        <translation>Lovell 2018, Scand J Med Sci Sports</translation>
    </message>
    <message>
        <source>Nordics before a session make the fresh muscle stronger, after it the tired one.</source>
        <translation>Nordics vor einer Einheit machen den frischen Muskel stärker, danach den müden.</translation>
    </message>
    <message>
        <source>Small 2009, J Strength Cond Res</source>
        <translation>Small 2009, J Strength Cond Res</translation>
    </message>
    <message>
        <source>Nordics after hard days and never just before them; ten per cent a week and for a single run; small weeks grow by 1 to 2 km; one thing at a time.</source>
        <translation>Nordics nach harten Tagen und nie kurz davor; zehn Prozent pro Woche und für einen einzelnen Lauf; kleine Wochen wachsen um 1 bis 2 km; immer nur eines.</translation>
    </message>
    <message>
        <source>First jog after half an hour of brisk walking without pain or limp.</source>
        <translation>Das erste Traben nach einer halben Stunde zügigem Gehen ohne Schmerz oder Hinken.</translation>
    </message>
    <message>
        <source>Own choice of this planner; Sydney clinic&apos;s running guide</source>
        <translation>Eigene Wahl dieses Planers; Laufleitfaden einer Klinik in Sydney</translation>
    </message>
    <message>
        <source>A walk-run table of six phases from one to two miles, each done twice, a day of rest between.</source>
        <translation>Eine Tabelle für Gehen und Laufen mit sechs Phasen von einer bis zwei Meilen, jede zweimal gemacht, mit einem Tag Ruhe dazwischen.</translation>
    </message>
    <message>
        <source>Trials 2023, table 1</source>
        <translation>Trials 2023, Tabelle 1</translation>
    </message>
    <message>
        <source>Pain of 0 to 2 counts as safe; how far one may go beyond differs between sources and could not be checked.</source>
        <translation>Schmerz von 0 bis 2 gilt als sicher; wie weit man darüber gehen darf, ist je nach Quelle verschieden und ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Clinic pages after Silbernagel 2007</source>
        <translation>Klinikseiten nach Silbernagel 2007</translation>
    </message>
    <message>
        <source>Full training waits until touch, tests and running are painless and both sides are alike.</source>
        <translation>Volles Training wartet, bis Druck, Tests und Laufen schmerzfrei und beide Seiten gleich sind.</translation>
    </message>
    <message>
        <source>van der Horst 2017, Br J Sports Med; Askling 2010, Knee Surg Sports Traumatol Arthrosc</source>
        <translation>van der Horst 2017, Br J Sports Med; Askling 2010, Knee Surg Sports Traumatol Arthrosc</translation>
    </message>
    <message>
        <source>Single-leg bridges to fatigue: fewer than 20 is low, more than 30 is good; footballers hurt later had fewer.</source>
        <translation>Einbeinige Brücken bis zur Ermüdung: Weniger als 20 ist wenig, mehr als 30 ist gut; später verletzte Fußballer hatten weniger.</translation>
    </message>
    <message>
        <source>Freckleton 2014, Br J Sports Med</source>
        <translation>Freckleton 2014, Br J Sports Med</translation>
    </message>
    <message>
        <source>That test says little about full strength and is no measure of risk.</source>
        <translation>Dieser Test sagt wenig über die volle Kraft und ist kein Maß für das Risiko.</translation>
    </message>
    <message>
        <source>Gasparin; Roberti 2024, Int J Sports Phys Ther</source>
        <translation>Gasparin; Roberti 2024, Int J Sports Phys Ther</translation>
    </message>
    <message>
        <source>The hip flexor test is rough: it misses many and alarms many.</source>
        <translation>Der Test der Hüftbeuger ist grob: Er übersieht viele und alarmiert viele.</translation>
    </message>
    <message>
        <source>BMC Sports Sci Med Rehabil 2021; Vigotsky 2016, PeerJ</source>
        <translation>BMC Sports Sci Med Rehabil 2021; Vigotsky 2016, PeerJ</translation>
    </message>
    <message>
        <source>Five per cent more steps a minute than usual eases knee and braking; there is no one right number.</source>
        <translation>Fünf Prozent mehr Schritte pro Minute als gewohnt entlasten das Knie und bremsen weniger; die eine richtige Zahl gibt es nicht.</translation>
    </message>
    <message>
        <source>Heiderscheit 2011, Med Sci Sports Exerc</source>
        <translation>Heiderscheit 2011, Med Sci Sports Exerc</translation>
    </message>
    <message>
        <source>A warm-up programme of about 20 minutes for footballers from 14 years lowered injuries by a third or more.</source>
        <translation>Ein Aufwärmprogramm von etwa 20 Minuten für Fußballer ab 14 Jahren senkte Verletzungen um ein Drittel oder mehr.</translation>
    </message>
    <message>
        <source>FIFA 11+, from clinic pages</source>
        <translation>FIFA 11+, von Klinikseiten</translation>
    </message>
    <message>
        <source>Warm up in three steps: get warm, move the joints, then a few faster strides.</source>
        <translation>Wärm dich in drei Schritten auf: warm werden, die Gelenke bewegen, dann ein paar schnellere Steigerungen.</translation>
    </message>
    <message>
        <source>Coaching pages</source>
        <translation>Trainerseiten</translation>
    </message>
    <message>
        <source>Held stretches before a run cost a little performance; moving ones add a little.</source>
        <translation>Gehaltene Dehnungen vor einem Lauf kosten etwas Leistung; bewegte bringen etwas.</translation>
    </message>
    <message>
        <source>Behm 2016, Appl Physiol Nutr Metab</source>
        <translation>Behm 2016, Appl Physiol Nutr Metab</translation>
    </message>
    <message>
        <source>After a run, two to four held stretches of 10 to 30 seconds; the dose could not be checked.</source>
        <translation>Nach einem Lauf zwei bis vier gehaltene Dehnungen von 10 bis 30 Sekunden; die Dosis ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Guideline, no passage read</source>
        <translation>Leitlinie, keine Stelle gelesen</translation>
    </message>
    <message>
        <source>Eight minutes of warm-up before an easy run, fifteen before a hard one, and a cool-down with four stretches.</source>
        <translation>Acht Minuten Aufwärmen vor einem lockeren Lauf, fünfzehn vor einem harten, und ein Auslaufen mit vier Dehnungen.</translation>
    </message>
    <message>
        <source>No ice with Raynaud&apos;s, cold allergy, reduced feeling or poor circulation; 20 minutes at most, or skin can freeze.</source>
        <translation>Kein Eis bei Raynaud, Kälteallergie, vermindertem Gefühl oder schlechter Durchblutung; höchstens 20 Minuten, sonst kann die Haut erfrieren.</translation>
    </message>
    <message>
        <source>Textbook chapter on cold therapy</source>
        <translation>Lehrbuchkapitel über Kältetherapie</translation>
    </message>
    <message>
        <source>Compression with care in arterial disease or diabetes; off when the leg turns blue, numb or sore.</source>
        <translation>Kompression mit Vorsicht bei Arterienkrankheit oder Diabetes; ab, wenn das Bein blau, taub oder schmerzhaft wird.</translation>
    </message>
    <message>
        <source>With blood thinners no massage, and any strain with a bruise is seen soon; not checked.</source>
        <translation>Bei Blutverdünnern keine Massage, und jede Zerrung mit Bluterguss wird bald angesehen; nicht geprüft.</translation>
    </message>
    <message>
        <source>Used to running, you may go on in pregnancy; not flat on the back after the first third; certain signs need a call.</source>
        <translation>Wer Laufen gewohnt ist, darf in der Schwangerschaft weitermachen; nicht flach auf dem Rücken nach dem ersten Drittel; bei bestimmten Zeichen ruf an.</translation>
    </message>
    <message>
        <source>ACOG Committee Opinion 804</source>
        <translation>ACOG Committee Opinion 804</translation>
    </message>
    <message>
        <source>Under 18 an adult or clinician confirms, and Nordics wait until about 14.</source>
        <translation>Unter 18 bestätigt ein Erwachsener oder Behandler, und Nordics warten bis etwa 14.</translation>
    </message>
    <message>
        <source>Own choice of this planner; BMJ 2004</source>
        <translation>Eigene Wahl dieses Planers; BMJ 2004</translation>
    </message>
    <message>
        <source>Tendons tear off the bone more often past 40; from 60 hard days lie 72 hours apart.</source>
        <translation>Sehnen reißen jenseits von 40 öfter vom Knochen ab; ab 60 liegen harte Tage 72 Stunden auseinander.</translation>
    </message>
    <message>
        <source>Own choice of this planner; study of hamstring tears outside sport</source>
        <translation>Eigene Wahl dieses Planers; Studie über Risse am hinteren Oberschenkel außerhalb des Sports</translation>
    </message>
    <message>
        <source>After surgery, with nerve disease or after a blow there is no plan, only the advice to see somebody.</source>
        <translation>Nach einer Operation, mit einer Nervenkrankheit oder nach einem Schlag gibt es keinen Plan, nur den Rat, jemanden aufzusuchen.</translation>
    </message>
    <message>
        <source>This is a planning aid for adults. It does not diagnose; what your clinician says comes first.</source>
        <translation>Das ist eine Planungshilfe für Erwachsene. Sie stellt keine Diagnose; was dein Behandler sagt, geht vor.</translation>
    </message>
    <message>
        <source>Suspected strain: first days and stages</source>
        <translation>Verdacht auf Zerrung: erste Tage und Stufen</translation>
    </message>
    <message>
        <source>Evidence 4, 5 and 9; the article&apos;s sentences on first care</source>
        <translation>Evidenz 4, 5 und 9; die Sätze des Artikels zur ersten Hilfe</translation>
    </message>
    <message>
        <source>Strength: Nordic curl, deadlift and bridge</source>
        <translation>Kraft: Nordic Curl, Kreuzheben und Brücke</translation>
    </message>
    <message>
        <source>Evidence 2 and 3; the article&apos;s sentences on prevention</source>
        <translation>Evidenz 2 und 3; die Sätze des Artikels zur Vorbeugung</translation>
    </message>
    <message>
        <source>When to plan, when to send to somebody</source>
        <translation>Wann planen, wann zu jemandem schicken</translation>
    </message>
    <message>
        <source>Evidence 6.8, 7 and 12; the article&apos;s sentences on causes and on seeking help</source>
        <translation>Evidenz 6.8, 7 und 12; die Sätze des Artikels zu Ursachen und dazu, wann man Hilfe sucht</translation>
    </message>
    <message>
        <source>From walking back to running</source>
        <translation>Vom Gehen zurück zum Laufen</translation>
    </message>
    <message>
        <source>Evidence 9.2</source>
        <translation>Evidenz 9.2</translation>
    </message>
    <message>
        <source>Nearly painless: ease off from a pain of 2</source>
        <translation>Fast schmerzfrei: nachlassen ab einem Schmerz von 2</translation>
    </message>
    <message>
        <source>Evidence 4.2, the stop rule of the Aspetar protocol</source>
        <translation>Evidenz 4.2, die Stoppregel des Aspetar-Protokolls</translation>
    </message>
    <message>
        <source>Some pain allowed: up to 4 in rehab</source>
        <translation>Etwas Schmerz erlaubt: bis 4 in der Reha</translation>
    </message>
    <message>
        <source>Evidence 4.4: a small trial that allowed pain; its limit of 4 is unconfirmed</source>
        <translation>Evidenz 4.4: eine kleine Studie, die Schmerz erlaubte; ihre Grenze von 4 ist unbestätigt</translation>
    </message>
    <message>
        <source>Protection and early loading</source>
        <translation>Schutz und frühe Belastung</translation>
    </message>
    <message>
        <source>Evidence 4.3, 5.2 and 5.3: protect for one to three days, then load; ice is questioned and kept to the least</source>
        <translation>Evidenz 4.3, 5.2 und 5.3: ein bis drei Tage schützen, dann belasten; Eis ist umstritten und bleibt auf das Mindeste beschränkt</translation>
    </message>
    <message>
        <source>Strength with the thirteen-week Nordic table</source>
        <translation>Kraft mit der Nordic-Tabelle über dreizehn Wochen</translation>
    </message>
    <message>
        <source>Evidence 2.3: a trial of 25 sessions in 13 weeks; its rows are unconfirmed</source>
        <translation>Evidenz 2.3: eine Studie mit 25 Einheiten in 13 Wochen; ihre Zeilen sind unbestätigt</translation>
    </message>
    <message>
        <source>Strength with few Nordic curls</source>
        <translation>Kraft mit wenigen Nordic Curls</translation>
    </message>
    <message>
        <source>Evidence 2.7 and 2.9: a small trial in which few repetitions did as well as many; the weekly dose is unconfirmed</source>
        <translation>Evidenz 2.7 und 2.9: eine kleine Studie, in der wenige Wiederholungen so gut wirkten wie viele; die Wochendosis ist unbestätigt</translation>
    </message>
    <message>
        <source>From walking back to running in nineteen small steps</source>
        <translation>Vom Gehen zurück zum Laufen in neunzehn kleinen Schritten</translation>
    </message>
    <message>
        <source>Evidence 9.2: 19 steps of 20 minutes, the first with 4.5 minutes of walking to half a minute of jogging; the steps between are ours</source>
        <translation>Evidenz 9.2: 19 Schritte zu 20 Minuten, der erste mit 4,5 Minuten Gehen auf eine halbe Minute Traben; die Schritte dazwischen sind von uns</translation>
    </message>
    <message>
        <source>Keeping your data safe</source>
        <translation>Deine Daten sicher aufbewahren</translation>
    </message>
    <message>
        <source>Each change is on the disk as soon as you see it. There is nothing to save.</source>
        <translation>Jede Änderung ist auf dem Datenträger, sobald du sie siehst. Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>All your data lies in one file on this computer. Nothing is sent anywhere.</source>
        <translation>Alle deine Daten liegen in einer Datei auf diesem Computer. Nichts wird irgendwohin geschickt.</translation>
    </message>
    <message>
        <source>For clinicians</source>
        <translation>Für Behandler</translation>
    </message>
    <message>
        <source>Stridewell keeps a plan for each person you look after. You decide; it does the arithmetic, watches the rules and prints.</source>
        <translation>Stridewell führt einen Plan für jeden Menschen, den du betreust. Du entscheidest; es rechnet, wacht über die Regeln und druckt.</translation>
    </message>
    <message>
        <source>What it knows and what it does not</source>
        <translation>Was es weiß und was nicht</translation>
    </message>
    <message>
        <source>It sorts a check-in by the answers alone. It does not examine, it does not see pictures, and it never grades a strain. The [classes](help:triage) err on the careful side.</source>
        <translation>Es ordnet ein Check-in allein nach den Antworten ein. Es untersucht nicht, es sieht keine Bilder, und es gibt einer Zerrung nie einen Grad. Die [Klassen](help:triage) irren eher zur vorsichtigen Seite.</translation>
    </message>
    <message>
        <source>Nearly all trials of hamstring rehabilitation were done with young footballers and sprinters. That they hold for distance runners is an assumption. Where a number is our own choice, the [sources](help:sources) say so.</source>
        <translation>Fast alle Studien zur Reha des hinteren Oberschenkels wurden mit jungen Fußballern und Sprintern gemacht. Dass sie für den Langstreckenlauf gelten, ist eine Annahme. Wo eine Zahl unsere eigene Wahl ist, sagen es die [Quellen](help:sources).</translation>
    </message>
    <message>
        <source>Where research disagrees with the article</source>
        <translation>Wo die Forschung dem Artikel widerspricht</translation>
    </message>
    <message>
        <source>The planner follows the article it is built on, and tells the doubt:</source>
        <translation>Der Planer folgt dem Artikel, auf dem er beruht, und nennt den Zweifel:</translation>
    </message>
    <message>
        <source>**Ice**: {{source 5.1}} {{source 5.2}} It stays as optional relief of pain.</source>
        <translation>**Eis**: {{source 5.1}} {{source 5.2}} Es bleibt als freiwillige Linderung des Schmerzes.</translation>
    </message>
    <message>
        <source>**The weekly ceiling**: {{source 8.1}} {{source 8.3}} Both rules are kept.</source>
        <translation>**Die Obergrenze der Woche**: {{source 8.1}} {{source 8.3}} Beide Regeln gelten.</translation>
    </message>
    <message>
        <source>**Strength days**: {{source 2.7}}</source>
        <translation>**Krafttage**: {{source 2.7}}</translation>
    </message>
    <message>
        <source>**Nordic curls**: {{source 2.6}} {{source 2.14}}</source>
        <translation>**Nordic Curls**: {{source 2.6}} {{source 2.14}}</translation>
    </message>
    <message>
        <source>**Tight hip flexors**: {{source 10.3}} It only adds a stretch.</source>
        <translation>**Verkürzte Hüftbeuger**: {{source 10.3}} Es kommt nur eine Dehnung dazu.</translation>
    </message>
    <message>
        <source>**Rest at first**: {{source 4.3}} Rest here means leaving out what hurts.</source>
        <translation>**Ruhe zu Beginn**: {{source 4.3}} Ruhe heißt hier, wegzulassen, was wehtut.</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>**Plan, Protocols** chooses which protocol a person&apos;s plans are made by. These come with the program:</source>
        <translation>**Plan, Protokolle** wählt, nach welchem Protokoll die Pläne eines Menschen gemacht werden. Diese bringt das Programm mit:</translation>
    </message>
    <message>
        <source>**Plan, Protocol numbers** shows each number with its unit, source and certainty, and keeps your own copies. Every number has a range; a copy may be stricter than the program, never laxer. Plans and prints name the protocol and its version.</source>
        <translation>**Plan, Protokollzahlen** zeigt jede Zahl mit Einheit, Quelle und Gewissheit und bewahrt deine eigenen Kopien. Jede Zahl hat einen Bereich; eine Kopie darf strenger sein als das Programm, nie lockerer. Pläne und Ausdrucke nennen das Protokoll und seine Version.</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Sich hinwegsetzen</translation>
    </message>
    <message>
        <source>A rule that blocks can be set aside with a written reason. The reason is kept and shown on the item. Pauses because of a warning sign cannot be set aside.</source>
        <translation>Eine Regel, die sperrt, lässt sich mit einem geschriebenen Grund beiseitelegen. Der Grund wird aufbewahrt und dabei angezeigt. Pausen wegen eines Warnzeichens lassen sich nicht beiseitelegen.</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Vorab-Tests</translation>
    </message>
    <message>
        <source>Fewer than {{people.bridge_reps_low}} of the single-leg bridge, or more than {{people.bridge_gap_share}} between the sides, lower that side&apos;s step and add a set. A tight hip flexor adds its stretch to the cool-down. A cadence under {{people.cadence_low}} offers {{people.cadence_step}} more on easy runs, never during rehabilitation.</source>
        <translation>Weniger als {{people.bridge_reps_low}} der einbeinigen Brücke oder mehr als {{people.bridge_gap_share}} Unterschied zwischen den Seiten senken den Schritt dieser Seite und geben einen Satz dazu. Eine steife Hüfte bringt ihre Dehnung ins Auslaufen. Eine Schrittfrequenz unter {{people.cadence_low}} bietet {{people.cadence_step}} mehr bei lockeren Läufen an, nie während der Reha.</translation>
    </message>
    <message>
        <source>People it is careful with</source>
        <translation>Menschen, bei denen es vorsichtig ist</translation>
    </message>
    <message>
        <source>Under {{people.adult_age}} an adult or clinician confirms the plan, and under {{people.nordic_age}} there are no Nordic curls. In pregnancy nothing is done lying on the back after the first {{people.supine_until_week}}. After recent surgery or with a nerve disease it makes no plan and says whom to ask.</source>
        <translation>Unter {{people.adult_age}} bestätigt ein Erwachsener oder Behandler den Plan, und unter {{people.nordic_age}} gibt es keine Nordic Curls. In der Schwangerschaft gibt es nach den ersten {{people.supine_until_week}} nichts in Rückenlage. Nach einer Operation vor Kurzem oder mit einer Nervenkrankheit macht es keinen Plan und sagt, wen du fragen kannst.</translation>
    </message>
    <message>
        <source>The page Exercises</source>
        <translation>Die Seite Übungen</translation>
    </message>
    <message>
        <source>![The page Exercises](picture:exercises)</source>
        <translation>![Die Seite Übungen](picture:exercises)</translation>
    </message>
    <message>
        <source>Each exercise has a figure that moves between its start and its end, the steps, what often goes wrong, and **when to stop**. You see the dose your plan holds now, and where you stand in its table or on its ladder: see [Strength](help:strength).</source>
        <translation>Jede Übung hat eine Figur, die sich zwischen Anfang und Ende bewegt, die Schritte, was oft schiefgeht, und **wann du aufhörst**. Du siehst die Dosis, die dein Plan jetzt enthält, und wo du in ihrer Tabelle oder auf ihrer Stufenleiter stehst: siehe [Kraft](help:strength).</translation>
    </message>
    <message>
        <source>If your system asks for no animations, the figures stand still.</source>
        <translation>Wenn dein System keine Animationen will, stehen die Figuren still.</translation>
    </message>
    <message>
        <source>Stop an exercise when it hurts more than {{pain.rehab_limit}} while a strain heals, or when a pain is sharp. Then [check in](help:triage).</source>
        <translation>Brich eine Übung ab, wenn sie mehr als {{pain.rehab_limit}} wehtut, während eine Zerrung heilt, oder wenn ein Schmerz scharf ist. Dann [mach ein Check-in](help:triage).</translation>
    </message>
    <message>
        <source>Calendar files and other exports</source>
        <translation>Kalenderdateien und andere Exporte</translation>
    </message>
    <message>
        <source>**File, Export** takes your plan and your data out of the program.</source>
        <translation>**Datei, Exportieren** holt deinen Plan und deine Daten aus dem Programm.</translation>
    </message>
    <message>
        <source>**Calendar** (.ics): each item becomes an event that your calendar can read. The same item keeps its identity, so a newer file replaces what the older one brought in. Titles say only what to do, unless you ask for more.</source>
        <translation>**Kalender** (.ics): Alles im Plan wird zu einem Termin, den dein Kalender lesen kann. Derselbe Eintrag behält seine Kennung, darum ersetzt eine neuere Datei, was die ältere gebracht hat. Titel sagen nur, was zu tun ist, außer du verlangst mehr.</translation>
    </message>
    <message>
        <source>**Tables** (.csv): plan, log and runs as rows for a spreadsheet</source>
        <translation>**Tabellen** (.csv): Plan, Einträge und Läufe als Zeilen für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>**Pages** (.pdf): as you would print them</source>
        <translation>**Seiten** (.pdf): so, wie du sie drucken würdest</translation>
    </message>
    <message>
        <source>**Profile** (.json): everything you told the program, to be kept or to be read on another computer</source>
        <translation>**Profil** (.json): alles, was du dem Programm gesagt hast, zum Aufheben oder zum Lesen auf einem anderen Computer</translation>
    </message>
    <message>
        <source>The dialog says what and how much it will write. It can also keep a calendar file in a folder up to date, so that your calendar always shows the present plan.</source>
        <translation>Der Dialog sagt, was und wie viel er schreiben wird. Er kann auch eine Kalenderdatei in einem Ordner aktuell halten, damit dein Kalender immer den jetzigen Plan zeigt.</translation>
    </message>
    <message>
        <source>A profile holds your answers and notes. Give it only to those who may read them.</source>
        <translation>Ein Profil enthält deine Antworten und Notizen. Gib es nur denen, die sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The same can be done without a window: `stridewell export --help` lists how.</source>
        <translation>Dasselbe geht ohne Fenster: `stridewell export --help` sagt, wie.</translation>
    </message>
    <message>
        <source>The first days of a strain</source>
        <translation>Die ersten Tage einer Zerrung</translation>
    </message>
    <message>
        <source>The first {{strain.window_hours}} after the injury have a plan of their own: rest, ice, compression and elevation ([S26](help:sources#s26)). The time runs from the injury, not from when you told of it. If you tell of it later than that, this part is left out.</source>
        <translation>Die ersten {{strain.window_hours}} nach der Zerrung haben einen eigenen Plan: Ruhe, Eis, Kompression und Hochlagern ([S26](help:sources#s26)). Die Zeit läuft ab der Verletzung, nicht ab dem Moment, in dem du davon berichtest. Berichtest du erst danach, entfällt dieser Teil.</translation>
    </message>
    <message>
        <source>**Get help instead of going on** if the pain grows, the leg turns cold, numb or very swollen, or you cannot put weight on it. {{emergency}}</source>
        <translation>**Hol Hilfe, statt weiterzumachen,** wenn der Schmerz wächst, das Bein kalt, taub oder sehr geschwollen wird oder du es nicht belasten kannst. {{emergency}}</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Leave out what makes the pain worse: no running, no strength work, nothing hard. Rest does not mean lying still. Painless walking is welcome, and from {{strain.movement_from_hours}} on the plan asks for some.</source>
        <translation>Lass weg, was den Schmerz verstärkt: kein Laufen, keine Kraft, nichts Hartes. Ruhe heißt bei einer Zerrung nicht, still zu liegen. Schmerzfreies Gehen ist willkommen, und ab {{strain.movement_from_hours}} sieht der Plan etwas davon vor.</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Eis</translation>
    </message>
    <message>
        <source>{{strain.ice_minutes}} at a time, about {{strain.ice_per_day}}, at least {{strain.ice_gap_hours}} apart. Never less than {{strain.ice_minutes_least}} or more than {{strain.ice_minutes_most}}. Put a cloth between ice and skin, and take the ice off when the skin hurts or goes white.</source>
        <translation>Bei einer Zerrung {{strain.ice_minutes}} auf einmal, etwa {{strain.ice_per_day}}, mit mindestens {{strain.ice_gap_hours}} Abstand. Nie weniger als {{strain.ice_minutes_least}} oder mehr als {{strain.ice_minutes_most}}. Leg ein Tuch zwischen Eis und Haut, und nimm das Eis weg, wenn die Haut schmerzt oder weiß wird.</translation>
    </message>
    <message>
        <source>**No ice** if you have Raynaud&apos;s disease, a cold allergy, reduced feeling or poor circulation ([12.1](help:sources#12-1)). Say so in your profile and the plan leaves it out. With diabetes, ask your doctor first.</source>
        <translation>**Kein Eis**, wenn du Raynaud, eine Kälteallergie, vermindertes Gefühl oder eine schlechte Durchblutung hast ([12.1](help:sources#12-1)). Sag es in deinem Profil, dann lässt der Plan es weg. Frag bei Diabetes erst ärztlich nach.</translation>
    </message>
    <message>
        <source>*How sure is this?* {{source 5.1}} {{source 5.2}} You may leave it out.</source>
        <translation>*Wie sicher ist das?* {{source 5.1}} {{source 5.2}} Du darfst es weglassen.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>An elastic bandage while you are awake, snug but not tight. Take it off when the toes turn blue, go numb or hurt. With arterial disease or diabetes, ask first ([12.2](help:sources#12-2)).</source>
        <translation>Eine elastische Binde, solange du wach bist, anliegend, aber nicht eng. Nimm sie ab, wenn die Zehen blau oder taub werden oder wehtun. Frag bei Arterienkrankheit oder Diabetes vorher nach ([12.2](help:sources#12-2)).</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Hochlagern</translation>
    </message>
    <message>
        <source>Raise the leg above the heart, {{strain.elevation_minutes}} at a time.</source>
        <translation>Lagere das Bein mit der Zerrung über Herzhöhe, {{strain.elevation_minutes}} auf einmal.</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Was du weglässt</translation>
    </message>
    <message>
        <source>No stretching of the sore muscle. No heat, alcohol or massage for the first {{strain.no_heat_hours}} ([5.8](help:sources#5-8)).</source>
        <translation>Keine Dehnung des Muskels mit der Zerrung. Keine Wärme, kein Alkohol und keine Massage in den ersten {{strain.no_heat_hours}} ([5.8](help:sources#5-8)).</translation>
    </message>
    <message>
        <source>*How sure is this?* {{source 4.3}} So rest here is a matter of days, and the [next stage](help:stages) begins as soon as walking allows.</source>
        <translation>*Wie sicher ist das?* {{source 4.3}} Darum geht es bei der Ruhe hier um Tage, und die [nächste Stufe](help:stages) beginnt, sobald das Gehen es erlaubt.</translation>
    </message>
    <message>
        <source>Tell how it goes</source>
        <translation>Sag, wie es geht</translation>
    </message>
    <message>
        <source>The plan asks for a check-in every day at first. Tell it of anything new at once: [how a check-in is judged](help:triage).</source>
        <translation>Der Plan bittet zuerst jeden Tag um ein Check-in. Sag ihm alles Neue sofort: [wie ein Check-in beurteilt wird](help:triage).</translation>
    </message>
    <message>
        <source>Bringing runs in</source>
        <translation>Läufe hereinholen</translation>
    </message>
    <message>
        <source>**File, Import runs**, or drop files on the window.</source>
        <translation>**Datei, Läufe importieren**, oder zieh Dateien auf das Fenster.</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Was gelesen werden kann</translation>
    </message>
    <message>
        <source>FIT, TCX and GPX files of watches and apps, also packed as .gz</source>
        <translation>FIT-, TCX- und GPX-Dateien von Uhren und Apps, auch gepackt als .gz</translation>
    </message>
    <message>
        <source>The zip file that Strava sends when you ask for all your data, or its folder</source>
        <translation>Die zip-Datei, die Strava schickt, wenn du alle deine Daten anforderst, oder ihr Ordner</translation>
    </message>
    <message>
        <source>The activity lists of Strava and Garmin Connect as CSV, in any language</source>
        <translation>Die Aktivitätslisten von Strava und Garmin Connect als CSV, in jeder Sprache</translation>
    </message>
    <message>
        <source>A table of your own as CSV. You then say which column is which.</source>
        <translation>Eine eigene Tabelle als CSV. Du sagst dann, welche Spalte was ist.</translation>
    </message>
    <message>
        <source>Look before you take</source>
        <translation>Erst ansehen, dann übernehmen</translation>
    </message>
    <message>
        <source>You see every activity with its date, distance and time, and a status: new, there already, not a run, or damaged. Untick what you do not want. A run that several files tell of is taken once, from the best of them. Whatever cannot be read leaves the rest alone and says why.</source>
        <translation>Du siehst jede Aktivität mit Datum, Strecke und Zeit und einem Status: neu, schon da, kein Lauf oder beschädigt. Nimm den Haken weg, wo du etwas nicht willst. Ein Lauf, von dem mehrere Dateien berichten, wird einmal übernommen, aus der besten davon. Was sich nicht lesen lässt, lässt den Rest in Ruhe und sagt, warum.</translation>
    </message>
    <message>
        <source>If the runs change your plan, you see how before you take them. One **Undo** takes the whole import back. **File, Earlier imports** says what each one gave.</source>
        <translation>Ändern die Läufe deinen Plan, siehst du wie, bevor du sie übernimmst. Ein **Rückgängig** nimmt den ganzen Import zurück. **Datei, Frühere Importe** sagt, was jeder gebracht hat.</translation>
    </message>
    <message>
        <source>A profile file of Stridewell can be opened in the same way. You see what is in it, and it becomes a runner of its own.</source>
        <translation>Eine Profildatei von Stridewell lässt sich auf dieselbe Weise öffnen. Du siehst, was darin ist, und es wird ein eigenes Profil daraus.</translation>
    </message>
    <message>
        <source>From where?</source>
        <translation>Woher?</translation>
    </message>
    <message>
        <source>**Strava:** Settings, My Account, Download or Delete Your Account, Request Your Archive. Requesting it deletes nothing.</source>
        <translation>**Strava:** Einstellungen, Mein Konto, Lade dein Konto herunter oder lösche es, Fordere dein Archiv an. Das Anfordern löscht nichts.</translation>
    </message>
    <message>
        <source>**Garmin Connect:** in the browser, Activities, All Activities, Export CSV. For single runs: the cog of the activity, Export Original.</source>
        <translation>**Garmin Connect:** im Browser, Aktivitäten, Alle Aktivitäten, CSV exportieren. Für einzelne Läufe: das Zahnrad der Aktivität, Original exportieren.</translation>
    </message>
    <message>
        <source>**A watch on a cable:** its folder GARMIN/Activity holds FIT files.</source>
        <translation>**Eine Uhr am Kabel:** Ihr Ordner GARMIN/Activity enthält FIT-Dateien.</translation>
    </message>
    <message>
        <source>The keyboard</source>
        <translation>Die Tastatur</translation>
    </message>
    <message>
        <source>All can be done without a mouse. **Tab** goes from part to part, the arrow keys go about inside it, the **space bar** ticks what is to be ticked, **Enter** presses the button one is at and goes on from an answer, **Escape** closes. A pain score is typed as a number. **F10** or **Alt** and an underlined letter open the menus.</source>
        <translation>Alles geht ohne Maus. **Tab** geht von Teil zu Teil, die Pfeiltasten bewegen sich darin, die **Leertaste** kreuzt an, **Eingabe** drückt den Knopf, auf dem man steht, und geht nach einer Antwort weiter, **Esc** schließt. Ein Schmerzwert wird als Zahl getippt. **F10** oder **Alt** und ein unterstrichener Buchstabe öffnen die Menüs.</translation>
    </message>
    <message>
        <source>**Ctrl+K** finds every command by some of its letters.</source>
        <translation>**Strg+K** findet jeden Befehl durch einige seiner Buchstaben.</translation>
    </message>
    <message>
        <source>In the calendar of the page Plan</source>
        <translation>Im Kalender der Seite Plan</translation>
    </message>
    <message>
        <source>| Keys | What they do |</source>
        <translation>| Tasten | Was sie tun |</translation>
    </message>
    <message>
        <source>| Arrow keys | go from item to item and from day to day |</source>
        <translation>| Pfeiltasten | gehen von Eintrag zu Eintrag und von Tag zu Tag |</translation>
    </message>
    <message>
        <source>| **Enter** | reads the item, with why it is there |</source>
        <translation>| **Eingabe** | liest den Eintrag und warum er dort steht |</translation>
    </message>
    <message>
        <source>| **Page Up**, **Page Down** | a week earlier or later |</source>
        <translation>| **Bild auf**, **Bild ab** | eine Woche früher oder später |</translation>
    </message>
    <message>
        <source>| **T** | goes to today |</source>
        <translation>| **T** | geht zu heute |</translation>
    </message>
    <message>
        <source>| **Escape** | puts back what is being carried |</source>
        <translation>| **Esc** | legt zurück, was gerade getragen wird |</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>In einem Diagramm</translation>
    </message>
    <message>
        <source>| **Left**, **Right** | read the value before or after |</source>
        <translation>| **Links**, **Rechts** | lesen den Wert davor oder danach |</translation>
    </message>
    <message>
        <source>| **Home**, **End** | read the first or the last value |</source>
        <translation>| **Pos1**, **Ende** | lesen den ersten oder letzten Wert |</translation>
    </message>
    <message>
        <source>Stridewell is free software. You may use it, study it, pass it on and change it under the GNU General Public License, version 3 or later. It comes without any warranty. Its protocols, handbook and drawings are under the same licence.</source>
        <translation>Stridewell ist freie Software. Du darfst es unter der GNU General Public License, Version 3 oder später, benutzen, studieren, weitergeben und ändern. Es kommt ohne jede Gewährleistung. Seine Protokolle, sein Handbuch und seine Zeichnungen stehen unter derselben Lizenz.</translation>
    </message>
    <message>
        <source>It is made with the work of others:</source>
        <translation>Es ist mit der Arbeit anderer gemacht:</translation>
    </message>
    <message>
        <source>**Qt** by The Qt Company and contributors: GNU Lesser General Public License, version 3</source>
        <translation>**Qt** von The Qt Company und Mitwirkenden: GNU Lesser General Public License, Version 3</translation>
    </message>
    <message>
        <source>**SQLite** by D. Richard Hipp and others: in the public domain</source>
        <translation>**SQLite** von D. Richard Hipp und anderen: gemeinfrei</translation>
    </message>
    <message>
        <source>**zlib** by Jean-loup Gailly and Mark Adler: zlib License</source>
        <translation>**zlib** von Jean-loup Gailly und Mark Adler: zlib-Lizenz</translation>
    </message>
    <message>
        <source>**libzip** by Dieter Baron and Thomas Klausner: 3-clause BSD License</source>
        <translation>**libzip** von Dieter Baron und Thomas Klausner: 3-Klausel-BSD-Lizenz</translation>
    </message>
    <message>
        <source>**expected** by Sy Brand: Creative Commons CC0 1.0</source>
        <translation>**expected** von Sy Brand: Creative Commons CC0 1.0</translation>
    </message>
    <message>
        <source>**Inter** by the Inter project, where this computer has it, or the system&apos;s own typeface: SIL Open Font License 1.1</source>
        <translation>**Inter** vom Inter-Projekt, wo dieser Computer sie hat, sonst die Schrift des Systems: SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>What the planner knows comes from an article and from published studies. The handbook names each of them in its chapter on sources.</source>
        <translation>Was der Planer weiß, kommt aus einem Artikel und aus veröffentlichten Studien. Das Handbuch nennt jede davon in seinem Kapitel über Quellen.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>The page Plan</source>
        <translation>Die Seite Plan</translation>
    </message>
    <message>
        <source>A week is a row. At its end stand its sums against their ceilings.</source>
        <translation>Eine Woche ist eine Zeile. An ihrem Ende stehen ihre Summen neben ihren Obergrenzen.</translation>
    </message>
    <message>
        <source>![The page Plan](picture:plan)</source>
        <translation>![Die Seite Plan](picture:plan)</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lies ihn</translation>
    </message>
    <message>
        <source>Choose an item, with the mouse or with the arrow keys. At the side you see what to do, **why it is there**, which rule asks for it and where that comes from.</source>
        <translation>Wähle einen Eintrag, mit der Maus oder mit den Pfeiltasten. An der Seite siehst du, was zu tun ist, **warum es dort steht**, welche Regel es verlangt und woher sie kommt.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändere ihn</translation>
    </message>
    <message>
        <source>Drag an item to another day, or cut and paste it, or move it with Alt and the arrow keys. While you move it, each day says whether it fits. If a rule forbids a day, you see which rule it is and the nearest day that fits.</source>
        <translation>Zieh einen Eintrag auf einen anderen Tag, schneide ihn aus und füg ihn ein, oder verschieb ihn mit Alt und den Pfeiltasten. Während du ihn verschiebst, sagt jeder Tag, ob es passt. Verbietet eine Regel einen Tag, siehst du, welche es ist, und den nächsten Tag, an dem es passt.</translation>
    </message>
    <message>
        <source>Some rules only warn. Then you may go on, and the warning stays on the item. Pauses because of a warning sign cannot be moved away.</source>
        <translation>Manche Regeln warnen nur. Dann darfst du weitermachen, und die Warnung bleibt am Eintrag. Pausen wegen eines Warnzeichens lassen sich nicht wegschieben.</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Ergänze ihn</translation>
    </message>
    <message>
        <source>Ask for a run on a day, write a note, put in a rest day, copy a week. All of it can be undone with **Edit, Undo**.</source>
        <translation>Wünsch dir an einem Tag einen Lauf, schreib eine Notiz, füg einen Ruhetag ein, kopiere eine Woche. All das lässt sich mit **Bearbeiten, Rückgängig** zurücknehmen.</translation>
    </message>
    <message>
        <source>When the plan changes</source>
        <translation>Wenn sich der Plan ändert</translation>
    </message>
    <message>
        <source>A check-in, a run or a choice of yours can change what lies ahead. You see the difference before it is taken, each change with its rule. What is past stays as it was.</source>
        <translation>Ein Check-in, ein Lauf oder eine Wahl von dir kann ändern, was bevorsteht. Du siehst den Unterschied, bevor er übernommen wird, jede Änderung mit ihrer Regel. Was vorbei ist, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>The keys are listed in [The keyboard](help:keyboard).</source>
        <translation>Die Tasten stehen in [Die Tastatur](help:keyboard).</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>**File, Print** shows the pages as they will come out. What you see, the PDF and the paper are the same.</source>
        <translation>**Datei, Drucken** zeigt die Seiten so, wie sie herauskommen. Was du siehst, das PDF und das Papier sind gleich.</translation>
    </message>
    <message>
        <source>**Week plan**: one to four weeks for the door of the fridge</source>
        <translation>**Wochenplan**: eine bis vier Wochen für die Kühlschranktür</translation>
    </message>
    <message>
        <source>**Handout**: what to do with figures, doses in words, days, stop rules and when to get help</source>
        <translation>**Merkblatt**: was zu tun ist, mit Figuren, Dosen in Worten, Tagen, Stoppregeln und wann du Hilfe holst</translation>
    </message>
    <message>
        <source>**Log sheet**: tick boxes, repetitions and pain, to be filled in with a pen</source>
        <translation>**Eintragsbogen**: Kästchen zum Abhaken, Wiederholungen und Schmerz, mit dem Stift auszufüllen</translation>
    </message>
    <message>
        <source>**Today**: the day on one page</source>
        <translation>**Heute**: der Tag auf einer Seite</translation>
    </message>
    <message>
        <source>**Progress report**: distance, strength, pain and what became of the plan, for whoever treats you</source>
        <translation>**Fortschrittsbericht**: Strecke, Kraft, Schmerz und was aus dem Plan wurde, für die, die dich behandeln</translation>
    </message>
    <message>
        <source>Choose the paper and the size of the text there; the usual paper is set in the [settings](help:settings). Everything can be read in grey too. **Save as PDF** needs no printer.</source>
        <translation>Wähle dort das Papier und die Textgröße; das übliche Papier steht in den [Einstellungen](help:settings). Alles lässt sich auch in Grau lesen. **Als PDF speichern** braucht keinen Drucker.</translation>
    </message>
    <message>
        <source>If a printer does not answer, the pages and your choices stay. Try again, or save a PDF and print it elsewhere.</source>
        <translation>Antwortet ein Drucker nicht, bleiben die Seiten und deine Wahl erhalten. Versuch es noch einmal, oder speichere ein PDF und druck es anderswo.</translation>
    </message>
    <message>
        <source>The page Progress</source>
        <translation>Die Seite Fortschritt</translation>
    </message>
    <message>
        <source>![The page Progress: distance, strength, pain](picture:progress)</source>
        <translation>![Die Seite Fortschritt: Strecke, Kraft, Schmerz](picture:progress)</translation>
    </message>
    <message>
        <source>**Distance** by week, month or year, beside what was planned and the ceiling. Marks show single runs that were long for you.</source>
        <translation>**Strecke** nach Woche, Monat oder Jahr, neben dem Geplanten und der Obergrenze. Marken zeigen einzelne Läufe, die für dich lang waren.</translation>
    </message>
    <message>
        <source>**Strength** by exercise, with the band of sessions that your plan aims for.</source>
        <translation>**Kraft** nach Übung, mit dem Band der Einheiten, die dein Plan anstrebt.</translation>
    </message>
    <message>
        <source>**Pain** with the stages of each episode behind it.</source>
        <translation>**Schmerz** mit den Stufen jeder Episode dahinter.</translation>
    </message>
    <message>
        <source>**What became of the plan**: done, partly, skipped, still ahead.</source>
        <translation>**Was aus dem Plan wurde**: erledigt, teilweise, ausgelassen, noch bevorstehend.</translation>
    </message>
    <message>
        <source>Point at a mark, or step through with the arrow keys, to read its value. The same numbers stand in a table that you can copy. **Save** writes a picture or the numbers to a file.</source>
        <translation>Zeig auf eine Marke, oder geh mit den Pfeiltasten durch, um ihren Wert zu lesen. Dieselben Zahlen stehen in einer Tabelle, die du kopieren kannst. **Speichern** schreibt ein Bild oder die Zahlen in eine Datei.</translation>
    </message>
    <message>
        <source>What the rules found</source>
        <translation>Was die Regeln gefunden haben</translation>
    </message>
    <message>
        <source>Below the charts you read in plain words which rule found what, in which week, with which number, and what research doubts about it.</source>
        <translation>Unter den Diagrammen liest du in einfachen Worten, welche Regel was gefunden hat, in welcher Woche, mit welcher Zahl, und woran die Forschung dabei zweifelt.</translation>
    </message>
    <message>
        <source>A run by hand</source>
        <translation>Ein Lauf von Hand</translation>
    </message>
    <message>
        <source>**Plan, Log a run** takes a distance, a time, an effort and how much it hurt.</source>
        <translation>**Plan, Lauf eintragen** nimmt eine Strecke, eine Zeit, eine Anstrengung und wie sehr es wehtat.</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Die Regeln</translation>
    </message>
    <message>
        <source>The planner, the check of a plan, the calendar while you move something, and the tests of this program share one list of rules. Here is all of it. Each rule is followed by what it rests on, what kind of source that is, and any doubt.</source>
        <translation>Der Planer, die Prüfung eines Plans, der Kalender, während du etwas verschiebst, und die Tests dieses Programms teilen eine Liste von Regeln. Hier steht sie ganz. Auf jede Regel folgt, worauf sie beruht, welche Art von Quelle das ist, und jeder Zweifel.</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Stages and gates</source>
        <translation>Stufen und Prüfschritte</translation>
    </message>
    <message>
        <source>First days of a strain</source>
        <translation>Die ersten Tage einer Zerrung</translation>
    </message>
    <message>
        <source>Soreness rules</source>
        <translation>Regeln bei Muskelkater</translation>
    </message>
    <message>
        <source>Strength rules</source>
        <translation>Regeln zur Kraft</translation>
    </message>
    <message>
        <source>Load and pain rules</source>
        <translation>Regeln zu Belastung und Schmerz</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Tage und Stunden</translation>
    </message>
    <message>
        <source>Pain says that the load was more than the muscle could take ([S15](help:sources#s15)). Distance, speed and hills count, and most of all how quickly they rise ([S16](help:sources#s16)).</source>
        <translation>Schmerz sagt, dass die Belastung mehr war, als der Muskel vertrug ([S15](help:sources#s15)). Strecke, Tempo und Berge zählen, und am meisten, wie schnell sie steigen ([S16](help:sources#s16)).</translation>
    </message>
    <message>
        <source>![The page Plan: weeks as rows, each with its sum against its ceiling](picture:plan)</source>
        <translation>![Die Seite Plan: Wochen als Zeilen, jede mit ihrer Summe neben ihrer Obergrenze](picture:plan)</translation>
    </message>
    <message>
        <source>A week and the week before it</source>
        <translation>Eine Woche und die davor</translation>
    </message>
    <message>
        <source>A week is at most {{load.weekly_growth}} longer than the week before. A week under {{load.small_base}} may grow by {{load.small_base_step}} instead. Who has not run at all begins with up to {{load.first_week}}.</source>
        <translation>Eine Woche ist höchstens {{load.weekly_growth}} länger als die davor. Eine Woche unter {{load.small_base}} darf stattdessen um {{load.small_base_step}} wachsen. Wer noch gar nicht gelaufen ist, beginnt mit bis zu {{load.first_week}}.</translation>
    </message>
    <message>
        <source>*How sure is this?* The article this planner is built on asks for it: {{source S40}} But: {{source 8.1}} It stays as a ceiling.</source>
        <translation>*Wie sicher ist das?* Der Artikel, auf dem dieser Planer beruht, verlangt es: {{source S40}} Aber: {{source 8.1}} Es bleibt als Obergrenze.</translation>
    </message>
    <message>
        <source>A single run</source>
        <translation>Ein einzelner Lauf</translation>
    </message>
    <message>
        <source>No run is more than {{load.single_run_growth}} longer than the longest of the last {{load.single_run_days}}. This rule has the better evidence: {{source 8.3}} The planner never plans such a run. If you ask for one, it shows by how much it is longer and which distance would fit.</source>
        <translation>Kein Lauf ist mehr als {{load.single_run_growth}} länger als der längste der letzten {{load.single_run_days}}. Für diese Regel ist die Evidenz besser: {{source 8.3}} Der Planer plant nie so einen Lauf. Wünschst du dir einen, zeigt er, um wie viel er länger ist und welche Strecke passen würde.</translation>
    </message>
    <message>
        <source>Hard days</source>
        <translation>Harte Tage</translation>
    </message>
    <message>
        <source>Intervals, tempo runs, hills and races are hard, and so is any run that you rated {{load.hard_effort}} or more. They lie {{load.hard_gap_hours}} apart; {{load.hard_gap_long_hours}} after steep hills and from an age of {{people.older_age}}.</source>
        <translation>Intervalle, Tempodauerläufe, Bergläufe und Wettkämpfe sind hart, und ebenso jeder Lauf, den du mit {{load.hard_effort}} oder mehr bewertet hast. Sie liegen {{load.hard_gap_hours}} auseinander; {{load.hard_gap_long_hours}} nach steilen Bergen und ab {{people.older_age}}.</translation>
    </message>
    <message>
        <source>One thing at a time</source>
        <translation>Immer nur eines</translation>
    </message>
    <message>
        <source>In one week only one of distance, speed and hills rises.</source>
        <translation>In einer Woche steigt nur eines von Strecke, Tempo und Bergen.</translation>
    </message>
    <message>
        <source>After a break</source>
        <translation>Nach einer Pause</translation>
    </message>
    <message>
        <source>After {{load.break_days}} without running you start again from little, not from the old level. A single easy week is no break: {{load.easy_week_base}} of the week before it then counts as your base.</source>
        <translation>Bist du {{load.break_days}} nicht gelaufen, fängst du wieder mit wenig an, nicht beim alten Niveau. Eine einzelne leichte Woche ist keine Pause: {{load.easy_week_base}} der Woche davor zählen dann als deine Grundlage.</translation>
    </message>
    <message>
        <source>Before and after every run</source>
        <translation>Vor und nach jedem Lauf</translation>
    </message>
    <message>
        <source>Each run has a warm-up that moves, {{frame.easy_warm_up_minutes}} before an easy run and {{frame.hard_warm_up_minutes}} before a hard one, and a cool-down of {{frame.cool_down_minutes}} after it. Stretches that you hold belong after the run.</source>
        <translation>Zu jedem Lauf gehören ein bewegtes Aufwärmen, {{frame.easy_warm_up_minutes}} vor einem lockeren und {{frame.hard_warm_up_minutes}} vor einem harten Lauf, und danach ein Auslaufen von {{frame.cool_down_minutes}}. Dehnungen, die du hältst, gehören nach den Lauf.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>**Edit, Settings**, or the wheel at the lower left. Each choice holds at once; there is nothing to confirm.</source>
        <translation>**Bearbeiten, Einstellungen**, oder das Zahnrad unten links. Jede Wahl gilt sofort; es gibt nichts zu bestätigen.</translation>
    </message>
    <message>
        <source>The runner</source>
        <translation>Zum Profil</translation>
    </message>
    <message>
        <source>Distances in kilometres or miles, the day a week starts on, and the hours you are awake. Ice and reminders are planned between them. They belong to the runner whose plan is open, and **Edit, Undo** takes them back.</source>
        <translation>Strecken in Kilometern oder Meilen, der Tag, an dem eine Woche beginnt, und die Stunden, in denen du wach bist. Eis und Erinnerungen werden dazwischen geplant. Sie gehören zu dem Profil, dessen Plan offen ist, und **Bearbeiten, Rückgängig** nimmt sie zurück.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>**Colours**: as the system, light, dark, or high contrast</source>
        <translation>**Farben**: wie das System, hell, dunkel oder hoher Kontrast</translation>
    </message>
    <message>
        <source>**Size of text**: a little smaller or much larger than the system&apos;s. Everything grows with it.</source>
        <translation>**Textgröße**: etwas kleiner oder viel größer als die des Systems. Alles wächst mit.</translation>
    </message>
    <message>
        <source>**Language**: the window is built anew in it and you go on where you were.</source>
        <translation>**Sprache**: Das Fenster wird in ihr neu aufgebaut, und du machst dort weiter, wo du warst.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The paper for prints, whether to be reminded, and whether you look after patients. With reminders on, Stridewell stays beside the clock when you close the window; quit it there or by **File, Quit**.</source>
        <translation>Das Papier für Ausdrucke, ob du erinnert werden willst und ob du Patienten betreust. Mit Erinnerungen bleibt Stridewell neben der Uhr, wenn du das Fenster schließt; beende es dort oder mit **Datei, Beenden**.</translation>
    </message>
    <message>
        <source>Size and place of the window are kept. If its screen is gone, it comes back on one that is there.</source>
        <translation>Größe und Platz des Fensters bleiben erhalten. Ist sein Bildschirm weg, kommt es auf einem vorhandenen zurück.</translation>
    </message>
    <message>
        <source>Soreness and strains</source>
        <translation>Muskelkater und Zerrungen</translation>
    </message>
    <message>
        <source>Soreness</source>
        <translation>Muskelkater</translation>
    </message>
    <message>
        <source>You may meet its English name: DOMS, for delayed onset muscle soreness. It is an ache over a wide area with stiffness, mostly in both legs. It begins {{triage.soreness_from_hours}} to {{triage.soreness_to_hours}} after work the muscle was not used to ([S6](help:sources#s6)). The muscle is adapting. It mostly fades within a few days ([S8](help:sources#s8)).</source>
        <translation>Vielleicht triffst du auf den englischen Namen: DOMS, für „delayed onset muscle soreness“, verzögert einsetzenden Muskelkater. Das ist ein Schmerz über einen breiten Bereich mit Steifheit, meist in beiden Beinen. Er beginnt {{triage.soreness_from_hours}} bis {{triage.soreness_to_hours}} nach Arbeit, die der Muskel nicht gewohnt war ([S6](help:sources#s6)). Der Muskel passt sich an. Meist vergeht er in wenigen Tagen ([S8](help:sources#s8)).</translation>
    </message>
    <message>
        <source>What helps is gentle movement, not complete rest. See [When it is soreness](help:soreness).</source>
        <translation>Was hilft, ist sanfte Bewegung, nicht völlige Ruhe. Siehe [Wenn es Muskelkater ist](help:soreness).</translation>
    </message>
    <message>
        <source>A strain</source>
        <translation>Eine Zerrung</translation>
    </message>
    <message>
        <source>Fibres of the muscle have torn: a few, or many ([S10](help:sources#s10)). It mostly comes as a sudden, sharp pain *during* the run, with one tender spot and a leg that does less ([S11](help:sources#s11)). A worse one may show a bruise or a swelling, or a gap that you can feel ([S12](help:sources#s12)). A bruise can take days to show, so its absence rules nothing out ([7.8](help:sources#7-8)).</source>
        <translation>Fasern des Muskels sind gerissen: wenige oder viele ([S10](help:sources#s10)). Sie kommt meist als plötzlicher, scharfer Schmerz *während* des Laufs, mit einer druckempfindlichen Stelle und einem Bein, das weniger kann ([S11](help:sources#s11)). Eine schwerere kann einen Bluterguss oder eine Schwellung zeigen oder eine Lücke, die du tasten kannst ([S12](help:sources#s12)). Ein Bluterguss kann Tage brauchen, bis er sichtbar ist; dass er fehlt, schließt also nichts aus ([7.8](help:sources#7-8)).</translation>
    </message>
    <message>
        <source>{{source S13}} It goes through stages that open one after the other. See [The first days of a strain](help:first-care).</source>
        <translation>{{source S13}} Sie geht durch Stufen, die sich eine nach der anderen öffnen. Siehe [Die ersten Tage einer Zerrung](help:first-care).</translation>
    </message>
    <message>
        <source>Telling one from the other</source>
        <translation>Das eine vom anderen unterscheiden</translation>
    </message>
    <message>
        <source>| | Soreness | Strain |</source>
        <translation>| | Muskelkater | Zerrung |</translation>
    </message>
    <message>
        <source>| When | hours later, or the next day | at once, during the run |</source>
        <translation>| Wann | Stunden später oder am nächsten Tag | sofort, während des Laufs |</translation>
    </message>
    <message>
        <source>| Feels | wide ache, stiff | sharp, one spot |</source>
        <translation>| Gefühl | breiter Schmerz, steif | scharf, eine Stelle |</translation>
    </message>
    <message>
        <source>| Where | mostly both legs | mostly one leg |</source>
        <translation>| Wo | meist beide Beine | meist ein Bein |</translation>
    </message>
    <message>
        <source>| Walking | stiff, but as usual | careful, perhaps a limp |</source>
        <translation>| Gehen | steif, aber wie sonst | vorsichtig, vielleicht ein Hinken |</translation>
    </message>
    <message>
        <source>When both fit, the planner takes it for a strain, the more serious one ([S9](help:sources#s9)). When you say too little to tell, it does so too.</source>
        <translation>Passt beides, hält der Planer es für eine Zerrung, die ernstere von beiden ([S9](help:sources#s9)). Sagst du zu wenig, um es zu unterscheiden, tut er das auch.</translation>
    </message>
    <message>
        <source>It can be something else</source>
        <translation>Es kann etwas anderes sein</translation>
    </message>
    <message>
        <source>Pain at the back of the thigh can also come from a nerve in the back, from the tendon at the sit bone, from a bone under stress, or from a blood clot. A few of these cannot wait. [How a check-in is judged](help:triage) lists the signs and what to do about each.</source>
        <translation>Schmerz an der Rückseite des Oberschenkels kann auch von einem Nerv im Rücken kommen, von der Sehne am Sitzbein, von einem überlasteten Knochen oder von einem Blutgerinnsel. Einiges davon kann nicht warten. [Wie ein Check-in beurteilt wird](help:triage) nennt die Zeichen und was bei jedem zu tun ist.</translation>
    </message>
    <message>
        <source>When it is soreness</source>
        <translation>Wenn es Muskelkater ist</translation>
    </message>
    <message>
        <source>**See a physiotherapist or doctor** if it is still there after {{triage.soreness_refer_days}}. **Get help today** if your urine turns dark, the leg swells a great deal, or you are weak: see [How a check-in is judged](help:triage).</source>
        <translation>**Geh in die Physiotherapie oder zum Arzt**, wenn der Muskelkater {{triage.soreness_refer_days}} später noch da ist. **Hol heute Hilfe**, wenn dein Urin dunkel wird, das Bein stark anschwillt oder du schwach bist: siehe [Wie ein Check-in beurteilt wird](help:triage).</translation>
    </message>
    <message>
        <source>Keep moving</source>
        <translation>Bleib in Bewegung</translation>
    </message>
    <message>
        <source>Each day holds {{soreness.active_minutes_least}} to {{soreness.active_minutes_most}} of easy walking or cycling. {{source S31}}</source>
        <translation>Jeder Tag mit Muskelkater enthält {{soreness.active_minutes_least}} bis {{soreness.active_minutes_most}} lockeres Gehen oder Radfahren. {{source S31}}</translation>
    </message>
    <message>
        <source>Wait with what is hard</source>
        <translation>Warte mit allem Harten</translation>
    </message>
    <message>
        <source>Hard and long runs, Nordic curls and deadlifts wait until soreness is at most {{soreness.pain_limit}} and at least {{soreness.least_hours}} have passed. {{source 6.7}}</source>
        <translation>Harte und lange Läufe, Nordic Curls und Kreuzheben warten, bis der Muskelkater höchstens {{soreness.pain_limit}} beträgt und mindestens {{soreness.least_hours}} vergangen sind. {{source 6.7}}</translation>
    </message>
    <message>
        <source>Do not stretch it hard</source>
        <translation>Dehne nicht hart</translation>
    </message>
    <message>
        <source>Drink and eat</source>
        <translation>Trink und iss</translation>
    </message>
    <message>
        <source>The plan reminds you once a day to drink and to eat protein, between {{soreness.protein_least}} and {{soreness.protein_most}} when it knows your body mass ([6.5](help:sources#6-5)). With kidney disease, ask your doctor about protein first.</source>
        <translation>Der Plan erinnert dich bei Muskelkater einmal am Tag ans Trinken und ans Eiweiß, zwischen {{soreness.protein_least}} und {{soreness.protein_most}}, wenn er dein Körpergewicht kennt ([6.5](help:sources#6-5)). Frag bei einer Nierenkrankheit wegen des Eiweißes erst ärztlich nach.</translation>
    </message>
    <message>
        <source>Check in again</source>
        <translation>Neues Check-in</translation>
    </message>
    <message>
        <source>Within {{soreness.recheck_hours}}. If it has not begun to fade by then, it may be something else, and the questions will show it.</source>
        <translation>Binnen {{soreness.recheck_hours}}. Hat der Muskelkater bis dahin nicht angefangen nachzulassen, kann es etwas anderes sein, und die Fragen werden es zeigen.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>What the rules and numbers rest on, row by row. *S* rows are sentences of the article that this planner is built on; where research disagrees, the chapters say so. Rows that could not be checked at their source are marked.</source>
        <translation>Worauf die Regeln und Zahlen beruhen, Zeile für Zeile. *S*-Zeilen sind Sätze des Artikels, auf dem dieser Planer beruht; wo die Forschung widerspricht, sagen es die Kapitel. Zeilen, die sich an ihrer Quelle nicht prüfen ließen, sind gekennzeichnet.</translation>
    </message>
    <message>
        <source>Back from a strain</source>
        <translation>Zurück von einer Zerrung</translation>
    </message>
    <message>
        <source>A strain passes through five stages. Time alone opens none of them. Each one waits for what you can do **without pain**, and you say that in a check-in. The times are the earliest, not a promise.</source>
        <translation>Eine Zerrung durchläuft fünf Stufen. Zeit allein öffnet keine davon. Jede wartet auf das, was du **ohne Schmerz** kannst, und das sagst du in einem Check-in. Die Zeiten sind die frühesten, kein Versprechen.</translation>
    </message>
    <message>
        <source>If none of these is painless after {{triage.no_gate_refer_days}}, or a mild strain lasts longer than {{triage.strain_refer_days}}, the plan asks you to see a physiotherapist. Make that appointment; the plan waits for you.</source>
        <translation>Ist {{triage.no_gate_refer_days}} lang nichts davon schmerzfrei, oder dauert eine leichte Zerrung länger als {{triage.strain_refer_days}}, bittet dich der Plan, in die Physiotherapie zu gehen. Mach diesen Termin; der Plan wartet auf dich.</translation>
    </message>
    <message>
        <source>How much pain is allowed</source>
        <translation>Wie viel Schmerz erlaubt ist</translation>
    </message>
    <message>
        <source>During a strain: up to {{pain.rehab_limit}}. What hurt more comes back easier. Above {{pain.stop}} it does not come back before you have checked in again. Sources do not agree on the exact number ([9.3](help:sources#9-3)), so a clinician can change it within limits.</source>
        <translation>Während einer Zerrung: bis {{pain.rehab_limit}}. Was mehr schmerzte, kommt leichter zurück. Über {{pain.stop}} kommt es nicht zurück, bevor du ein neues Check-in gemacht hast. Über die genaue Zahl sind sich die Quellen nicht einig ([9.3](help:sources#9-3)), darum kann ein Behandler sie in Grenzen ändern.</translation>
    </message>
    <message>
        <source>Every phase is done at least {{walk_run.times_each}}, with at least {{walk_run.rest_days}} of rest between. You go up only if the pain stayed within the limit during the run and on the day after.</source>
        <translation>Jede Phase wird mindestens {{walk_run.times_each}} gemacht, mit mindestens {{walk_run.rest_days}} Ruhe dazwischen. Du gehst nur höher, wenn der Schmerz während des Laufs und am Tag danach innerhalb der Grenze blieb.</translation>
    </message>
    <message>
        <source>Speed comes last</source>
        <translation>Tempo kommt zuletzt</translation>
    </message>
    <message>
        <source>Hills and fast running wait until the table is done, then come back one step of effort at a time ([S14](help:sources#s14)):</source>
        <translation>Berge und schnelles Laufen warten, bis die Tabelle geschafft ist, und kommen dann Schritt für Schritt an Anstrengung zurück ([S14](help:sources#s14)):</translation>
    </message>
    <message>
        <source>For {{triage.watch_months}} after full training is reached, the plan keeps watch: Nordic curls every week, no jump in speed or hills ([4.10](help:sources#4-10)). A second strain of the same leg within {{triage.earlier_strain_months}} should be looked at by a physiotherapist this week.</source>
        <translation>Ist das volle Training erreicht, hält der Plan {{triage.watch_months}} lang Wache: Nordic Curls jede Woche, kein Sprung bei Tempo oder Bergen ([4.10](help:sources#4-10)). Eine zweite Zerrung am selben Bein, wenn seit der ersten keine {{triage.earlier_strain_months}} vergangen sind, sollte diese Woche in der Physiotherapie angesehen werden.</translation>
    </message>
    <message>
        <source>The rules behind this are in [The rules](help:rules#stages-and-gates).</source>
        <translation>Die Regeln dahinter stehen in [Die Regeln](help:rules#stages-and-gates).</translation>
    </message>
    <message>
        <source>What Stridewell does</source>
        <translation>Was Stridewell macht</translation>
    </message>
    <message>
        <source>Stridewell helps you plan your days and weeks when the back of your thigh hurts after running, and when it does not hurt and you want it to stay so. You tell it how the leg feels and what you have run. It tells you what that looks like, what to do today, and what the weeks ahead may hold.</source>
        <translation>Stridewell hilft dir, deine Tage und Wochen zu planen, wenn die Rückseite deines Oberschenkels nach dem Laufen wehtut, und auch, wenn sie nicht wehtut und es so bleiben soll. Du sagst, wie sich das Bein anfühlt und was du gelaufen bist. Es sagt dir, wonach das aussieht, was heute zu tun ist und was die kommenden Wochen enthalten dürfen.</translation>
    </message>
    <message>
        <source>![The page Today: what to do now, and the plan of the day](picture:today)</source>
        <translation>![Die Seite Heute: was jetzt zu tun ist, und der Plan des Tages](picture:today)</translation>
    </message>
    <message>
        <source>Your first ten minutes</source>
        <translation>Deine ersten zehn Minuten</translation>
    </message>
    <message>
        <source>Say who runs, in kilometres or miles, and what you ran lately. You can bring your runs along from [files](help:import).</source>
        <translation>Sag, wer läuft, in Kilometern oder Meilen, und was du zuletzt gelaufen bist. Du kannst deine Läufe aus [Dateien](help:import) mitbringen.</translation>
    </message>
    <message>
        <source>If anything hurts, [check in](help:triage). One question at a time, and you may leave any of them open.</source>
        <translation>Wenn etwas wehtut, [mach ein Check-in](help:triage). Immer eine Frage, und jede darfst du offenlassen.</translation>
    </message>
    <message>
        <source>Look at the [page Today](help:today). It shows one thing to do now.</source>
        <translation>Sieh dir die [Seite Heute](help:today) an. Sie zeigt eines, das jetzt zu tun ist.</translation>
    </message>
    <message>
        <source>Look at the [page Plan](help:plan). Each item says why it is there. Choose an item and read *Why*.</source>
        <translation>Sieh dir die [Seite Plan](help:plan) an. Jeder Eintrag sagt, warum er dort steht. Wähle einen und lies *Warum*.</translation>
    </message>
    <message>
        <source>What to expect of it</source>
        <translation>Was du erwarten kannst</translation>
    </message>
    <message>
        <source>Each number it works with has a source, and the [chapter on rules](help:rules) says how sure that source is.</source>
        <translation>Jede Zahl, mit der es arbeitet, hat eine Quelle, und das [Kapitel über Regeln](help:rules) sagt, wie sicher diese Quelle ist.</translation>
    </message>
    <message>
        <source>It holds you back rather than pushing you on. When two things fit, it takes the more careful one.</source>
        <translation>Es bremst dich eher, als dich anzutreiben. Passt zweierlei, nimmt es das Vorsichtigere.</translation>
    </message>
    <message>
        <source>It gives no date by which you will be well. Nobody can know that from a form.</source>
        <translation>Es nennt keinen Tag, an dem du gesund sein wirst. Das kann niemand aus einem Fragebogen wissen.</translation>
    </message>
    <message>
        <source>It gives no advice on medicines. Ask a pharmacist or a doctor.</source>
        <translation>Es gibt keinen Rat zu Medikamenten. Frag in der Apotheke oder beim Arzt.</translation>
    </message>
    <message>
        <source>All you tell it stays on this computer. See [Keeping your data safe](help:backup).</source>
        <translation>Alles, was du ihm sagst, bleibt auf diesem Computer. Zur Sicherung siehe [Deine Daten sicher aufbewahren](help:backup).</translation>
    </message>
    <message>
        <source>Where to go on</source>
        <translation>Wo es weitergeht</translation>
    </message>
    <message>
        <source>Your leg hurts now: [Soreness and strains](help:soreness-and-strains), then [The first days of a strain](help:first-care)</source>
        <translation>Dein Bein tut jetzt weh: [Muskelkater und Zerrungen](help:soreness-and-strains), dann [Die ersten Tage einer Zerrung](help:first-care)</translation>
    </message>
    <message>
        <source>You are well and want to stay so: [Strength](help:strength) and [Running load](help:running-load)</source>
        <translation>Dir geht es gut, und das soll so bleiben: [Kraft](help:strength) und [Laufbelastung](help:running-load)</translation>
    </message>
    <message>
        <source>You look after patients: [For clinicians](help:clinic)</source>
        <translation>Du betreust Patienten: [Für Behandler](help:clinic)</translation>
    </message>
    <message>
        <source>Press **F1** anywhere and this book opens at the place where you are.</source>
        <translation>Drück irgendwo **F1**, und dieses Buch öffnet sich an der Stelle, wo du bist.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Strong hamstrings and buttocks carry more running. Three exercises are the core of every week: the Nordic curl, the single-leg deadlift and the glute bridge ([S37](help:sources#s37)).</source>
        <translation>Starke hintere Oberschenkel und ein starkes Gesäß tragen mehr Laufen. Drei Übungen sind der Kern jeder Woche: der Nordic Curl, das einbeinige Kreuzheben und die Beckenbrücke ([S37](help:sources#s37)).</translation>
    </message>
    <message>
        <source>![The page Exercises: how each one is done, and where you stand](picture:exercises)</source>
        <translation>![Die Seite Übungen: wie jede geht, und wo du stehst](picture:exercises)</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>At least {{strength.per_week_least}}, at most {{strength.per_week_most}}, with {{strength.gap_hours}} between two sessions. No Nordic curls or deadlifts in the {{strength.before_hard_hours}} before a hard or long run; on such a day, afterwards, or on the day after is best.</source>
        <translation>Mindestens {{strength.per_week_least}}, höchstens {{strength.per_week_most}}, mit {{strength.gap_hours}} zwischen zwei Einheiten. Keine Nordic Curls und kein Kreuzheben in den {{strength.before_hard_hours}} vor einem harten oder langen Lauf; am besten an so einem Tag danach oder am Tag darauf.</translation>
    </message>
    <message>
        <source>*How sure is this?* {{source 2.6}} {{source 2.14}} {{source 2.7}}</source>
        <translation>*Wie sicher ist das?* {{source 2.6}} {{source 2.14}} {{source 2.7}}</translation>
    </message>
    <message>
        <source>Nordic curls, week by week</source>
        <translation>Nordic Curls, Woche für Woche</translation>
    </message>
    <message>
        <source>Rest {{strength.nordic_rest}} between sets. After {{strength.nordic_max_gap_days}} without them you go back a row for each week missed.</source>
        <translation>Mach {{strength.nordic_rest}} Pause zwischen den Sätzen. Bist du länger als {{strength.nordic_max_gap_days}} ohne sie, gehst du für jede verpasste Woche eine Zeile zurück.</translation>
    </message>
    <message>
        <source>Bridges, step by step</source>
        <translation>Brücken, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Deadlifts, step by step</source>
        <translation>Kreuzheben, Schritt für Schritt</translation>
    </message>
    <message>
        <source>You go up a step after {{strength.step_up_sessions}} with all repetitions and little pain. From a pain of {{pain.step_down}} on you go down a step. Above {{pain.stop}} the exercise rests for {{pain.rest_after_stop}}: check in, so that the plan knows why.</source>
        <translation>Du gehst einen Schritt höher nach {{strength.step_up_sessions}} mit allen Wiederholungen und wenig Schmerz. Ab einem Schmerz von {{pain.step_down}} gehst du einen Schritt zurück. Über {{pain.stop}} ruht die Übung {{pain.rest_after_stop}}: Mach ein Check-in, damit der Plan weiß, warum.</translation>
    </message>
    <message>
        <source>What each exercise is for</source>
        <translation>Wozu jede Übung gut ist</translation>
    </message>
    <message>
        <source>The page Today</source>
        <translation>Die Seite Heute</translation>
    </message>
    <message>
        <source>Today shows one thing to do now, and the rest of the day below it.</source>
        <translation>Heute zeigt eines, das jetzt zu tun ist, und darunter den Rest des Tages.</translation>
    </message>
    <message>
        <source>![The page Today](picture:today)</source>
        <translation>![Die Seite Heute](picture:today)</translation>
    </message>
    <message>
        <source>**The strip at the top** says what is going on, which stage you are in and how long its first part lasts.</source>
        <translation>**Der Streifen oben** sagt, was gerade los ist, in welcher Stufe du bist und wie lange ihr erster Teil dauert.</translation>
    </message>
    <message>
        <source>**Start** runs a countdown for ice or a hold. You may look at other pages meanwhile. At the end it tells you so.</source>
        <translation>**Starten** lässt einen Countdown für Eis oder eine Halteübung laufen. Du darfst inzwischen andere Seiten ansehen. Am Ende sagt er es dir.</translation>
    </message>
    <message>
        <source>**Done**, **Partly** and **Skipped** say what became of an item. Nothing is held against you: doing less while something hurts is no failure.</source>
        <translation>**Erledigt**, **Teilweise** und **Ausgelassen** sagen, was aus einem Eintrag wurde. Nichts wird dir vorgehalten: Weniger zu machen, solange etwas wehtut, ist kein Versagen.</translation>
    </message>
    <message>
        <source>**How to** shows the movement of the exercise.</source>
        <translation>**So geht es** zeigt die Bewegung der Übung.</translation>
    </message>
    <message>
        <source>**Check in** asks how the leg feels. Do it whenever something changes.</source>
        <translation>**Check-in** fragt, wie sich das Bein anfühlt. Mach es immer, wenn sich etwas ändert.</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann du Hilfe holst</translation>
    </message>
    <message>
        <source>The red box lists when not to wait. It is there every day, and it means it: {{emergency}}</source>
        <translation>Der rote Kasten nennt, wann du nicht warten sollst. Er ist jeden Tag da, und er meint es ernst: {{emergency}}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>In the [settings](help:settings) you can let Stridewell remind you of what has a clock time. It then stays beside the clock when you close the window.</source>
        <translation>In den [Einstellungen](help:settings) kannst du dich von Stridewell an alles mit Uhrzeit erinnern lassen. Es bleibt dann neben der Uhr, wenn du das Fenster schließt.</translation>
    </message>
    <message>
        <source>How a check-in is judged</source>
        <translation>Wie ein Check-in beurteilt wird</translation>
    </message>
    <message>
        <source>A check-in asks how the leg feels. Your answers fall into one of six classes. The highest that any answer gives is the one that counts. For a sign of an emergency, *unsure* counts as *yes*.</source>
        <translation>Ein Check-in fragt, wie sich das Bein anfühlt. Deine Antworten fallen in eine von sechs Klassen. Es zählt die höchste, die irgendeine Antwort ergibt. Bei einem Zeichen für einen Notfall gilt *unsicher* als *ja*.</translation>
    </message>
    <message>
        <source>This is no diagnosis. It says how soon somebody should look at you, and what the plan may hold until then.</source>
        <translation>Das ist keine Diagnose. Es sagt, wie bald dich jemand ansehen sollte und was der Plan bis dahin enthalten darf.</translation>
    </message>
    <message>
        <source>![A check-in: one question a page, and at the side how it looks so far](picture:checkin)</source>
        <translation>![Ein Check-in: eine Frage je Seite, und daneben, wonach es bisher aussieht](picture:checkin)</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Hol jetzt Hilfe</translation>
    </message>
    <message>
        <source>**Call your emergency number, or go to the nearest emergency department, today.** The plan stops: no running, no strength, no exercises.</source>
        <translation>**Ruf heute den Notruf an oder geh in die nächste Notaufnahme.** Der Plan hält an: kein Laufen, keine Kraft, keine Übungen.</translation>
    </message>
    <message>
        <source>See a doctor soon</source>
        <translation>Geh bald zum Arzt</translation>
    </message>
    <message>
        <source>**Be seen within {{triage.urgent_within_hours}}.** Training is paused until then. If it gets worse, or you feel ill, do not wait: get help the same day.</source>
        <translation>**Lass dich binnen {{triage.urgent_within_hours}} ansehen.** Bis dahin ruht das Training. Wird es schlimmer oder fühlst du dich krank, warte nicht: Hol am selben Tag Hilfe.</translation>
    </message>
    <message>
        <source>See a physiotherapist</source>
        <translation>Geh in die Physiotherapie</translation>
    </message>
    <message>
        <source>**Make an appointment for this week.** The plan holds only what this picture allows.</source>
        <translation>**Mach einen Termin für diese Woche.** Der Plan enthält nur, was dieses Bild erlaubt.</translation>
    </message>
    <message>
        <source>Suspected strain</source>
        <translation>Verdacht auf Zerrung</translation>
    </message>
    <message>
        <source>**Follow the [first days of a strain](help:first-care) and check in again tomorrow.** See a physiotherapist or doctor if it has not eased by then, or if you are worried.</source>
        <translation>**Folge den [ersten Tagen einer Zerrung](help:first-care) und mach morgen ein neues Check-in.** Geh in die Physiotherapie oder zum Arzt, wenn es bis dahin nicht nachgelassen hat oder du besorgt bist.</translation>
    </message>
    <message>
        <source>Likely muscle soreness</source>
        <translation>Wahrscheinlich Muskelkater</translation>
    </message>
    <message>
        <source>**Keep moving gently and check in again within {{soreness.recheck_hours}}.** See [When it is soreness](help:soreness).</source>
        <translation>**Beweg dich weiter sanft und mach binnen {{soreness.recheck_hours}} ein neues Check-in.** Siehe [Wenn es Muskelkater ist](help:soreness).</translation>
    </message>
    <message>
        <source>No complaint</source>
        <translation>Keine Beschwerden</translation>
    </message>
    <message>
        <source>Nothing hurts. The plan follows your [running load](help:running-load) and [strength](help:strength).</source>
        <translation>Nichts tut weh. Der Plan folgt deiner [Laufbelastung](help:running-load) und der [Kraft](help:strength).</translation>
    </message>
    <message>
        <source>What cannot fool it</source>
        <translation>Was es nicht täuschen kann</translation>
    </message>
    <message>
        <source>Some things sound harmless and are not. Little pain now, no bruise in the first days, a pain that has gone, or a cramp that eased do not take an alarm away. An alarming answer stays in force for {{triage.carry_forward_days}} until you answer that question again.</source>
        <translation>Manches klingt harmlos und ist es nicht. Wenig Schmerz jetzt, kein Bluterguss in den ersten Tagen, ein vergangener Schmerz oder ein gelöster Krampf heben eine Warnung nicht auf. Eine alarmierende Antwort gilt {{triage.carry_forward_days}} lang, bis du auf diese Frage neu antwortest.</translation>
    </message>
    <message>
        <source>Each check-in asks for the next one: after {{triage.recheck_acute_hours}} for anything that came suddenly, after {{soreness.recheck_hours}} for soreness. Pain that is still there after {{triage.soreness_refer_days}} of soreness, or {{triage.strain_refer_days}} of a mild strain, should be looked at: make an appointment with a physiotherapist.</source>
        <translation>Jedes Check-in bittet um das nächste: nach {{triage.recheck_acute_hours}} bei allem, was plötzlich kam, nach {{soreness.recheck_hours}} bei Muskelkater. Schmerz, der {{triage.soreness_refer_days}} nach Beginn von Muskelkater oder {{triage.strain_refer_days}} nach Beginn einer leichten Zerrung noch da ist, sollte angesehen werden: Mach einen Termin in der Physiotherapie.</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Radfahren</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>Backups make themselves</source>
        <translation>Sicherungen entstehen von selbst</translation>
    </message>
    <message>
        <source>While you work, Stridewell keeps a dated copy every half hour in which something has changed, and one before each import and before somebody is deleted. The ten newest stay, then the last of each of 7 days, 8 weeks and 12 months.</source>
        <translation>Während du arbeitest, legt Stridewell jede halbe Stunde, in der sich etwas geändert hat, eine Sicherung mit Datum an, dazu eine vor jedem Import und bevor jemand gelöscht wird. Die zehn neuesten bleiben, danach die letzte von je 7 Tagen, 8 Wochen und 12 Monaten.</translation>
    </message>
    <message>
        <source>**File, Backups** lists them: when each was made, why, and what it holds. **Edit, Settings** says where they lie.</source>
        <translation>**Datei, Sicherungen** zählt sie auf: wann jede entstand, warum, und was sie enthält. **Bearbeiten, Einstellungen** sagt, wo sie liegen.</translation>
    </message>
    <message>
        <source>Make one yourself</source>
        <translation>Selbst eine anlegen</translation>
    </message>
    <message>
        <source>**Back up now** in the same place makes one at once.</source>
        <translation>**Jetzt sichern** an derselben Stelle legt sofort eine an.</translation>
    </message>
    <message>
        <source>A disk can break and a computer can be lost, and the copies with it. So:</source>
        <translation>Eine Festplatte kann kaputtgehen und ein Rechner verloren, und die Kopien mit ihnen. Darum:</translation>
    </message>
    <message>
        <source>**Move them** puts the copies into a folder on another disk or on a share, and later ones too.</source>
        <translation>**Verschieben** legt die Kopien in einen Ordner auf einer anderen Festplatte oder im Netz, und die späteren auch.</translation>
    </message>
    <message>
        <source>**Save with a passphrase** writes a copy that nobody can read without it. It can be carried on a stick or left with somebody. There is no way in without the passphrase, for us neither: write it down.</source>
        <translation>**Mit Passphrase speichern** schreibt eine Kopie, die ohne sie niemand lesen kann. Du kannst sie auf einem Stick mitnehmen oder bei jemandem lassen. Ohne die Passphrase kommt niemand hinein, auch wir nicht: Schreib sie auf.</translation>
    </message>
    <message>
        <source>Put one back</source>
        <translation>Eine zurückholen</translation>
    </message>
    <message>
        <source>**File, Backups**: choose one by its date and by what it holds.</source>
        <translation>**Datei, Sicherungen**: Wähle eine nach ihrem Datum und nach ihrem Inhalt.</translation>
    </message>
    <message>
        <source>**Restore**. The window shows what was then.</source>
        <translation>**Wiederherstellen**. Das Fenster zeigt, was damals war.</translation>
    </message>
    <message>
        <source>Not what you wanted? **Take back**. What was replaced is kept as a backup of its own, so nothing is lost either way.</source>
        <translation>Nicht, was du wolltest? **Zurücknehmen**. Was ersetzt wurde, bleibt als eigene Sicherung, so geht in keinem Fall etwas verloren.</translation>
    </message>
    <message>
        <source>**Restore a file** takes a copy from somewhere else, such as one saved with a passphrase.</source>
        <translation>**Datei wiederherstellen** nimmt eine Kopie von anderswo, etwa eine mit Passphrase gespeicherte.</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>Auf einen anderen Rechner</translation>
    </message>
    <message>
        <source>**Save with a passphrase** on the old one, **Restore a file** on the new one. For a single runner, **File, Export, whole profile** is enough; open that file on the other computer.</source>
        <translation>**Mit Passphrase speichern** auf dem alten, **Datei wiederherstellen** auf dem neuen. Für ein einziges Profil reicht **Datei, Exportieren, ganzes Profil**; öffne diese Datei auf dem anderen Rechner.</translation>
    </message>
    <message>
        <source>If the file is damaged</source>
        <translation>Wenn die Datei beschädigt ist</translation>
    </message>
    <message>
        <source>Stridewell looks after each start. If something is wrong it says so and offers the newest good backup, or what can still be read. It throws nothing away.</source>
        <translation>Stridewell sieht nach jedem Start nach. Stimmt etwas nicht, sagt es das und bietet die neueste gute Sicherung an, oder was sich noch lesen lässt. Es wirft nichts weg.</translation>
    </message>
    <message>
        <source>Who may look</source>
        <translation>Wer hineinsehen darf</translation>
    </message>
    <message>
        <source>**File, Lock when idle** hides the window after five minutes without a key or a click, until you type a passphrase; **File, Lock now** at once. That keeps others at the same desk from looking. It does not seal the file itself: the file is for your login alone, and backups on a stick are best saved with a passphrase.</source>
        <translation>**Datei, Sperren bei Untätigkeit** verdeckt das Fenster nach fünf Minuten ohne Taste oder Klick, bis du eine Passphrase eingibst; **Datei, Jetzt sperren** sofort. So kann am selben Schreibtisch niemand hineinsehen. Die Datei selbst wird dabei nicht versiegelt: Sie gehört nur deiner Anmeldung, und eine Sicherung auf einem Stick speicherst du am besten mit Passphrase.</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>Ohne das Fenster</translation>
    </message>
    <message>
        <source>`stridewell backup --db FILE --out COPY` writes a copy, `stridewell restore COPY --db FILE` puts one back, `stridewell verify --db FILE` says whether all is whole. `--passphrase-file` seals and opens.</source>
        <translation>`stridewell backup --db FILE --out COPY` schreibt eine Sicherung, `stridewell restore COPY --db FILE` holt eine zurück, `stridewell verify --db FILE` sagt, ob alles ganz ist. `--passphrase-file` versiegelt und öffnet.</translation>
    </message>
    <message>
        <source>Your patients</source>
        <translation>Deine Patienten</translation>
    </message>
    <message>
        <source>**View, Clinic with patients** puts a list of everybody in front, by name or code, those first who need attention. **Enter** opens a plan; a line over the pages says whose it is and leads back. **Clinic, Today&apos;s clinic** shows those of today.</source>
        <translation>**Ansicht, Praxis mit Patienten** stellt eine Liste aller nach vorn, mit Name oder Kürzel, zuerst die, die Aufmerksamkeit brauchen. **Enter** öffnet einen Plan; eine Zeile über den Seiten sagt, wessen er ist, und führt zurück. **Praxis, Heute in der Praxis** zeigt die von heute.</translation>
    </message>
    <message>
        <source>**Notes for clinicians** lie apart from what belongs to the patient: no print, calendar or export holds them. Select several patients to print for all of them in one go, under your clinic&apos;s own head. **Plan, Type the printed log in** takes a filled-in log sheet back by keyboard.</source>
        <translation>**Notizen für die Praxis** liegen getrennt von dem, was den Patienten gehört: Kein Druck, kein Kalender und kein Export enthält sie. Wähle mehrere Patienten aus, um für alle auf einmal zu drucken, unter dem Kopf deiner Praxis. **Plan, Gedruckten Bogen eintippen** nimmt einen ausgefüllten Eintragsbogen mit der Tastatur zurück.</translation>
    </message>
    <message>
        <source>Backups and lock</source>
        <translation>Sicherungen und Sperre</translation>
    </message>
    <message>
        <source>Where the backups lie, and the way to make one, to put one back or to move them: see [Keeping your data safe](help:backup). The lock hides the window after five minutes without a key or a click, until a passphrase is typed.</source>
        <translation>Wo die Sicherungen liegen, und wie man eine anlegt, zurückholt oder sie verschiebt: siehe [Deine Daten sicher aufbewahren](help:backup). Die Sperre verdeckt das Fenster nach fünf Minuten ohne Taste oder Klick, bis eine Passphrase eingegeben wird.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>trail running</source>
        <translation>Traillauf</translation>
    </message>
    <message>
        <source>treadmill running</source>
        <translation>Laufband</translation>
    </message>
    <message>
        <source>track running</source>
        <translation>Bahnlauf</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>generic</source>
        <translation>allgemein</translation>
    </message>
    <message>
        <source>cycling</source>
        <translation>Radfahren</translation>
    </message>
    <message>
        <source>ride</source>
        <translation>Radfahrt</translation>
    </message>
    <message>
        <source>virtual ride</source>
        <translation>virtuelle Radfahrt</translation>
    </message>
    <message>
        <source>mountain bike ride</source>
        <translation>Mountainbike-Fahrt</translation>
    </message>
    <message>
        <source>gravel ride</source>
        <translation>Gravel-Fahrt</translation>
    </message>
    <message>
        <source>e bike ride</source>
        <translation>E-Bike-Fahrt</translation>
    </message>
    <message>
        <source>e biking</source>
        <translation>E-Bike</translation>
    </message>
    <message>
        <source>indoor cycling</source>
        <translation>Indoor-Radfahren</translation>
    </message>
    <message>
        <source>transition</source>
        <translation>Wechselzone</translation>
    </message>
    <message>
        <source>fitness equipment</source>
        <translation>Fitnessgerät</translation>
    </message>
    <message>
        <source>swim</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>swimming</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>pool swim</source>
        <translation>Schwimmen im Becken</translation>
    </message>
    <message>
        <source>open water swimming</source>
        <translation>Schwimmen im Freiwasser</translation>
    </message>
    <message>
        <source>basketball</source>
        <translation>Basketball</translation>
    </message>
    <message>
        <source>soccer</source>
        <translation>Fußball</translation>
    </message>
    <message>
        <source>tennis</source>
        <translation>Tennis</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>weight training</source>
        <translation>Krafttraining</translation>
    </message>
    <message>
        <source>strength training</source>
        <translation>Krafttraining</translation>
    </message>
    <message>
        <source>crossfit</source>
        <translation>CrossFit</translation>
    </message>
    <message>
        <source>cardio</source>
        <translation>Cardio</translation>
    </message>
    <message>
        <source>elliptical</source>
        <translation>Crosstrainer</translation>
    </message>
    <message>
        <source>stair stepper</source>
        <translation>Treppensteiger</translation>
    </message>
    <message>
        <source>yoga</source>
        <translation>Yoga</translation>
    </message>
    <message>
        <source>pilates</source>
        <translation>Pilates</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>hike</source>
        <translation>Wandern</translation>
    </message>
    <message>
        <source>hiking</source>
        <translation>Wandern</translation>
    </message>
    <message>
        <source>mountaineering</source>
        <translation>Bergsteigen</translation>
    </message>
    <message>
        <source>cross country skiing</source>
        <translation>Skilanglauf</translation>
    </message>
    <message>
        <source>nordic ski</source>
        <translation>Skilanglauf</translation>
    </message>
    <message>
        <source>backcountry ski</source>
        <translation>Skitour</translation>
    </message>
    <message>
        <source>alpine ski</source>
        <translation>Ski alpin</translation>
    </message>
    <message>
        <source>alpine skiing</source>
        <translation>Ski alpin</translation>
    </message>
    <message>
        <source>snowboard</source>
        <translation>Snowboard</translation>
    </message>
    <message>
        <source>snowboarding</source>
        <translation>Snowboard</translation>
    </message>
    <message>
        <source>snowshoe</source>
        <translation>Schneeschuhwandern</translation>
    </message>
    <message>
        <source>snowshoeing</source>
        <translation>Schneeschuhwandern</translation>
    </message>
    <message>
        <source>rowing</source>
        <translation>Rudern</translation>
    </message>
    <message>
        <source>virtual row</source>
        <translation>virtuelles Rudern</translation>
    </message>
    <message>
        <source>kayaking</source>
        <translation>Kajak</translation>
    </message>
    <message>
        <source>canoeing</source>
        <translation>Kanu</translation>
    </message>
    <message>
        <source>paddling</source>
        <translation>Paddeln</translation>
    </message>
    <message>
        <source>stand up paddling</source>
        <translation>Stand-up-Paddeln</translation>
    </message>
    <message>
        <source>stand up paddleboarding</source>
        <translation>Stand-up-Paddeln</translation>
    </message>
    <message>
        <source>surfing</source>
        <translation>Surfen</translation>
    </message>
    <message>
        <source>sailing</source>
        <translation>Segeln</translation>
    </message>
    <message>
        <source>multisport</source>
        <translation>Multisport</translation>
    </message>
    <message>
        <source>inline skate</source>
        <translation>Inlineskaten</translation>
    </message>
    <message>
        <source>inline skating</source>
        <translation>Inlineskaten</translation>
    </message>
    <message>
        <source>ice skate</source>
        <translation>Eislaufen</translation>
    </message>
    <message>
        <source>ice skating</source>
        <translation>Eislaufen</translation>
    </message>
    <message>
        <source>rock climbing</source>
        <translation>Klettern</translation>
    </message>
    <message>
        <source>golf</source>
        <translation>Golf</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>The first version.</source>
        <translation>Die erste Version.</translation>
    </message>
    <message>
        <source>Triage of a check-in into emergency, urgent, physiotherapist, strain, soreness or none, each with its reasons.</source>
        <translation>Einschätzung eines Check-ins: Notfall, dringend, Physiotherapie, Zerrung, Muskelkater oder nichts davon, jeweils mit Gründen.</translation>
    </message>
    <message>
        <source>A planner for the days and weeks after it: first care, soreness, five stages of a strain, strength, running load.</source>
        <translation>Ein Plan für die Tage und Wochen danach: erste Hilfe, Muskelkater, fünf Stufen einer Zerrung, Kraft, Laufumfang.</translation>
    </message>
    <message>
        <source>One list of rules for planner, `check`, calendar and tests; every item says why it is there.</source>
        <translation>Eine Liste von Regeln für Planung, `check`, Kalender und Tests; jeder Eintrag sagt, warum er da ist.</translation>
    </message>
    <message>
        <source>Clinical numbers as data with unit, range, sources and certainty; a clinic can use its own copy.</source>
        <translation>Klinische Zahlen als Daten mit Einheit, Bereich, Quellen und Sicherheit; eine Praxis kann eine eigene Kopie verwenden.</translation>
    </message>
    <message>
        <source>Running histories from FIT, TCX and GPX files, from the zip that Strava sends, from the CSV lists of Strava and Garmin Connect and from tables of your own; a run that several of them tell of is taken once, from the best.</source>
        <translation>Laufverläufe aus FIT-, TCX- und GPX-Dateien, aus dem Zip-Archiv von Strava, aus den CSV-Listen von Strava und Garmin Connect und aus eigenen Tabellen; ein Lauf, von dem mehrere berichten, wird einmal übernommen, aus der besten.</translation>
    </message>
    <message>
        <source>Plans as JSON, text, calendar and table.</source>
        <translation>Pläne als JSON, Text, Kalender und Tabelle.</translation>
    </message>
    <message>
        <source>A store in one SQLite file, with backup, restore and verification. Dated backups by themselves, thinned by day, week and month; a damaged store is found, and what can be read of it saved.</source>
        <translation>Eine Datenbank in einer einzigen SQLite-Datei, mit Sicherung, Wiederherstellung und Prüfung. Datierte Sicherungen von selbst, ausgedünnt nach Tag, Woche und Monat; eine beschädigte Datenbank wird erkannt, und was davon lesbar ist, gerettet.</translation>
    </message>
    <message>
        <source>One window for each store; other programs that write to it are seen, and no change is lost to them.</source>
        <translation>Ein Fenster je Datenbank; andere Programme, die darin schreiben, werden bemerkt, und keine Änderung geht durch sie verloren.</translation>
    </message>
    <message>
        <source>Backups and profiles sealed with a passphrase; a window that locks when nobody is there.</source>
        <translation>Sicherungen und Profile mit einer Passphrase versiegelt; ein Fenster, das sich sperrt, wenn niemand da ist.</translation>
    </message>
    <message>
        <source>A check-in of one question a page that shows, before it is taken, how it looks and what would become of the plan; imports show the same. All of it can be undone.</source>
        <translation>Ein Check-in mit einer Frage je Seite, das vor der Übernahme zeigt, wonach es aussieht und was aus dem Plan würde; Importe zeigen dasselbe. Alles lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>A first run of three pages: who runs and since when, what was run lately, whether anything hurts and what else the plan has to heed.</source>
        <translation>Ein erster Start auf drei Seiten: wer läuft und seit wann, was zuletzt gelaufen wurde, ob etwas wehtut und was der Plan sonst beachten muss.</translation>
    </message>
    <message>
        <source>A page Today: what is due now, countdowns for ice and holds, strength set by set with the last time&apos;s numbers, runs as a checklist, pain since it began. Reminders beside the clock, off until switched on.</source>
        <translation>Eine Seite Heute: was jetzt ansteht, Countdowns für Eis und Halten, Kraft Satz für Satz mit den Zahlen vom letzten Mal, Läufe als Checkliste, Schmerz seit dem Beginn. Erinnerungen neben der Uhr, aus, bis man sie einschaltet.</translation>
    </message>
    <message>
        <source>Every exercise with a moving figure, how it is done, the dose now and where one stands in its table or ladder.</source>
        <translation>Jede Übung mit einer bewegten Figur, wie sie geht, die Dosis jetzt und wo man in ihrer Tabelle oder Stufenleiter steht.</translation>
    </message>
    <message>
        <source>Planning by hand: items dragged or carried by keys to other days, judged while they move; copies, rest days, runs asked for, other doses (against a rule with a clinician&apos;s reason), notes on days and weeks, search, a palette of all commands, undo of each.</source>
        <translation>Planen von Hand: Einträge mit Maus oder Tasten auf andere Tage gelegt und dabei beurteilt; Kopien, Ruhetage, gewünschte Läufe, andere Dosen (gegen eine Regel mit Begründung des Behandlers), Notizen zu Tagen und Wochen, Suche, eine Palette aller Befehle, jedes davon rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Two windows of one store take in what the other wrote; what a locked store does not take, or show at the start, stays to be tried again. A countdown goes on after the program was closed.</source>
        <translation>Zwei Fenster einer Datenbank nehmen auf, was das andere geschrieben hat; was eine gesperrte Datenbank nicht annimmt oder beim Start nicht zeigt, kann noch einmal versucht werden. Ein Countdown läuft weiter, nachdem das Programm geschlossen wurde.</translation>
    </message>
    <message>
        <source>On paper: week plan, handout with figures, log sheet, today and a progress report for a clinician, with a preview, as PDF or from a printer.</source>
        <translation>Auf Papier: Wochenplan, Merkblatt mit Figuren, Eintragsbogen, der Tag und ein Fortschrittsbericht für Behandler, mit Vorschau, als PDF oder vom Drucker.</translation>
    </message>
    <message>
        <source>A clinic, off until switched on: patients by name or code, those who need attention first, with search and filters, episodes, notes that no patient gets to read, an archive and deleting for good; a clinic&apos;s own head with a logo on paper, the prints of many patients in one go, and a printed log sheet typed back in by keyboard.</source>
        <translation>Eine Praxis, aus, bis man sie einschaltet: Patienten mit Namen oder Kürzel, zuerst jene, die Aufmerksamkeit brauchen, mit Suche und Filtern, Episoden, Notizen, die kein Patient zu lesen bekommt, einem Archiv und endgültigem Löschen; ein eigener Kopf mit Logo auf dem Papier, die Drucke vieler Patienten in einem Gang und ein gedruckter Eintragsbogen, der mit der Tastatur zurückgeschrieben wird.</translation>
    </message>
    <message>
        <source>Progress: distance against its ceilings, strength, pain with the stages of an episode and what became of the plan, by week, month or year, as charts and as a table; what the load rules found, in plain words; runs typed in.</source>
        <translation>Fortschritt: Strecke neben ihren Obergrenzen, Kraft, Schmerz mit den Stufen einer Episode und was aus dem Plan wurde, nach Woche, Monat oder Jahr, als Diagramme und als Tabelle; was die Regeln für den Laufumfang fanden, in einfachen Worten; Läufe von Hand eingetragen.</translation>
    </message>
    <message>
        <source>Imports are looked at before they are taken: every activity with its status, ticked or not, units and the columns of a table of your own to be said; files can be dropped on the window. What was answered and unticked is found again the next time, a file that was imported before is told, and a log says what each import gave.</source>
        <translation>Importe werden angesehen, bevor sie übernommen werden: jede Aktivität mit ihrem Stand, mit Häkchen oder ohne, Einheiten und Spalten einer eigenen Tabelle lassen sich angeben; Dateien lassen sich auf das Fenster ziehen. Was beantwortet und abgewählt wurde, gilt beim nächsten Mal wieder, eine schon importierte Datei wird genannt, und eine Liste sagt, was jeder Import ergab.</translation>
    </message>
    <message>
        <source>Settings in one dialog, each held at once: units, first day of the week, waking hours, colours, size of text, language, paper, reminders, backups, lock. The window comes back to a screen that is there.</source>
        <translation>Einstellungen in einem Dialog, jede gilt sofort: Einheiten, erster Wochentag, wache Stunden, Farben, Textgröße, Sprache, Papier, Erinnerungen, Sicherungen, Sperre. Das Fenster kommt auf einen Bildschirm zurück, den es gibt.</translation>
    </message>
    <message>
        <source>A handbook (F1) made from the program&apos;s own rules, numbers and sources, opened at the place where one is; all keys (Ctrl+?); a report for questions that holds nothing private.</source>
        <translation>Ein Handbuch (F1) aus den Regeln, Zahlen und Quellen des Programms selbst, dort geöffnet, wo man gerade ist; alle Tasten (Strg+?); ein Bericht für Fragen, in dem nichts Privates steht.</translation>
    </message>
    <message>
        <source>Protocols to choose from for each athlete, by name, version and source.</source>
        <translation>Protokolle zur Wahl für jede Person, mit Name, Version und Quelle.</translation>
    </message>
    <message>
        <source>Exports from one dialog that says what and how much before it writes: a calendar whose later files tell what moved and what is cancelled, tables of plan, log and runs, the whole profile, pages. A calendar file can be kept up to date for a calendar program or a web server.</source>
        <translation>Exporte aus einem Dialog, der vor dem Schreiben sagt, was und wie viel: ein Kalender, dessen spätere Dateien sagen, was verschoben und was abgesagt ist, Tabellen von Plan, Einträgen und Läufen, das ganze Profil, Seiten. Eine Kalenderdatei kann für ein Kalenderprogramm oder einen Webserver aktuell gehalten werden.</translation>
    </message>
    <message>
        <source>Every number of every protocol with unit, source and certainty; copies of one&apos;s own inside what is allowed, named and numbered, compared with the original, given to an athlete, passed on as files.</source>
        <translation>Jede Zahl jedes Protokolls mit Einheit, Quelle und Sicherheit; eigene Kopien innerhalb des Erlaubten, benannt und nummeriert, mit dem Original verglichen, einer Person gegeben, als Dateien weitergereicht.</translation>
    </message>
    <message>
        <source>Exercises of a clinic&apos;s own, with figures set by dragging joints or with pictures, on the handout where the rules allow; those that are not used can be hidden.</source>
        <translation>Eigene Übungen einer Praxis, mit Figuren, deren Gelenke man zieht, oder mit Bildern, auf dem Merkblatt, wo die Regeln es erlauben; was nicht gebraucht wird, lässt sich ausblenden.</translation>
    </message>
    <message>
        <source>In Spanish, German and French as well as English: window, plans, prints, calendars, handbook. Language and units change without a restart.</source>
        <translation>Auf Spanisch, Deutsch und Französisch wie auf Englisch: Fenster, Pläne, Drucke, Kalender, Handbuch. Sprache und Einheiten wechseln ohne Neustart.</translation>
    </message>
    <message>
        <source>Profile files that the file manager opens with the program.</source>
        <translation>Profildateien, die der Dateimanager mit dem Programm öffnet.</translation>
    </message>
    <message>
        <source>A command line that needs no display.</source>
        <translation>Eine Kommandozeile, die keinen Bildschirm braucht.</translation>
    </message>
</context>
<context>
    <name>stridewell</name>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>cannot be written (%1); choose a file in a folder that may be written</source>
        <translation>kann nicht geschrieben werden (%1); wähle eine Datei in einem Ordner, in den geschrieben werden darf</translation>
    </message>
    <message>
        <source>C</source>
        <comment>format</comment>
        <extracomment>The code of your language, such as de or pt_BR.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format</comment>
        <extracomment>A day without its year, see QLocale::toString(): German has &quot;d. MMM&quot;.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment; write it like 2026-11-23T07:30:00+01:00, with its offset</source>
        <translation>„%1“ ist kein Zeitpunkt; schreib ihn wie 2026-11-23T07:30:00+01:00, mit seinem Zeitversatz</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known time zone; write an IANA name like Europe/Madrid</source>
        <translation>„%1“ ist keine bekannte Zeitzone; schreib einen IANA-Namen wie Europe/Madrid</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day that exists; write it like 2026-11-23</source>
        <translation>„%1“ ist kein Tag, den es gibt; schreib ihn wie 2026-11-23</translation>
    </message>
    <message>
        <source>names %1, which is no evidence row</source>
        <translation>nennt %1, das ist keine Evidenzzeile</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>muss eines von %1 sein</translation>
    </message>
    <message>
        <source>must be %1 to %2 sentences</source>
        <translation>muss %1 bis %2 Sätze haben</translation>
    </message>
    <message>
        <source>is no JSON, %1</source>
        <translation>ist kein JSON, %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>„%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is longer than %1 letters</source>
        <translation>ist länger als %1 Buchstaben</translation>
    </message>
    <message>
        <source>must be 1 to %1</source>
        <translation>muss 1 bis %1 sein</translation>
    </message>
    <message>
        <source>must be either repetitions or seconds</source>
        <translation>muss entweder Wiederholungen oder Sekunden haben</translation>
    </message>
    <message>
        <source>is larger than 1 MiB</source>
        <translation>ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>must be &quot;%1&quot;</source>
        <translation>muss „%1“ sein</translation>
    </message>
    <message>
        <source>is %1, but this program reads up to %2; take a newer program, or ask for an older file</source>
        <translation>ist %1, doch dieses Programm liest bis %2; nimm ein neueres Programm oder bitte um eine ältere Datei</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2 hold</source>
        <translation>%1, %2 halten</translation>
    </message>
    <message>
        <source>%1 hold</source>
        <translation>%1 halten</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 Satz</translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>walk %1</source>
        <translation>%1 gehen</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>%1 laufen</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>je Seite</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>%1 Pause</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Auslaufen</translation>
    </message>
    <message>
        <source>suspected strain</source>
        <translation>Verdacht auf Zerrung</translation>
    </message>
    <message>
        <source>muscle soreness</source>
        <translation>Muskelkater</translation>
    </message>
    <message>
        <source>A planning aid, not a diagnosis.</source>
        <translation>Eine Planungshilfe, keine Diagnose.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation>ein Text in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>eine Liste in [ ]</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>ein Objekt in { }</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is another kind of document; &quot;%2&quot; is needed</source>
        <translation>„%1“ ist eine andere Art von Dokument; gebraucht wird „%2“</translation>
    </message>
    <message>
        <source>version %1 is from a newer Stridewell; this one reads version %2</source>
        <translation>Version %1 stammt von einem neueren Stridewell; dieses liest Version %2</translation>
    </message>
    <message>
        <source>there is no version %1; write %2</source>
        <translation>eine Version %1 gibt es nicht; schreib %2</translation>
    </message>
    <message>
        <source>it is missing and needed</source>
        <translation>das fehlt und wird gebraucht</translation>
    </message>
    <message>
        <source>it is empty; write it or leave the key out</source>
        <translation>das ist leer; schreib etwas hinein oder lass den Schlüssel weg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no clock time; write it like 07:00, from 00:00 to 23:59</source>
        <translation>„%1“ ist keine Uhrzeit; schreib sie wie 07:00, von 00:00 bis 23:59</translation>
    </message>
    <message>
        <source>there is no such key; known here are %1</source>
        <translation>diesen Schlüssel gibt es nicht; bekannt sind hier %1</translation>
    </message>
    <message>
        <source>there is no such key; did you mean &quot;%1&quot;?</source>
        <translation>diesen Schlüssel gibt es nicht; meintest du „%1“?</translation>
    </message>
    <message>
        <source>%1 is needed here, this is %2</source>
        <translation>hier wird %1 gebraucht, das ist %2</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is outside anything that can be meant</source>
        <translation>%1 liegt außerhalb von allem, was gemeint sein kann</translation>
    </message>
    <message>
        <source>one of %1 is needed here, this is %2</source>
        <translation>hier wird eines von %1 gebraucht, das ist %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>„%1“ ist keines von %2</translation>
    </message>
    <message>
        <source>the document is to be an object in { }</source>
        <translation>das Dokument muss ein Objekt in { } sein</translation>
    </message>
    <message>
        <source>the document has %1 bytes; at most %2 (64 MiB) are read</source>
        <translation>das Dokument hat %1 Bytes; gelesen werden höchstens %2 (64 MiB)</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the document as UTF-8</source>
        <translation>das ist kein UTF-8; speichere das Dokument als UTF-8</translation>
    </message>
    <message>
        <source>the document ends before this; nothing may follow it</source>
        <translation>das Dokument endet vor dieser Stelle; danach darf nichts folgen</translation>
    </message>
    <message>
        <source>the document ends where a value is due</source>
        <translation>das Dokument endet, wo ein Wert stehen muss</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels; no document of ours is</source>
        <translation>tiefer als %1 Ebenen verschachtelt; das ist keines unserer Dokumente</translation>
    </message>
    <message>
        <source>a value is due here: a text in double quotes, a number, true, false, null, { or [</source>
        <translation>hier muss ein Wert stehen: ein Text in doppelten Anführungszeichen, eine Zahl, true, false, null, { oder [</translation>
    </message>
    <message>
        <source>a comma or } is due here</source>
        <translation>hier muss ein Komma oder } stehen</translation>
    </message>
    <message>
        <source>a key in double quotes is due here</source>
        <translation>hier muss ein Schlüssel in doppelten Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>the key stands twice; say it once</source>
        <translation>der Schlüssel steht zweimal da; nenn ihn einmal</translation>
    </message>
    <message>
        <source>a colon is due here, between the key and its value</source>
        <translation>hier muss ein Doppelpunkt stehen, zwischen dem Schlüssel und seinem Wert</translation>
    </message>
    <message>
        <source>a comma or ] is due here</source>
        <translation>hier muss ein Komma oder ] stehen</translation>
    </message>
    <message>
        <source>a line break or control character inside a text; write it as \n or \u00XX</source>
        <translation>ein Zeilenumbruch oder Steuerzeichen in einem Text; schreib es als \n oder \u00XX</translation>
    </message>
    <message>
        <source>the document ends inside a text; its closing double quote is missing</source>
        <translation>das Dokument endet in einem Text; das schließende Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>no such escape; a backslash itself is written \\</source>
        <translation>dieses Escape-Zeichen gibt es nicht; ein Backslash selbst wird \\ geschrieben</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits that name a character, not 0000</source>
        <translation>\u braucht vier hexadezimale Ziffern, die ein Zeichen nennen, nicht 0000</translation>
    </message>
    <message>
        <source>half a surrogate pair is no character</source>
        <translation>ein halbes Surrogatpaar ist kein Zeichen</translation>
    </message>
    <message>
        <source>this is no JSON number; write it like 8 or 8.5</source>
        <translation>das ist keine JSON-Zahl; schreib sie wie 8 oder 8.5</translation>
    </message>
    <message>
        <source>a digit is due after the decimal point</source>
        <translation>nach dem Dezimalpunkt muss eine Ziffer stehen</translation>
    </message>
    <message>
        <source>a digit is due in the exponent</source>
        <translation>im Exponenten muss eine Ziffer stehen</translation>
    </message>
    <message>
        <source>the number is too large or too small to be meant</source>
        <translation>die Zahl ist zu groß oder zu klein, um gemeint zu sein</translation>
    </message>
    <message>
        <source>%1 is no number; leave the key out where nothing is known</source>
        <translation>%1 ist keine Zahl; lass den Schlüssel weg, wo nichts bekannt ist</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON value; a text stands in double quotes</source>
        <translation>„%1“ ist kein JSON-Wert; ein Text steht in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1 is outside 0 to %2</source>
        <translation>%1 liegt außerhalb von 0 bis %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of walk, run</source>
        <translation>„%1“ ist keines von walk, run</translation>
    </message>
    <message>
        <source>it lies before &quot;from&quot;; a plan ends on or after its first day</source>
        <translation>das liegt vor „from“; ein Plan endet an seinem ersten Tag oder danach</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of another item; give each its own</source>
        <translation>„%1“ ist die ID eines anderen Eintrags; gib jedem eine eigene</translation>
    </message>
    <message>
        <source>the file is no text; choose a CSV file</source>
        <translation>die Datei ist kein Text; wähle eine CSV-Datei</translation>
    </message>
    <message>
        <source>the table has more cells than any history; choose the history alone</source>
        <translation>die Tabelle hat mehr Zellen als jeder Verlauf; wähle nur den Verlauf</translation>
    </message>
    <message>
        <source>the file is empty; export the history again</source>
        <translation>die Datei ist leer; exportiere den Verlauf noch einmal</translation>
    </message>
    <message>
        <source>no date and time can be read from &quot;%1&quot;</source>
        <translation>aus „%1“ sind Tag und Zeit nicht zu lesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be two different days; write dates like 2023-11-08</source>
        <translation>„%1“ kann zweierlei Tage meinen; schreib Tage wie 2023-11-08</translation>
    </message>
    <message>
        <source>cannot be read (%1); check the name and that you may read it</source>
        <translation>kann nicht gelesen werden (%1); prüfe den Namen und ob du die Datei lesen darfst</translation>
    </message>
    <message>
        <source>the clock of the device was never set, so nobody knows the day; log the run by hand</source>
        <translation>die Uhr des Geräts war nie gestellt, daher ist der Tag unbekannt; trag den Lauf von Hand ein</translation>
    </message>
    <message>
        <source>Points with impossible times were left out: %1</source>
        <translation>Punkte mit unmöglichen Zeiten wurden weggelassen: %1</translation>
    </message>
    <message>
        <source>The recording was never closed; distance and time were put together from its points</source>
        <translation>Die Aufzeichnung wurde nie abgeschlossen; Strecke und Zeit wurden aus ihren Punkten ermittelt</translation>
    </message>
    <message>
        <source>An activity</source>
        <translation>Eine Aktivität</translation>
    </message>
    <message>
        <source>The file was copied as text, which changed its bytes; copy it again from the device as it is. What came before the damage was read</source>
        <translation>Die Datei wurde als Text kopiert, das hat ihre Bytes verändert; kopiere sie noch einmal unverändert vom Gerät. Was vor dem Schaden lag, wurde gelesen</translation>
    </message>
    <message>
        <source>The file is damaged inside; what came before was read</source>
        <translation>Die Datei ist innen beschädigt; was davor lag, wurde gelesen</translation>
    </message>
    <message>
        <source>The file breaks off; what came before was read</source>
        <translation>Die Datei bricht ab; was davor lag, wurde gelesen</translation>
    </message>
    <message>
        <source>The checksum of the file is wrong, so a value may be; please look at it</source>
        <translation>Die Prüfsumme der Datei stimmt nicht, also kann auch ein Wert falsch sein; bitte sieh ihn dir an</translation>
    </message>
    <message>
        <source>The recorder never wrote how long the file is; it was read to its end</source>
        <translation>Das Gerät hat nie geschrieben, wie lang die Datei ist; sie wurde bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>The file has more points than three weeks of recording; those behind were left out</source>
        <translation>Die Datei hat mehr Punkte als drei Wochen Aufzeichnung; die weiteren wurden weggelassen</translation>
    </message>
    <message>
        <source>The file holds no activity; choose one that a watch recorded</source>
        <translation>Die Datei enthält keine Aktivität; wähle eine, die eine Uhr aufgezeichnet hat</translation>
    </message>
    <message>
        <source>the file is no FIT file</source>
        <translation>die Datei ist keine FIT-Datei</translation>
    </message>
    <message>
        <source>is not in the folder</source>
        <translation>ist nicht im Ordner</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>is larger than any file of activities</source>
        <translation>ist größer als jede Aktivitätsdatei</translation>
    </message>
    <message>
        <source>the row names no activity type</source>
        <translation>die Zeile nennt keine Art der Aktivität</translation>
    </message>
    <message>
        <source>the distance &quot;%1&quot; is no number</source>
        <translation>die Strecke „%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>Nothing in the file tells kilometres from miles; the distances were taken as kilometres. Please compare one run with Garmin Connect</source>
        <translation>Nichts in der Datei unterscheidet Kilometer von Meilen; die Strecken wurden als Kilometer genommen. Bitte vergleiche einen Lauf mit Garmin Connect</translation>
    </message>
    <message>
        <source>The distances were taken as miles and the ascent as feet, judging by the length of the steps</source>
        <translation>Die Strecken wurden als Meilen und die Höhenmeter als Fuß genommen, nach der Länge der Schritte</translation>
    </message>
    <message>
        <source>no column is known to hold the day; call it date</source>
        <translation>in keiner bekannten Spalte steht der Tag; nenne sie date</translation>
    </message>
    <message>
        <source>no column is known to hold the distance; call it distance_km, distance_mi or distance_m</source>
        <translation>in keiner bekannten Spalte steht die Strecke; nenne sie distance_km, distance_mi oder distance_m</translation>
    </message>
    <message>
        <source>nothing tells the unit of the distance; call its column distance_km, distance_mi or distance_m</source>
        <translation>nichts verrät die Einheit der Strecke; nenne ihre Spalte distance_km, distance_mi oder distance_m</translation>
    </message>
    <message>
        <source>it has no points</source>
        <translation>sie hat keine Punkte</translation>
    </message>
    <message>
        <source>its points have no times, so it is a plan and no run that was done</source>
        <translation>ihre Punkte haben keine Zeiten, also ist das ein Plan und kein gemachter Lauf</translation>
    </message>
    <message>
        <source>only some of its points have times</source>
        <translation>nur einige ihrer Punkte haben Zeiten</translation>
    </message>
    <message>
        <source>The file holds a planned route, not a run that was done; choose the activity itself</source>
        <translation>Die Datei enthält eine geplante Route, keinen gemachten Lauf; wähle die Aktivität selbst</translation>
    </message>
    <message>
        <source>The file holds no track; choose one that a watch recorded</source>
        <translation>Die Datei enthält keine Aufzeichnung; wähle eine, die eine Uhr aufgezeichnet hat</translation>
    </message>
    <message>
        <source>A track</source>
        <translation>Eine Aufzeichnung</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, which no history is; choose the history alone</source>
        <translation>Die Datei ist größer als %1 MB, so groß ist kein Verlauf; wähle nur den Verlauf</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation>die Datei ist größer als %1 MB</translation>
    </message>
    <message>
        <source>unpacking could not be started</source>
        <translation>das Entpacken ließ sich nicht starten</translation>
    </message>
    <message>
        <source>the file unpacks to far more than any history holds; unpack it yourself and look at it</source>
        <translation>die Datei entpackt sich zu weit mehr, als ein Verlauf enthält; entpacke sie selbst und sieh sie dir an</translation>
    </message>
    <message>
        <source>the file is packed with gzip and damaged; export it again</source>
        <translation>die Datei ist mit gzip gepackt und beschädigt; exportiere sie noch einmal</translation>
    </message>
    <message>
        <source>the clock of the device was never set, so nobody knows the day</source>
        <translation>die Uhr des Geräts war nie gestellt, daher ist der Tag unbekannt</translation>
    </message>
    <message>
        <source>it lies in the future; the clock of the device was wrong</source>
        <translation>das liegt in der Zukunft; die Uhr des Geräts ging falsch</translation>
    </message>
    <message>
        <source>choose a FIT, TCX or GPX file, a Strava export or the CSV list of Garmin Connect</source>
        <translation>wähle eine FIT-, TCX- oder GPX-Datei, einen Strava-Export oder die CSV-Liste von Garmin Connect</translation>
    </message>
    <message>
        <source>The file is empty; export the history again</source>
        <translation>Die Datei ist leer; exportiere den Verlauf noch einmal</translation>
    </message>
    <message>
        <source>This is a zip archive or a workbook; unpack it, or save the sheet as CSV, and %1</source>
        <translation>Das ist ein zip-Archiv oder eine Arbeitsmappe; entpacke es oder speichere das Blatt als CSV, und %1</translation>
    </message>
    <message>
        <source>The file is packed twice; unpack it and %1</source>
        <translation>Die Datei ist zweimal gepackt; entpacke sie und %1</translation>
    </message>
    <message>
        <source>This kind of file is not read; %1</source>
        <translation>Diese Art von Datei wird nicht gelesen; %1</translation>
    </message>
    <message>
        <source>This is no file of activities; %1</source>
        <translation>Das ist keine Aktivitätsdatei; %1</translation>
    </message>
    <message>
        <source>The packed file breaks off; what came before was read</source>
        <translation>Die gepackte Datei bricht ab; was davor lag, wurde gelesen</translation>
    </message>
    <message>
        <source>The file names no sport, so it is not taken for a run; if it was one, log it by hand</source>
        <translation>Die Datei nennt keine Sportart, also zählt sie nicht als Lauf; war es einer, trag ihn von Hand ein</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>%1 wurde weggelassen: %2</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>the row breaks off</source>
        <translation>die Zeile bricht ab</translation>
    </message>
    <message>
        <source>the row has more cells than the header</source>
        <translation>die Zeile hat mehr Zellen als die Kopfzeile</translation>
    </message>
    <message>
        <source>the distance cannot be true</source>
        <translation>die Strecke kann nicht stimmen</translation>
    </message>
    <message>
        <source>the run has no distance</source>
        <translation>der Lauf hat keine Strecke</translation>
    </message>
    <message>
        <source>the run is longer than 500 km</source>
        <translation>der Lauf ist länger als 500 km</translation>
    </message>
    <message>
        <source>distance and time make a run faster than anybody runs</source>
        <translation>Strecke und Zeit ergeben einen Lauf, der schneller ist, als irgendwer läuft</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>The distances were taken as %1, judging by the runs; please compare one with Strava</source>
        <translation>Die Strecken wurden als %1 genommen, nach den Läufen geschätzt; bitte vergleiche einen mit Strava</translation>
    </message>
    <message>
        <source>The file gives two different distances (%1); the one Strava shows was taken, which is what was left after editing</source>
        <translation>Die Datei nennt zwei verschiedene Strecken (%1); genommen wurde die, die Strava zeigt, also die nach dem Bearbeiten</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>Das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing in it is a recording or the list of a Strava export; choose FIT, TCX or GPX files, or the zip that Strava sent; of a workbook, save the sheet as CSV</source>
        <translation>Nichts darin ist eine Aufzeichnung oder die Liste eines Strava-Exports; wähle FIT-, TCX- oder GPX-Dateien oder das zip, das Strava geschickt hat; von einer Arbeitsmappe speichere das Blatt als CSV</translation>
    </message>
    <message>
        <source>Files of the export that could not be read: %1, the first %2. Their runs were taken from activities.csv</source>
        <translation>Dateien des Exports, die nicht gelesen werden konnten: %1, die erste %2. Ihre Läufe wurden aus activities.csv genommen</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <translation>Zeile %1 (%2)</translation>
    </message>
    <message>
        <source>1 row was left out: %1</source>
        <translation>1 Zeile wurde weggelassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out: %1</source>
        <translation>
            <numerusform>%n Zeile wurde weggelassen: %1</numerusform>
            <numerusform>%n Zeilen wurden weggelassen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns are not known. Export the history of Strava or Garmin Connect again, with its first line, or name the columns of a table of your own: %1</source>
        <translation>Die Spalten sind nicht bekannt. Exportiere den Verlauf von Strava oder Garmin Connect noch einmal, mit seiner ersten Zeile, oder benenne die Spalten einer eigenen Tabelle: %1</translation>
    </message>
    <message>
        <source>The file has the right columns and no activity</source>
        <translation>Die Datei hat die richtigen Spalten und keine Aktivität</translation>
    </message>
    <message>
        <source>it names no time</source>
        <translation>keine Zeit angegeben</translation>
    </message>
    <message>
        <source>This is a planned course, not a run that was done; choose the activity itself</source>
        <translation>Das ist eine geplante Strecke, kein gelaufener Lauf; wähle die Aktivität selbst</translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which no activity needs; export it again</source>
        <translation>Die Datei deklariert einen Dokumenttyp oder Entitäten, das braucht keine Aktivität; exportiere sie noch einmal</translation>
    </message>
    <message>
        <source>The file nests deeper than any activity does; export it again</source>
        <translation>Die Datei ist tiefer verschachtelt als jede Aktivität; exportiere sie noch einmal</translation>
    </message>
    <message>
        <source>The file is damaged in line %1; what came before was read</source>
        <translation>Die Datei ist in Zeile %1 beschädigt; was davor lag, wurde gelesen</translation>
    </message>
    <message>
        <source>is not in the archive</source>
        <translation>ist nicht im Archiv</translation>
    </message>
    <message>
        <source>cannot be read; the archive is damaged</source>
        <translation>kann nicht gelesen werden; das Archiv ist beschädigt</translation>
    </message>
    <message>
        <source>is locked by a password; unpack the archive yourself</source>
        <translation>ist mit einem Passwort gesperrt; entpacke das Archiv selbst</translation>
    </message>
    <message>
        <source>unpacks to far more than any activity holds</source>
        <translation>entpackt sich zu weit mehr, als eine Aktivität enthält</translation>
    </message>
    <message>
        <source>cannot be unpacked</source>
        <translation>kann nicht entpackt werden</translation>
    </message>
    <message>
        <source>is damaged inside the archive</source>
        <translation>ist im Archiv beschädigt</translation>
    </message>
    <message>
        <source>The archive is damaged or breaks off; download it again</source>
        <translation>Das Archiv ist beschädigt oder bricht ab; lade es noch einmal herunter</translation>
    </message>
    <message>
        <source>The archive holds more files than any export of activities</source>
        <translation>Das Archiv enthält mehr Dateien als jeder Export von Aktivitäten</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3%4%5</source>
        <translation>%1 liegt außerhalb von %2 bis %3%4%5</translation>
    </message>
    <message>
        <source>a run has a distance above 0 m</source>
        <translation>ein Lauf hat eine Strecke über 0 m</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice; name it once</source>
        <translation>„%1“ steht zweimal da; nenn es einmal</translation>
    </message>
    <message>
        <source>a day is needed; write it like 2026-11-23</source>
        <translation>ein Tag wird gebraucht; schreib ihn wie 2026-11-23</translation>
    </message>
    <message>
        <source>a day from %1 on is needed, like 1986-05-04</source>
        <translation>ein Tag ab %1 wird gebraucht, wie 1986-05-04</translation>
    </message>
    <message>
        <source>a week starts on mon, sun or sat</source>
        <translation>eine Woche beginnt mit mon, sun oder sat</translation>
    </message>
    <message>
        <source>a clock time is needed, like 07:00</source>
        <translation>eine Uhrzeit wird gebraucht, wie 07:00</translation>
    </message>
    <message>
        <source>a clock time is needed, like 22:30</source>
        <translation>eine Uhrzeit wird gebraucht, wie 22:30</translation>
    </message>
    <message>
        <source>it lies after &quot;at&quot;; what is said now began now or earlier</source>
        <translation>das liegt nach „at“; was jetzt gesagt wird, begann jetzt oder früher</translation>
    </message>
    <message>
        <source>the id of a plan item is needed</source>
        <translation>die ID eines Planeintrags wird gebraucht</translation>
    </message>
    <message>
        <source>the id of an exercise is needed, like nordic_curl</source>
        <translation>die ID einer Übung wird gebraucht, wie nordic_curl</translation>
    </message>
    <message>
        <source>%1 is outside 0 to 1000</source>
        <translation>%1 liegt außerhalb von 0 bis 1000</translation>
    </message>
    <message>
        <source>an id is needed</source>
        <translation>eine ID wird gebraucht</translation>
    </message>
    <message>
        <source>%1 is outside 0 to 1440 min</source>
        <translation>%1 liegt außerhalb von 0 bis 1440 min</translation>
    </message>
    <message>
        <source>check_ins[%1] is of the same moment; keep one of the two</source>
        <translation>check_ins[%1] ist vom selben Zeitpunkt; behalte eines von beiden</translation>
    </message>
    <message>
        <source>You once felt a pop, crack or split and now say that nothing happened: what you felt still counts. Check in again if it was a slip.</source>
        <translation>Du hast einmal einen Knall, ein Knacken oder Reißen gespürt und sagst jetzt, es sei nichts gewesen: Was du gespürt hast, zählt weiter. Mach ein neues Check-in, wenn es ein Versehen war.</translation>
    </message>
    <message>
        <source>Tests named as painless do not count while you limp or have pain above %1. Try them again when that has settled.</source>
        <translation>Als schmerzfrei genannte Tests zählen nicht, solange du hinkst oder Schmerz über %1 hast. Versuch sie wieder, wenn sich das gelegt hat.</translation>
    </message>
    <message>
        <source>Your pain now is higher than your worst pain: the higher one counts.</source>
        <translation>Dein Schmerz jetzt ist höher als dein stärkster Schmerz: Der höhere zählt.</translation>
    </message>
    <message>
        <source>The check-in of %1 is dated ahead of now: until then it may raise an alarm, but takes none away. Correct its time if it is wrong.</source>
        <translation>Das Check-in vom %1 liegt in der Zukunft: Bis dahin kann es warnen, aber keine Warnung aufheben. Berichtige seine Zeit, wenn sie falsch ist.</translation>
    </message>
    <message>
        <source>The run of %1 is dated ahead of now: it counts from then on. Correct its time if it is wrong.</source>
        <translation>Der Lauf vom %1 liegt in der Zukunft: Er zählt ab dann. Berichtige seine Zeit, wenn sie falsch ist.</translation>
    </message>
    <message>
        <source>Logs that belong to no item of a plan: %1. They mark nothing as done; the work and the pain they tell of count.</source>
        <translation>Einträge, die zu nichts in einem Plan gehören: %1. Sie haken nichts als erledigt ab; die Arbeit und der Schmerz darin zählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 has the planned dose again; against the changed one speaks a rule: %3</source>
        <translation>„%1“ am %2 hat wieder die geplante Dosis; gegen die geänderte spricht eine Regel: %3</translation>
    </message>
    <message>
        <source>In some weeks a run lies off your running days, since the wanted number does not fit on them.</source>
        <translation>In manchen Wochen liegt ein Lauf außerhalb deiner Lauftage, weil die gewünschte Zahl dort nicht unterkommt.</translation>
    </message>
    <message>
        <source>In some weeks the long run lies off its wanted day, because a rule keeps it from there.</source>
        <translation>In manchen Wochen liegt der lange Lauf nicht an seinem Wunschtag, weil eine Regel ihn dort nicht zulässt.</translation>
    </message>
    <message>
        <source>In some weeks the hard run lies off its wanted day, because a rule keeps it from there.</source>
        <translation>In manchen Wochen liegt der harte Lauf nicht an seinem Wunschtag, weil eine Regel ihn dort nicht zulässt.</translation>
    </message>
    <message>
        <source>In some weeks strength lies off your strength days: Nordic curls and deadlifts need two days before a hard or long run.</source>
        <translation>In manchen Wochen liegt Kraft außerhalb deiner Krafttage: Nordic Curls und Kreuzheben brauchen zwei Tage vor einem harten oder langen Lauf.</translation>
    </message>
    <message>
        <source>In some weeks fewer strength sessions fit than you wanted, with a clear day between them.</source>
        <translation>In manchen Wochen passen weniger Krafteinheiten hinein, als du wolltest, mit einem freien Tag dazwischen.</translation>
    </message>
    <message>
        <source>Ice %1 min</source>
        <translation>Eis %1 min</translation>
    </message>
    <message>
        <source>Cloth between ice and skin. Stop when the skin goes white, numb or burns.</source>
        <translation>Ein Tuch zwischen Eis und Haut. Hör auf, wenn die Haut weiß oder taub wird oder brennt.</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Elastic bandage while awake. Loosen it at once when the skin beyond it turns blue, cold, numb or painful; off at night.</source>
        <translation>Elastische Binde, solange du wach bist. Lockere sie sofort, wenn die Haut dahinter blau, kalt, taub oder schmerzhaft wird; nachts ab.</translation>
    </message>
    <message>
        <source>Elevate the leg</source>
        <translation>Bein hochlagern</translation>
    </message>
    <message>
        <source>Above the heart, after each ice. Lower the leg if it tingles or hurts more.</source>
        <translation>Über Herzhöhe, nach jedem Eis. Senk das Bein, wenn es kribbelt oder mehr schmerzt.</translation>
    </message>
    <message>
        <source>Painless walk</source>
        <translation>Schmerzfreies Gehen</translation>
    </message>
    <message>
        <source>Only as far and as fast as it does not hurt.</source>
        <translation>Nur so weit und so schnell, wie es nicht wehtut.</translation>
    </message>
    <message>
        <source>Gentle holds and bridges</source>
        <translation>Sanfte Halteübungen und Brücken</translation>
    </message>
    <message>
        <source>Pain stays at %1 or less, or the exercise is left out.</source>
        <translation>Der Schmerz bleibt bei höchstens %1, sonst entfällt die Übung.</translation>
    </message>
    <message>
        <source>Easy walk or cycle</source>
        <translation>Lockeres Gehen oder Radfahren</translation>
    </message>
    <message>
        <source>Easy enough to talk; stop if the pain rises.</source>
        <translation>So locker, dass du reden kannst; hör auf, wenn der Schmerz steigt.</translation>
    </message>
    <message>
        <source>Drink to thirst</source>
        <translation>Trinken nach Durst</translation>
    </message>
    <message>
        <source>Protein with each meal</source>
        <translation>Eiweiß zu jeder Mahlzeit</translation>
    </message>
    <message>
        <source>Protein %1–%2 g</source>
        <translation>Eiweiß %1–%2 g</translation>
    </message>
    <message>
        <source>Light massage, if you like</source>
        <translation>Leichte Massage, wenn du magst</translation>
    </message>
    <message>
        <source>Gentle pressure only; stop if it hurts.</source>
        <translation>Nur sanfter Druck; hör auf, wenn es wehtut.</translation>
    </message>
    <message>
        <source>What is over stays as it was.</source>
        <translation>Was vorbei ist, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>A rest day follows from what stands around it; move a run or a strength session instead.</source>
        <translation>Ein Ruhetag ergibt sich aus dem, was um ihn herum steht; verschieb stattdessen einen Lauf oder eine Krafteinheit.</translation>
    </message>
    <message>
        <source>The plan goes from %1 to %2; choose a day inside it.</source>
        <translation>Der Plan geht vom %1 bis zum %2; wähle einen Tag darin.</translation>
    </message>
    <message>
        <source>That day is over; choose today or a later one.</source>
        <translation>Dieser Tag ist vorbei; wähle heute oder einen späteren.</translation>
    </message>
    <message>
        <source>Too little is left of today; choose a later day.</source>
        <translation>Von heute ist zu wenig übrig; wähle einen späteren Tag.</translation>
    </message>
    <message>
        <source>The plan no longer holds this.</source>
        <translation>Der Plan enthält das nicht mehr.</translation>
    </message>
    <message>
        <source>Under 18: an adult or clinician should confirm this plan. Sudden pain at the sit bone is to be seen by a doctor.</source>
        <translation>Unter 18: Ein Erwachsener oder Behandler sollte diesen Plan bestätigen. Plötzlicher Schmerz am Sitzbein gehört ärztlich angesehen.</translation>
    </message>
    <message>
        <source>Nordic curls are left out under 14.</source>
        <translation>Nordic Curls entfallen unter 14 Jahren.</translation>
    </message>
    <message>
        <source>From 60 on, three days lie between hard days, since strength comes back more slowly.</source>
        <translation>Ab 60 liegen drei Tage zwischen harten Tagen, weil die Kraft langsamer zurückkommt.</translation>
    </message>
    <message>
        <source>Stop and call for bleeding, fluid loss, chest pain, breathlessness at rest, dizziness, headache, weakness, calf pain or swelling, or contractions.</source>
        <translation>Hör auf und ruf an bei Blutung, Flüssigkeitsverlust, Brustschmerz, Atemnot in Ruhe, Schwindel, Kopfschmerz, Schwäche, Schmerz oder Schwellung der Wade oder Wehen.</translation>
    </message>
    <message>
        <source>Nothing is planned lying on the back; standing hip extensions stand in for bridges.</source>
        <translation>Nichts ist in Rückenlage geplant; Hüftstrecken im Stehen ersetzt die Brücken.</translation>
    </message>
    <message>
        <source>From week %1 of the pregnancy nothing is planned lying on the back; standing hip extensions stand in for bridges.</source>
        <translation>Ab Schwangerschaftswoche %1 ist nichts in Rückenlage geplant; Hüftstrecken im Stehen ersetzt die Brücken.</translation>
    </message>
    <message>
        <source>This kind of antibiotic can harm tendons. At any pain rest the leg and ask whoever prescribed it.</source>
        <translation>Diese Art von Antibiotikum kann Sehnen schaden. Bei jedem Schmerz schone das Bein und frag in der Praxis nach, die es verschrieben hat.</translation>
    </message>
    <message>
        <source>With thinned blood or a bleeding disorder a bruise after a strain is to be seen soon; no massage.</source>
        <translation>Bei Blutverdünnung oder einer Gerinnungsstörung gehört ein Bluterguss nach einer Zerrung bald angesehen; keine Massage.</translation>
    </message>
    <message>
        <source>Missed periods in a runner deserve a doctor&apos;s look: bones may be under-fuelled.</source>
        <translation>Ausbleibende Regelblutungen gehören bei einer Läuferin ärztlich angesehen: Vielleicht fehlt den Knochen Energie.</translation>
    </message>
    <message>
        <source>Your last run hurt %1 of 10. Check in and say how the leg is: until then no runs, Nordic curls or deadlifts are planned.</source>
        <translation>Dein letzter Lauf schmerzte %1 von 10. Mach ein Check-in und sag, wie es dem Bein geht: Bis dahin sind keine Läufe, Nordic Curls und kein Kreuzheben geplant.</translation>
    </message>
    <message>
        <source>Your last run hurt %1 of 10, so the next one is shorter and easy. Check in if the pain stays.</source>
        <translation>Dein letzter Lauf schmerzte %1 von 10, darum ist der nächste kürzer und locker. Mach ein Check-in, wenn der Schmerz bleibt.</translation>
    </message>
    <message>
        <source>Nordic curls</source>
        <translation>Nordic Curls</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>the left</source>
        <translation>die linke Seite</translation>
    </message>
    <message>
        <source>the right</source>
        <translation>die rechte Seite</translation>
    </message>
    <message>
        <source>Your bridge test asks for an easier step and an extra set on %1.</source>
        <translation>Nach deinem Brückentest gibt es einen leichteren Schritt und einen Satz mehr für %1.</translation>
    </message>
    <message>
        <source>On easy runs you may try about %1 steps a minute, a little more than your %2, for two to four weeks.</source>
        <translation>Bei lockeren Läufen kannst du zwei bis vier Wochen lang etwa %1 Schritte pro Minute versuchen, etwas mehr als deine %2.</translation>
    </message>
    <message>
        <source>This plan follows &quot;%1&quot;, version %2. Source: %3.</source>
        <translation>Dieser Plan folgt „%1“, Version %2. Quelle: %3.</translation>
    </message>
    <message>
        <source>What sets it apart from the usual rests on an unconfirmed source.</source>
        <translation>Was ihn vom Üblichen unterscheidet, stützt sich auf eine unbestätigte Quelle.</translation>
    </message>
    <message>
        <source>The first days are over, so no ice window is planned. Check in when a brisk walk of 30 minutes is painless.</source>
        <translation>Die ersten Tage sind vorbei, darum ist keine Eiszeit geplant. Mach ein Check-in, wenn 30 Minuten zügiges Gehen schmerzfrei sind.</translation>
    </message>
    <message>
        <source>Ice is left out: with diabetes ask your doctor first. The rest of the first care stays.</source>
        <translation>Eis entfällt: Frag bei Diabetes erst ärztlich nach. Der Rest der ersten Hilfe bleibt.</translation>
    </message>
    <message>
        <source>Ice is left out because of a condition you named. The rest of the first care stays.</source>
        <translation>Eis entfällt wegen einer Erkrankung, die du genannt hast. Der Rest der ersten Hilfe bleibt.</translation>
    </message>
    <message>
        <source>The bandage is left out because of a condition you named. The rest of the first care stays.</source>
        <translation>Die Binde entfällt wegen einer Erkrankung, die du genannt hast. Der Rest der ersten Hilfe bleibt.</translation>
    </message>
    <message>
        <source>With diabetes be careful with the bandage: loosen it early and look at the skin.</source>
        <translation>Sei bei Diabetes vorsichtig mit der Binde: Lockere sie früh und sieh dir die Haut an.</translation>
    </message>
    <message>
        <source>See a physiotherapist or doctor by %1.</source>
        <translation>Geh bis %1 in die Physiotherapie oder zum Arzt.</translation>
    </message>
    <message>
        <source>Something was moved to %1, a day that is over; nothing of it is left to plan.</source>
        <translation>Etwas wurde auf %1 verschoben, einen Tag, der vorbei ist; davon ist nichts mehr zu planen.</translation>
    </message>
    <message>
        <source>Something moved to %1 is no longer in the plan.</source>
        <translation>Etwas, das auf %1 verschoben war, steht nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays on %2, not %3: %4</source>
        <translation>„%1“ bleibt am %2, nicht %3: %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is moved to %2; mind this: %3</source>
        <translation>„%1“ ist auf %2 verschoben; beachte dabei: %3</translation>
    </message>
    <message>
        <source>Moved against this rule, because: %1</source>
        <translation>Gegen diese Regel verschoben, weil: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays on %2; on %3 a rule speaks against it: %4</source>
        <translation>„%1“ bleibt am %2; am %3 spricht eine Regel dagegen: %4</translation>
    </message>
    <message>
        <source>The nearest day it fits on is %1.</source>
        <translation>Der nächste Tag, an dem es passt, ist %1.</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>%1 is out of range; choose %2 to %3 weeks</source>
        <translation>%1 ist außerhalb des Bereichs; wähle %2 bis %3 Wochen</translation>
    </message>
    <message>
        <source>%1 lies more than a year from today; choose a nearer day</source>
        <translation>%1 liegt mehr als ein Jahr von heute entfernt; wähle einen näheren Tag</translation>
    </message>
    <message>
        <source>physiotherapist or doctor</source>
        <translation>Physiotherapeut oder Arzt</translation>
    </message>
    <message>
        <source>Get emergency care now</source>
        <translation>Hol jetzt Notfallhilfe</translation>
    </message>
    <message>
        <source>See a %1 by %2</source>
        <translation>Aufsuchen: %1, bis %2</translation>
    </message>
    <message>
        <source>Book a visit: %1, by %2</source>
        <translation>Termin machen: %1, bis %2</translation>
    </message>
    <message>
        <source>Check in again</source>
        <translation>Neues Check-in</translation>
    </message>
    <message>
        <source>Check in: window over</source>
        <translation>Check-in: Zeitfenster vorbei</translation>
    </message>
    <message>
        <source>Easy run %1</source>
        <translation>Lockerer Lauf %1</translation>
    </message>
    <message>
        <source>Long run %1</source>
        <translation>Langer Lauf %1</translation>
    </message>
    <message>
        <source>Intervals %1</source>
        <translation>Intervalle %1</translation>
    </message>
    <message>
        <source>Tempo run %1</source>
        <translation>Tempodauerlauf %1</translation>
    </message>
    <message>
        <source>Hill run %1</source>
        <translation>Berglauf %1</translation>
    </message>
    <message>
        <source>Race %1</source>
        <translation>Wettkampf %1</translation>
    </message>
    <message>
        <source>Walk–run %1</source>
        <translation>Geh-Lauf %1</translation>
    </message>
    <message>
        <source>, 4 strides at %1 % effort</source>
        <translation>, 4 Steigerungen mit %1 % Anstrengung</translation>
    </message>
    <message>
        <source>Stop and walk home at any sharp or growing pain, then check in.</source>
        <translation>Bei jedem scharfen oder wachsenden Schmerz hör auf zu laufen und geh nach Hause, dann mach ein Check-in.</translation>
    </message>
    <message>
        <source>The skipped or easy week does not throw you back: the next one builds on %1.</source>
        <translation>Die ausgelassene oder leichte Woche wirft dich nicht zurück: Die nächste baut auf %1 auf.</translation>
    </message>
    <message>
        <source>The run of %1 asked for on %2 is %3 % longer than your longest of the 30 days before it; %4 would fit.</source>
        <translation>Der Lauf von %1, gewünscht für %2, ist %3 % länger als dein längster der 30 Tage davor; %4 würden passen.</translation>
    </message>
    <message>
        <source>The run of %1 asked for on %2 is not planned: its week has no room for it.</source>
        <translation>Der Lauf von %1, gewünscht für %2, ist nicht geplant: Seine Woche hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>The run of %1 asked for on %2 is planned as %3: its week has no room for all of it.</source>
        <translation>Der Lauf von %1, gewünscht für %2, ist mit %3 geplant: Seine Woche hat nicht für alles Platz.</translation>
    </message>
    <message>
        <source>Strength %1</source>
        <translation>Kraft %1</translation>
    </message>
    <message>
        <source>Stop an exercise when pain goes above %1.</source>
        <translation>Brich eine Übung ab, wenn der Schmerz über %1 steigt.</translation>
    </message>
    <message>
        <source>After the run.</source>
        <translation>Nach dem Lauf.</translation>
    </message>
    <message>
        <source>The single set of single-leg bridges is for the left.</source>
        <translation>Der eine Satz einbeiniger Brücken ist für links.</translation>
    </message>
    <message>
        <source>The single set of single-leg bridges is for the right.</source>
        <translation>Der eine Satz einbeiniger Brücken ist für rechts.</translation>
    </message>
    <message>
        <source>The run asked for on %1 is not planned: no legal week holds it.</source>
        <translation>Der Lauf, gewünscht für %1, ist nicht geplant: Keine erlaubte Woche nimmt ihn auf.</translation>
    </message>
    <message>
        <source>The run asked for on %1 is not planned: %2</source>
        <translation>Der Lauf, gewünscht für %1, ist nicht geplant: %2</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be a list with at least one element</source>
        <translation>muss eine Liste mit mindestens einem Element sein</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>is %1, must be from %2 to %3</source>
        <translation>ist %1, muss von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>is %1, must be a whole number</source>
        <translation>ist %1, muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>muss ein Text sein, der nicht leer ist</translation>
    </message>
    <message>
        <source>%1 must lie from %2 to %3 %4</source>
        <translation>%1 muss von %2 bis %3 %4 liegen</translation>
    </message>
    <message>
        <source>%1 must not be above %2 %3</source>
        <translation>%1 darf nicht über %2 %3 liegen</translation>
    </message>
    <message>
        <source>is in &quot;%1&quot;, must be in &quot;%2&quot;</source>
        <translation>ist in „%1“, muss in „%2“ sein</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be made of a to z, 0 to 9, _ and -</source>
        <translation>muss aus a bis z, 0 bis 9, _ und - bestehen</translation>
    </message>
    <message>
        <source>is %1, must be a whole number from 1</source>
        <translation>ist %1, muss eine ganze Zahl ab 1 sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of another protocol</source>
        <translation>„%1“ ist die ID eines anderen Protokolls</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the protocols in force</source>
        <translation>„%1“ ist nicht unter den gültigen Protokollen</translation>
    </message>
    <message>
        <source>is no number of the protocol &quot;%1&quot;</source>
        <translation>ist keine Zahl des Protokolls „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known, must be one of %2</source>
        <translation>„%1“ ist nicht bekannt, muss eines von %2 sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named twice</source>
        <translation>„%1“ ist zweimal genannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not stand in sources.json</source>
        <translation>„%1“ steht nicht in sources.json</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, must be &quot;%2&quot;</source>
        <translation>ist „%1“, muss „%2“ sein</translation>
    </message>
    <message>
        <source>value %1 must lie from %2 to %3</source>
        <translation>der Wert %1 muss von %2 bis %3 liegen</translation>
    </message>
    <message>
        <source>value %1 must be a whole number</source>
        <translation>der Wert %1 muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>its range may not reach beyond %1 to %2</source>
        <translation>sein Bereich darf nicht über %1 bis %2 hinausgehen</translation>
    </message>
    <message>
        <source>must name one number for each of the %1 sets</source>
        <translation>muss für jeden der %1 Sätze eine Zahl nennen</translation>
    </message>
    <message>
        <source>must say how much: reps, hold_s or distance_m</source>
        <translation>muss sagen, wie viel: reps, hold_s oder distance_m</translation>
    </message>
    <message>
        <source>must name as many sets as reps</source>
        <translation>muss so viele Sätze nennen wie reps</translation>
    </message>
    <message>
        <source>walks without running; 0 and 0 means running all the way</source>
        <translation>geht ohne zu laufen; 0 und 0 heißt durchgehend laufen</translation>
    </message>
    <message>
        <source>must be regain, strengthen, return_to_run, full, once each and in this order</source>
        <translation>muss regain, strengthen, return_to_run, full sein, jedes einmal und in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>value %1 must not be above %2</source>
        <translation>der Wert %1 darf nicht über %2 liegen</translation>
    </message>
    <message>
        <source>cannot be read in %1: %2</source>
        <translation>kann in %1 nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of another file</source>
        <translation>„%1“ ist die ID einer anderen Datei</translation>
    </message>
    <message>
        <source>is no protocol; choose from %1</source>
        <translation>ist kein Protokoll; wähle aus %1</translation>
    </message>
    <message>
        <source>stands for %1 and so does %2; choose one of them</source>
        <translation>steht für %1 und ebenso %2; wähle eines davon</translation>
    </message>
    <message>
        <source>the copy calls itself &quot;%1&quot;</source>
        <translation>die Kopie nennt sich selbst „%1“</translation>
    </message>
    <message>
        <source>This run has no warm-up.</source>
        <translation>Dieser Lauf hat kein Aufwärmen.</translation>
    </message>
    <message>
        <source>This run has no cool-down.</source>
        <translation>Dieser Lauf hat kein Auslaufen.</translation>
    </message>
    <message>
        <source>A warm-up holds no static stretch.</source>
        <translation>Zum Aufwärmen gehört keine gehaltene Dehnung.</translation>
    </message>
    <message>
        <source>Static stretches belong in a cool-down only.</source>
        <translation>Gehaltene Dehnungen gehören nur ins Auslaufen.</translation>
    </message>
    <message>
        <source>This lies outside waking hours.</source>
        <translation>Das liegt außerhalb der Wachzeit.</translation>
    </message>
    <message>
        <source>The clock time lies on another day than the item.</source>
        <translation>Die Uhrzeit liegt an einem anderen Tag als der Eintrag.</translation>
    </message>
    <message>
        <source>Two things stand at the same time.</source>
        <translation>Zwei Dinge stehen zur gleichen Zeit.</translation>
    </message>
    <message>
        <source>This run is not on one of the wanted running days.</source>
        <translation>Dieser Lauf liegt nicht an einem der gewünschten Lauftage.</translation>
    </message>
    <message>
        <source>This session is not on one of the wanted strength days.</source>
        <translation>Diese Einheit liegt nicht an einem der gewünschten Krafttage.</translation>
    </message>
    <message>
        <source>The long run is not on its wanted day.</source>
        <translation>Der lange Lauf liegt nicht an seinem Wunschtag.</translation>
    </message>
    <message>
        <source>This hard run is not on one of the wanted days.</source>
        <translation>Dieser harte Lauf liegt nicht an einem der gewünschten Tage.</translation>
    </message>
    <message>
        <source>Every run is framed by a dynamic warm-up and a cool-down; still stretches come after it, while the muscle is warm.</source>
        <translation>Zu jedem Lauf gehören ein bewegtes Aufwärmen und ein Auslaufen; gehaltene Dehnungen kommen danach, solange der Muskel warm ist.</translation>
    </message>
    <message>
        <source>Clock times lie in waking hours and do not overlap.</source>
        <translation>Uhrzeiten liegen in der Wachzeit und überschneiden sich nicht.</translation>
    </message>
    <message>
        <source>Wanted days are kept where the rules leave room.</source>
        <translation>Wunschtage gelten, wo die Regeln Platz lassen.</translation>
    </message>
    <message>
        <source>A sore day has %1 to %2 minutes of easy walking or cycling.</source>
        <translation>Ein Tag mit Muskelkater hat %1 bis %2 Minuten lockeres Gehen oder Radfahren.</translation>
    </message>
    <message>
        <source>Soreness is looked at again within 72 hours.</source>
        <translation>Muskelkater wird binnen 72 Stunden noch einmal angesehen.</translation>
    </message>
    <message>
        <source>A sore day has a reminder to drink and one to eat protein.</source>
        <translation>Ein Tag mit Muskelkater erinnert einmal ans Trinken und einmal ans Eiweiß.</translation>
    </message>
    <message>
        <source>Gentle movement helps sore muscles more than full rest: 20 to 40 minutes, easy, without more pain.</source>
        <translation>Sanfte Bewegung hilft bei Muskelkater mehr als völlige Ruhe: 20 bis 40 Minuten, locker, ohne dass der Schmerz zunimmt.</translation>
    </message>
    <message>
        <source>Hard and long runs, Nordic curls and deadlifts wait until soreness is 2 or less and 48 hours have passed.</source>
        <translation>Harte und lange Läufe, Nordic Curls und Kreuzheben warten, bis der Muskelkater bei 2 oder weniger liegt und 48 Stunden vorbei sind.</translation>
    </message>
    <message>
        <source>Soreness should be fading within 72 hours; check in again, and have it looked at if it is still there on day 7.</source>
        <translation>Muskelkater sollte binnen 72 Stunden nachlassen; mach ein neues Check-in, und lass ihn ansehen, wenn er an Tag 7 noch da ist.</translation>
    </message>
    <message>
        <source>Fluids and protein give the muscle what it repairs itself with.</source>
        <translation>Flüssigkeit und Eiweiß geben dem Muskel, womit er sich repariert.</translation>
    </message>
    <message>
        <source>This run says neither how far nor how long it is, so its week cannot be added up.</source>
        <translation>Dieser Lauf sagt weder, wie weit, noch, wie lange er ist, also lässt sich seine Woche nicht zusammenzählen.</translation>
    </message>
    <message>
        <source>This week adds up to %1 km, more than the %2 km it may have after %3 km.</source>
        <translation>Diese Woche ergibt %1 km, mehr als die %2 km, die sie nach %3 km haben darf.</translation>
    </message>
    <message>
        <source>After two weeks or more without running the old level is not the start.</source>
        <translation>Nach zwei oder mehr Wochen ohne Laufen ist das alte Niveau nicht der Anfang.</translation>
    </message>
    <message>
        <source>This run is longer than the %1 km that fit the longest of the 30 days before it.</source>
        <translation>Dieser Lauf ist länger als die %1 km, die zum längsten der 30 Tage davor passen.</translation>
    </message>
    <message>
        <source>More than one of distance, speed and hills rises in this week.</source>
        <translation>Mehr als eines von Strecke, Tempo und Bergen steigt in dieser Woche.</translation>
    </message>
    <message>
        <source>The last run hurt more than it may; the next one is shorter and easy.</source>
        <translation>Der letzte Lauf schmerzte mehr, als er darf; der nächste ist kürzer und locker.</translation>
    </message>
    <message>
        <source>A week is at most 10 % longer than the week before it, so that the muscle can adapt.</source>
        <translation>Eine Woche ist höchstens 10 % länger als die davor, damit der Muskel sich anpassen kann.</translation>
    </message>
    <message>
        <source>After two weeks or more without running, start again from little, not from the old level.</source>
        <translation>Nach zwei oder mehr Wochen ohne Laufen fang wieder mit wenig an, nicht beim alten Niveau.</translation>
    </message>
    <message>
        <source>What hurt more than 2 comes back easier, and above 5 not before a check-in.</source>
        <translation>Was mehr als 2 schmerzte, kommt leichter zurück, und über 5 nicht vor einem Check-in.</translation>
    </message>
    <message>
        <source>No run is more than 10 % longer than the longest of the 30 days before it; this has better evidence than the weekly rule.</source>
        <translation>Kein Lauf ist mehr als 10 % länger als der längste der 30 Tage davor; dafür ist die Evidenz besser als für die Wochenregel.</translation>
    </message>
    <message>
        <source>In one week only one of distance, speed and hills rises.</source>
        <translation>In einer Woche steigt nur eines von Strecke, Tempo und Bergen.</translation>
    </message>
    <message>
        <source>Hard days are at least 48 hours apart, 72 after steep hills and from age 60.</source>
        <translation>Harte Tage liegen mindestens 48 Stunden auseinander, 72 nach steilen Bergen und ab 60 Jahren.</translation>
    </message>
    <message>
        <source>A hard day and a long run right next to each other leave little rest.</source>
        <translation>Ein harter Tag und ein langer Lauf direkt nebeneinander lassen wenig Ruhe.</translation>
    </message>
    <message>
        <source>From the second third of a pregnancy nothing is done lying on the back; standing hip extensions stand in for bridges.</source>
        <translation>Ab dem zweiten Drittel einer Schwangerschaft gibt es nichts in Rückenlage; Hüftstrecken im Stehen ersetzt die Brücken.</translation>
    </message>
    <message>
        <source>Under 14 no Nordic table; under 18 an adult or clinician confirms the plan.</source>
        <translation>Unter 14 keine Nordic-Tabelle; unter 18 bestätigt ein Erwachsener oder Behandler den Plan.</translation>
    </message>
    <message>
        <source>Thinned blood and massage do not go together; with certain antibiotics a sore leg rests until the prescriber was asked.</source>
        <translation>Blutverdünnung und Massage passen nicht zusammen; bei bestimmten Antibiotika ruht ein schmerzendes Bein, bis die verschreibende Praxis gefragt ist.</translation>
    </message>
    <message>
        <source>From age 60 three days lie between sessions with Nordic curls, since strength comes back more slowly.</source>
        <translation>Ab 60 Jahren liegen drei Tage zwischen Einheiten mit Nordic Curls, weil die Kraft langsamer zurückkommt.</translation>
    </message>
    <message>
        <source>Ice, compression and elevation belong to the first days of a strain only.</source>
        <translation>Eis, Kompression und Hochlagern gehören nur zu den ersten Tagen einer Zerrung.</translation>
    </message>
    <message>
        <source>Outside the window of %1 hours after the injury.</source>
        <translation>Außerhalb des Zeitfensters von %1 Stunden nach der Verletzung.</translation>
    </message>
    <message numerus="yes">
        <source>Ice is put on for at least %n minutes.</source>
        <translation>
            <numerusform>Eis bleibt mindestens eine Minute darauf.</numerusform>
            <numerusform>Eis bleibt mindestens %n Minuten darauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ice is put on for at most %n minutes.</source>
        <translation>
            <numerusform>Eis bleibt höchstens eine Minute darauf.</numerusform>
            <numerusform>Eis bleibt höchstens %n Minuten darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ice needs a clock time, so that it can be spread over the day.</source>
        <translation>Eis braucht eine Uhrzeit, damit es sich über den Tag verteilen lässt.</translation>
    </message>
    <message>
        <source>This ice item lies in the past.</source>
        <translation>Dieser Eintrag für Eis liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>A condition that was named speaks against ice.</source>
        <translation>Eine genannte Erkrankung spricht gegen Eis.</translation>
    </message>
    <message>
        <source>Ice starts at least %1 hours apart.</source>
        <translation>Eis beginnt mit mindestens %1 Stunden Abstand.</translation>
    </message>
    <message>
        <source>Ice is planned several times a day while the window lasts.</source>
        <translation>Eis ist mehrmals am Tag geplant, solange das Zeitfenster dauert.</translation>
    </message>
    <message>
        <source>A condition that was named speaks against compression.</source>
        <translation>Eine genannte Erkrankung spricht gegen Kompression.</translation>
    </message>
    <message>
        <source>Compression belongs to each day of the window.</source>
        <translation>Kompression gehört zu jedem Tag des Zeitfensters.</translation>
    </message>
    <message>
        <source>Raising the leg belongs to each day of the window.</source>
        <translation>Das Bein hochzulagern gehört zu jedem Tag des Zeitfensters.</translation>
    </message>
    <message>
        <source>From 48 hours on, painless walking helps.</source>
        <translation>Ab 48 Stunden hilft schmerzfreies Gehen.</translation>
    </message>
    <message>
        <source>Rest, ice, compression and elevation cover the first 48 to 72 hours after the injury.</source>
        <translation>Ruhe, Eis, Kompression und Hochlagern decken die ersten 48 bis 72 Stunden nach der Verletzung ab.</translation>
    </message>
    <message>
        <source>No running, strength or hard work in the first days after a strain, 48 to 72 hours.</source>
        <translation>Kein Laufen, keine Kraft und nichts Hartes in den ersten Tagen nach einer Zerrung, 48 bis 72 Stunden.</translation>
    </message>
    <message>
        <source>10 to 20 minutes of ice, several times a day, at least two hours apart. It eases pain; the evidence for more is weak, so it is optional.</source>
        <translation>10 bis 20 Minuten Eis, mehrmals am Tag, mit mindestens zwei Stunden Abstand. Es lindert Schmerz; für mehr ist die Evidenz schwach, darum ist es freiwillig.</translation>
    </message>
    <message>
        <source>An elastic bandage while awake can limit swelling. Loosen it when the skin turns blue, numb or painful.</source>
        <translation>Eine elastische Binde, solange du wach bist, kann die Schwellung begrenzen. Lockere sie, wenn die Haut blau, taub oder schmerzhaft wird.</translation>
    </message>
    <message>
        <source>Raising the leg above the heart lets fluid drain.</source>
        <translation>Das Bein über Herzhöhe zu lagern lässt Flüssigkeit abfließen.</translation>
    </message>
    <message>
        <source>A painful hamstring is not stretched: that can make small tears larger.</source>
        <translation>Ein schmerzender hinterer Oberschenkel wird nicht gedehnt: Das kann kleine Risse größer machen.</translation>
    </message>
    <message>
        <source>No heat and no massage in the first days after a strain, 48 to 72 hours.</source>
        <translation>Keine Wärme und keine Massage in den ersten Tagen nach einer Zerrung, 48 bis 72 Stunden.</translation>
    </message>
    <message>
        <source>Painless movement from the third day on is better than complete rest.</source>
        <translation>Schmerzfreie Bewegung ab dem dritten Tag ist besser als völlige Ruhe.</translation>
    </message>
    <message>
        <source>More Nordic curls than so soon after the strain.</source>
        <translation>Mehr Nordic Curls, als so bald nach der Zerrung vorgesehen sind.</translation>
    </message>
    <message>
        <source>The walk–run table is not done yet.</source>
        <translation>Die Tabelle für Gehen und Laufen ist noch nicht geschafft.</translation>
    </message>
    <message>
        <source>This session is longer than the next one of the walk–run table.</source>
        <translation>Diese Einheit ist länger als die nächste der Tabelle für Gehen und Laufen.</translation>
    </message>
    <message>
        <source>Speed jumps in the weeks after a strain.</source>
        <translation>Das Tempo springt in den Wochen nach einer Zerrung.</translation>
    </message>
    <message>
        <source>Hills jump in the weeks after a strain.</source>
        <translation>Die Berge springen in den Wochen nach einer Zerrung.</translation>
    </message>
    <message>
        <source>The plan does not say to stop, whom to see and by when.</source>
        <translation>Der Plan sagt nicht, dass du aufhören sollst, wen du aufsuchst und bis wann.</translation>
    </message>
    <message>
        <source>No visit to a physiotherapist or doctor is planned by %1.</source>
        <translation>Bis %1 ist kein Termin in der Physiotherapie oder beim Arzt geplant.</translation>
    </message>
    <message>
        <source>No new check-in is planned by %1.</source>
        <translation>Bis %1 ist kein neues Check-in geplant.</translation>
    </message>
    <message>
        <source>A warning sign pauses all training until it has been looked at.</source>
        <translation>Ein Warnzeichen unterbricht alles Training, bis es angesehen wurde.</translation>
    </message>
    <message>
        <source>What to do, whom to see and by when stands on the plan.</source>
        <translation>Was zu tun ist, wen du aufsuchst und bis wann, steht im Plan.</translation>
    </message>
    <message>
        <source>This should be looked at by a physiotherapist or doctor in good time.</source>
        <translation>Das sollte rechtzeitig in der Physiotherapie oder vom Arzt angesehen werden.</translation>
    </message>
    <message>
        <source>Things change in the first days: check in again so that the plan can follow.</source>
        <translation>In den ersten Tagen ändert sich viel: Mach ein neues Check-in, damit der Plan folgen kann.</translation>
    </message>
    <message>
        <source>Until it has been looked at, only what this picture allows is planned.</source>
        <translation>Bis es angesehen wurde, ist nur geplant, was dieses Bild erlaubt.</translation>
    </message>
    <message>
        <source>A sore tendon at the sit bone does without lunges for now.</source>
        <translation>Eine schmerzende Sehne am Sitzbein kommt vorerst ohne Ausfallschritte aus.</translation>
    </message>
    <message>
        <source>After recent surgery or with a nerve disease the plan comes from whoever treats you.</source>
        <translation>Nach einer Operation vor Kurzem oder mit einer Nervenkrankheit kommt der Plan von denen, die dich behandeln.</translation>
    </message>
    <message>
        <source>Gentle loading starts when 48 hours have passed and a brisk walk of 30 minutes is painless.</source>
        <translation>Sanfte Belastung beginnt, wenn 48 Stunden vorbei und 30 Minuten zügiges Gehen schmerzfrei sind.</translation>
    </message>
    <message>
        <source>Strength work starts when walking, a slow jog, holds, a single-leg squat, easy cycling and straightening the knee are painless.</source>
        <translation>Kraft beginnt, wenn Gehen, langsames Traben, Halteübungen, eine einbeinige Kniebeuge, lockeres Radfahren und das Strecken des Knies schmerzfrei sind.</translation>
    </message>
    <message>
        <source>No running before a brisk walk of 30 minutes and the tests of the stages before are painless.</source>
        <translation>Kein Laufen, bevor 30 Minuten zügiges Gehen und die Tests der Stufen davor schmerzfrei sind.</translation>
    </message>
    <message>
        <source>Hard and long running waits until full-effort running and changes of direction are painless.</source>
        <translation>Hartes und langes Laufen wartet, bis Laufen mit voller Kraft und Richtungswechsel schmerzfrei sind.</translation>
    </message>
    <message>
        <source>Nordic curls wait for the strengthening stage and start at the first row of their table.</source>
        <translation>Nordic Curls warten auf die Stufe Kräftigen und beginnen mit der ersten Zeile ihrer Tabelle.</translation>
    </message>
    <message>
        <source>Coming back to running goes through the walk–run table, with a day off between its sessions.</source>
        <translation>Zurück zum Laufen geht es über die Tabelle für Gehen und Laufen, mit einem freien Tag zwischen den Einheiten.</translation>
    </message>
    <message>
        <source>Speed and hills come last after a strain, one step of effort at a time, without jumps for two months.</source>
        <translation>Tempo und Berge kommen nach einer Zerrung zuletzt, jeweils einen Schritt Anstrengung weiter, zwei Monate lang ohne Sprünge.</translation>
    </message>
    <message>
        <source>A strain that does not settle should be looked at.</source>
        <translation>Eine Zerrung, die sich nicht beruhigt, sollte angesehen werden.</translation>
    </message>
    <message numerus="yes">
        <source>A week holds at most %n strength sessions.</source>
        <translation>
            <numerusform>Eine Woche hat höchstens eine Krafteinheit.</numerusform>
            <numerusform>Eine Woche hat höchstens %n Krafteinheiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A week holds at least %n strength sessions.</source>
        <translation>
            <numerusform>Eine Woche hat mindestens eine Krafteinheit.</numerusform>
            <numerusform>Eine Woche hat mindestens %n Krafteinheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This week holds no Nordic curl.</source>
        <translation>Diese Woche enthält keinen Nordic Curl.</translation>
    </message>
    <message>
        <source>This week holds no single-leg deadlift.</source>
        <translation>Diese Woche enthält kein einbeiniges Kreuzheben.</translation>
    </message>
    <message>
        <source>This week holds no glute bridge.</source>
        <translation>Diese Woche enthält keine Beckenbrücke.</translation>
    </message>
    <message>
        <source>More Nordic curls than this week&apos;s row of the table.</source>
        <translation>Mehr Nordic Curls als die Zeile dieser Woche in der Tabelle.</translation>
    </message>
    <message>
        <source>Nordic curls without their sets and repetitions cannot be held against the table.</source>
        <translation>Nordic Curls ohne Sätze und Wiederholungen lassen sich nicht mit der Tabelle vergleichen.</translation>
    </message>
    <message>
        <source>Too long without Nordic curls before this session.</source>
        <translation>Zu lange ohne Nordic Curls vor dieser Einheit.</translation>
    </message>
    <message>
        <source>More sessions with Nordic curls than this week&apos;s row of the table.</source>
        <translation>Mehr Einheiten mit Nordic Curls als die Zeile dieser Woche in der Tabelle.</translation>
    </message>
    <message>
        <source>A step of the ladder that the logs have not earned yet.</source>
        <translation>Ein Schritt auf der Stufenleiter, den die Einträge noch nicht verdient haben.</translation>
    </message>
    <message>
        <source>Two to three strength sessions a week build the muscle&apos;s capacity. They cut hamstring strains in field sports; for distance runners that is not proven.</source>
        <translation>Zwei bis drei Krafteinheiten pro Woche machen den Muskel belastbarer. Im Feldsport gibt es damit weniger Zerrungen des hinteren Oberschenkels; für den Langstreckenlauf ist das nicht belegt.</translation>
    </message>
    <message>
        <source>A clear day between strength sessions lets the muscle recover.</source>
        <translation>Ein freier Tag zwischen Krafteinheiten lässt den Muskel sich erholen.</translation>
    </message>
    <message>
        <source>Nordic curl, single-leg deadlift and glute bridge are all in each week: they load knee and hip.</source>
        <translation>Nordic Curl, einbeiniges Kreuzheben und Beckenbrücke kommen in jeder Woche vor: Sie belasten Knie und Hüfte.</translation>
    </message>
    <message>
        <source>Nordic curls follow their table row by row, and no two weeks pass without them.</source>
        <translation>Nordic Curls folgen ihrer Tabelle Zeile für Zeile, und keine zwei Wochen vergehen ohne sie.</translation>
    </message>
    <message>
        <source>Deadlifts and bridges go up one step after two sessions with all repetitions and little pain.</source>
        <translation>Kreuzheben und Brücken gehen einen Schritt höher nach zwei Einheiten mit allen Wiederholungen und wenig Schmerz.</translation>
    </message>
    <message>
        <source>No Nordic curls or deadlifts in the 48 hours before a hard or long run; on such a day or right after it is best.</source>
        <translation>Keine Nordic Curls und kein Kreuzheben in den 48 Stunden vor einem harten oder langen Lauf; am besten am selben Tag oder direkt danach.</translation>
    </message>
    <message>
        <source>the passphrase is empty; write one</source>
        <translation>die Passphrase ist leer; schreib eine</translation>
    </message>
    <message>
        <source>the library libsodium does not start; install it anew</source>
        <translation>die Bibliothek libsodium startet nicht; installiere sie neu</translation>
    </message>
    <message>
        <source>a passphrase needs %1 MiB of memory for a moment, and there is less; close other programs and try again</source>
        <translation>eine Passphrase braucht kurz %1 MiB Speicher, und es ist weniger da; schließe andere Programme und versuch es noch einmal</translation>
    </message>
    <message>
        <source>this sealed file is not whole: it was cut off or its bytes changed; use another copy</source>
        <translation>diese versiegelte Datei ist nicht ganz: Sie wurde abgeschnitten oder ihre Bytes haben sich verändert; nimm eine andere Kopie</translation>
    </message>
    <message>
        <source>cannot be written (%1); check that the folder may be written and has room</source>
        <translation>kann nicht geschrieben werden (%1); prüfe, ob in den Ordner geschrieben werden darf und ob Platz ist</translation>
    </message>
    <message>
        <source>the passphrase does not fit, or somebody changed the file; try the passphrase again, or another copy</source>
        <translation>die Passphrase passt nicht, oder jemand hat die Datei verändert; versuch die Passphrase noch einmal oder eine andere Kopie</translation>
    </message>
    <message>
        <source>cannot be read (%1); check the name</source>
        <translation>kann nicht gelesen werden (%1); prüfe den Namen</translation>
    </message>
    <message>
        <source>this is the store itself; name another file</source>
        <translation>das ist die Datenbank selbst; nenn eine andere Datei</translation>
    </message>
    <message>
        <source>the old store cannot be kept; check that its folder may be written</source>
        <translation>die alte Datenbank kann nicht aufgehoben werden; prüfe, ob in ihren Ordner geschrieben werden darf</translation>
    </message>
    <message>
        <source>the folder for backups cannot be made; choose another in the list of backups</source>
        <translation>der Ordner für Sicherungen kann nicht angelegt werden; wähle einen anderen in der Liste der Sicherungen</translation>
    </message>
    <message>
        <source>this backup cannot be moved; check that the folder may be written and has room</source>
        <translation>diese Sicherung kann nicht verschoben werden; prüfe, ob in den Ordner geschrieben werden darf und ob Platz ist</translation>
    </message>
    <message>
        <source>another athlete&apos;s calendar has this event</source>
        <translation>der Kalender eines anderen Menschen enthält diesen Termin</translation>
    </message>
    <message>
        <source>a check-in of this moment is there already; remove it or choose another time</source>
        <translation>ein Check-in von diesem Zeitpunkt ist schon da; entferne es oder wähle eine andere Zeit</translation>
    </message>
    <message>
        <source>the store has no check-in of this moment</source>
        <translation>die Datenbank hat kein Check-in von diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>this store was written by a newer Stridewell (schema %1, this one knows up to %2); update Stridewell to open it</source>
        <translation>diese Datenbank wurde von einem neueren Stridewell geschrieben (Schema %1, dieses kennt bis %2); aktualisiere Stridewell, um sie zu öffnen</translation>
    </message>
    <message>
        <source>there is no such store; check the name</source>
        <translation>diese Datenbank gibt es nicht; prüfe den Namen</translation>
    </message>
    <message>
        <source>another program has this store open; close it and try again</source>
        <translation>ein anderes Programm hat diese Datenbank offen; schließe es und versuch es noch einmal</translation>
    </message>
    <message>
        <source>the store cannot be opened for writing; check that its folder exists and that you may write there, or choose another file</source>
        <translation>die Datenbank lässt sich nicht zum Schreiben öffnen; prüfe, ob es ihren Ordner gibt und du dort schreiben darfst, oder wähle eine andere Datei</translation>
    </message>
    <message>
        <source>the store was moved, removed or replaced while it was open, so nothing can be saved in it; put it back and try again, or make a backup of what you see and restore that</source>
        <translation>die Datenbank wurde verschoben, entfernt oder ersetzt, während sie offen war, also lässt sich nichts darin speichern; leg sie zurück und versuch es noch einmal, oder mach eine Sicherung von dem, was du siehst, und stell diese wieder her</translation>
    </message>
    <message>
        <source>a part of the change failed, so none of it was saved</source>
        <translation>ein Teil der Änderung schlug fehl, darum wurde nichts davon gespeichert</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing; install the package libqt6sql6-sqlite</source>
        <translation>Der SQLite-Treiber von Qt fehlt; installiere das Paket libqt6sql6-sqlite</translation>
    </message>
    <message>
        <source>the store cannot be read; check that it is a file and that you may read it</source>
        <translation>die Datenbank kann nicht gelesen werden; prüfe, ob sie eine Datei ist und du sie lesen darfst</translation>
    </message>
    <message>
        <source>the file is empty, so it holds no store; restore a backup, or remove it to begin anew</source>
        <translation>die Datei ist leer, enthält also keine Datenbank; stell eine Sicherung wieder her oder entferne sie, um neu anzufangen</translation>
    </message>
    <message>
        <source>this file is no Stridewell store; choose another file</source>
        <translation>diese Datei ist keine Stridewell-Datenbank; wähle eine andere Datei</translation>
    </message>
    <message>
        <source>the store is cut off after its first bytes; restore a backup</source>
        <translation>die Datenbank ist nach ihren ersten Bytes abgeschnitten; stell eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>this database belongs to another program; choose another file</source>
        <translation>diese Datenbank gehört zu einem anderen Programm; wähle eine andere Datei</translation>
    </message>
    <message>
        <source>the end of the store is cut off; restore a backup</source>
        <translation>das Ende der Datenbank ist abgeschnitten; stell eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>the copy cannot be written; check that its folder exists, may be written and has room</source>
        <translation>die Kopie kann nicht geschrieben werden; prüfe, ob es ihren Ordner gibt, ob dort geschrieben werden darf und ob Platz ist</translation>
    </message>
    <message>
        <source>its end is cut off</source>
        <translation>das Ende ist abgeschnitten</translation>
    </message>
    <message>
        <source>a row of %1 belongs to nobody</source>
        <translation>eine Zeile von %1 gehört zu niemandem</translation>
    </message>
    <message>
        <source>another program is writing to the store; wait until it is done and try again</source>
        <translation>ein anderes Programm schreibt gerade in die Datenbank; warte, bis es fertig ist, und versuch es noch einmal</translation>
    </message>
    <message>
        <source>the disk refused to read or write; check that it has room and is connected</source>
        <translation>der Datenträger verweigerte das Lesen oder Schreiben; prüfe, ob Platz ist und ob er verbunden ist</translation>
    </message>
    <message>
        <source>the computer has no memory left; close other programs and try again</source>
        <translation>der Computer hat keinen Speicher mehr frei; schließe andere Programme und versuch es noch einmal</translation>
    </message>
    <message>
        <source>the store is damaged; restore a backup</source>
        <translation>die Datenbank ist beschädigt; stell eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>the store does not take this value (%1)</source>
        <translation>die Datenbank nimmt diesen Wert nicht an (%1)</translation>
    </message>
    <message>
        <source>the file cannot be written; check that its folder exists, may be written and has room</source>
        <translation>die Datei kann nicht geschrieben werden; prüfe, ob es ihren Ordner gibt, ob dort geschrieben werden darf und ob Platz ist</translation>
    </message>
    <message>
        <source>this is not in the clinic&apos;s library any more</source>
        <translation>das ist nicht mehr in der Bibliothek der Praxis</translation>
    </message>
    <message>
        <source>the store has no log of this item</source>
        <translation>die Datenbank hat dazu keinen Eintrag</translation>
    </message>
    <message>
        <source>the store does not say which schema it has; restore a backup</source>
        <translation>die Datenbank sagt nicht, welches Schema sie hat; stell eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>a stored profile needs a name to be found by</source>
        <translation>ein gespeichertes Profil braucht einen Namen, unter dem es zu finden ist</translation>
    </message>
    <message>
        <source>the store has a profile named “%1” already; choose another name</source>
        <translation>die Datenbank hat schon ein Profil namens „%1“; wähle einen anderen Namen</translation>
    </message>
    <message>
        <source>the store has no such profile</source>
        <translation>die Datenbank hat dieses Profil nicht</translation>
    </message>
    <message>
        <source>the store has no profile of this name</source>
        <translation>die Datenbank hat kein Profil mit diesem Namen</translation>
    </message>
    <message>
        <source>Recovered %1</source>
        <translation>Gerettet %1</translation>
    </message>
    <message>
        <source>there is a file of this name; choose another</source>
        <translation>eine Datei mit diesem Namen gibt es schon; wähle einen anderen</translation>
    </message>
    <message>
        <source>nothing of this store can be read any more; restore a backup</source>
        <translation>aus dieser Datenbank ist nichts mehr zu lesen; stell eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>a newer Stridewell wrote this store</source>
        <translation>ein neueres Stridewell hat diese Datenbank geschrieben</translation>
    </message>
    <message>
        <source>this item has a log already; keep one log for each item</source>
        <translation>dazu gibt es schon einen Eintrag; behalte einen Eintrag für jedes</translation>
    </message>
    <message>
        <source>the id of a protocol is needed</source>
        <translation>die ID eines Protokolls wird gebraucht</translation>
    </message>
    <message>
        <source>what is added to the library needs an id</source>
        <translation>was zur Bibliothek kommt, braucht eine ID</translation>
    </message>
    <message>
        <source>%1, row %2, %3</source>
        <translation>%1, Zeile %2, %3</translation>
    </message>
    <message>
        <source>this value cannot be read; restore a backup</source>
        <translation>dieser Wert kann nicht gelesen werden; stell eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>the store is damaged (%1); restore a backup</source>
        <translation>die Datenbank ist beschädigt (%1); stell eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>%1, profile “%2”, %3</source>
        <translation>%1, Profil „%2“, %3</translation>
    </message>
    <message>
        <source>Get medical help now: a sign you named can be an emergency.</source>
        <translation>Hol jetzt ärztliche Hilfe: Ein Zeichen, das du genannt hast, kann ein Notfall sein.</translation>
    </message>
    <message>
        <source>Call the emergency number or go to an emergency department now.</source>
        <translation>Ruf jetzt den Notruf an oder geh in eine Notaufnahme.</translation>
    </message>
    <message>
        <source>Say which sign you noticed and when it began.</source>
        <translation>Sag, welches Zeichen du bemerkt hast und wann es begann.</translation>
    </message>
    <message>
        <source>Take off any bandage and keep the leg level with the heart, not above it.</source>
        <translation>Nimm jede Binde ab und halte das Bein auf Herzhöhe, nicht darüber.</translation>
    </message>
    <message>
        <source>Be seen today; do not wait for an appointment.</source>
        <translation>Lass dich heute ansehen; warte nicht auf einen Termin.</translation>
    </message>
    <message>
        <source>No running, strength work, stretching or massage.</source>
        <translation>Kein Laufen, keine Kraft, keine Dehnung und keine Massage.</translation>
    </message>
    <message>
        <source>Do not drive yourself if the leg is weak or numb.</source>
        <translation>Fahr nicht selbst, wenn das Bein schwach oder taub ist.</translation>
    </message>
    <message>
        <source>No ice, no compression, no raising of the leg.</source>
        <translation>Kein Eis, keine Kompression, kein Hochlagern des Beins.</translation>
    </message>
    <message>
        <source>emergency care</source>
        <translation>Notfallhilfe</translation>
    </message>
    <message>
        <source>Have this looked at within two days; training is paused until then.</source>
        <translation>Lass das binnen zwei Tagen ansehen; bis dahin ruht das Training.</translation>
    </message>
    <message>
        <source>See a doctor, a sports physician or an urgent-care clinic within 48 hours.</source>
        <translation>Geh binnen 48 Stunden zum Arzt, in die Sportmedizin oder zum ärztlichen Bereitschaftsdienst.</translation>
    </message>
    <message>
        <source>Go at once if numbness, growing swelling, fever or shortness of breath appears.</source>
        <translation>Geh sofort, wenn Taubheit, wachsende Schwellung, Fieber oder Atemnot dazukommt.</translation>
    </message>
    <message>
        <source>Ask for an early assessment of the hamstring and its tendon.</source>
        <translation>Bitte um eine frühe Untersuchung des hinteren Oberschenkels und seiner Sehne.</translation>
    </message>
    <message>
        <source>Ask whether an X-ray of the growth plate is needed.</source>
        <translation>Frag, ob ein Röntgenbild der Wachstumsfuge nötig ist.</translation>
    </message>
    <message>
        <source>Ask whoever prescribed the antibiotic before taking more of it.</source>
        <translation>Frag in der Praxis nach, die das Antibiotikum verschrieben hat, bevor du mehr davon nimmst.</translation>
    </message>
    <message>
        <source>If the weakness grows, be seen the same day.</source>
        <translation>Wenn die Schwäche zunimmt, lass dich am selben Tag ansehen.</translation>
    </message>
    <message>
        <source>Take off any bandage and keep the leg level with the heart. Go at once if the pain or the tightness grows.</source>
        <translation>Nimm jede Binde ab und halte das Bein auf Herzhöhe, nicht darüber. Geh sofort, wenn der Schmerz oder die Spannung zunimmt.</translation>
    </message>
    <message>
        <source>Do not test the leg by hopping.</source>
        <translation>Teste das Bein nicht durch Hüpfen.</translation>
    </message>
    <message>
        <source>doctor, sports physician or urgent care</source>
        <translation>Arzt, Sportmedizin oder ärztlicher Bereitschaftsdienst</translation>
    </message>
    <message>
        <source>No running and no strength work until the gates of the plan are passed.</source>
        <translation>Kein Laufen und keine Kraft, bis die Prüfschritte des Plans geschafft sind.</translation>
    </message>
    <message>
        <source>No running until the gates of the plan are passed.</source>
        <translation>Kein Laufen, bis die Prüfschritte des Plans geschafft sind.</translation>
    </message>
    <message>
        <source>No hard or long running until the last gates of the plan are passed.</source>
        <translation>Kein hartes oder langes Laufen, bis die letzten Prüfschritte des Plans geschafft sind.</translation>
    </message>
    <message>
        <source>See a physiotherapist or doctor this week; until then the plan stays gentle.</source>
        <translation>Geh diese Woche in die Physiotherapie oder zum Arzt; bis dahin bleibt der Plan sanft.</translation>
    </message>
    <message>
        <source>Book a visit to a physiotherapist or doctor within 7 days.</source>
        <translation>Mach binnen 7 Tagen einen Termin in der Physiotherapie oder beim Arzt.</translation>
    </message>
    <message>
        <source>This program has no training plan for you now; see whoever treats you this week.</source>
        <translation>Dieses Programm hat jetzt keinen Trainingsplan für dich; geh diese Woche zu denen, die dich behandeln.</translation>
    </message>
    <message>
        <source>Ask whoever treats you what the leg may do, and follow that.</source>
        <translation>Frag die, die dich behandeln, was das Bein darf, und halte dich daran.</translation>
    </message>
    <message>
        <source>No training from this program until then.</source>
        <translation>Bis dahin kein Training aus diesem Programm.</translation>
    </message>
    <message>
        <source>Until then treat it as a strain: protect it first.</source>
        <translation>Behandle es bis dahin wie eine Zerrung: Schütze es zuerst.</translation>
    </message>
    <message>
        <source>No stretching of the sore muscle.</source>
        <translation>Keine Dehnung des schmerzenden Muskels.</translation>
    </message>
    <message>
        <source>Easy flat running is fine while pain stays low.</source>
        <translation>Lockeres flaches Laufen ist in Ordnung, solange der Schmerz gering bleibt.</translation>
    </message>
    <message>
        <source>No hamstring stretches, hills, speed, Nordic curls or deep bends.</source>
        <translation>Keine Dehnung der hinteren Oberschenkel, keine Berge, kein Tempo, keine Nordic Curls und kein tiefes Beugen.</translation>
    </message>
    <message>
        <source>Keep walking gently.</source>
        <translation>Geh weiter sanft zu Fuß.</translation>
    </message>
    <message>
        <source>Get emergency care at once for numbness between the legs, a change of bladder or bowel, or weak legs.</source>
        <translation>Hol sofort Notfallhilfe bei Taubheit zwischen den Beinen, veränderter Blase oder verändertem Darm oder schwachen Beinen.</translation>
    </message>
    <message>
        <source>No running or hamstring stretches for now.</source>
        <translation>Vorerst kein Laufen und keine Dehnung der hinteren Oberschenkel.</translation>
    </message>
    <message>
        <source>Walk or cycle easily as long as it does not hurt more.</source>
        <translation>Geh zu Fuß oder fahr Rad, locker, solange der Schmerz dabei nicht zunimmt.</translation>
    </message>
    <message>
        <source>No running or strength work until it has been looked at.</source>
        <translation>Kein Laufen und keine Kraft, bis es angesehen wurde.</translation>
    </message>
    <message>
        <source>ice for pain relief</source>
        <translation>Eis gegen den Schmerz</translation>
    </message>
    <message>
        <source>raise the leg</source>
        <translation>das Bein hochlagern</translation>
    </message>
    <message>
        <source>Rest from everything that hurts; %1.</source>
        <translation>Schone dich vor allem, was wehtut; %1.</translation>
    </message>
    <message>
        <source>This looks like a strain: protect the hamstring first, then build it up step by step.</source>
        <translation>Das sieht nach einer Zerrung aus: Schütze zuerst den hinteren Oberschenkel, dann bau ihn Schritt für Schritt auf.</translation>
    </message>
    <message>
        <source>From the third day move gently as far as it does not hurt.</source>
        <translation>Ab dem dritten Tag beweg dich sanft, so weit es nicht wehtut.</translation>
    </message>
    <message>
        <source>Do what the plan holds and leave out what hurts.</source>
        <translation>Mach, was der Plan enthält, und lass weg, was wehtut.</translation>
    </message>
    <message>
        <source>Check in again tomorrow, sooner if anything new appears.</source>
        <translation>Mach morgen ein neues Check-in, früher, wenn etwas Neues auftritt.</translation>
    </message>
    <message>
        <source>No stretching of the sore muscle, no heat and no massage in the first days.</source>
        <translation>Keine Dehnung des schmerzenden Muskels, keine Wärme und keine Massage in den ersten Tagen.</translation>
    </message>
    <message>
        <source>This looks like ordinary muscle soreness; gentle movement helps more than full rest.</source>
        <translation>Das sieht nach gewöhnlichem Muskelkater aus; sanfte Bewegung hilft mehr als völlige Ruhe.</translation>
    </message>
    <message>
        <source>Walk or cycle easily for 20 to 40 minutes a day.</source>
        <translation>Geh zu Fuß oder fahr Rad, locker, 20 bis 40 Minuten am Tag.</translation>
    </message>
    <message>
        <source>Drink enough and eat enough protein.</source>
        <translation>Trink genug und iss genug Eiweiß.</translation>
    </message>
    <message>
        <source>Check in again within 72 hours.</source>
        <translation>Mach binnen 72 Stunden ein neues Check-in.</translation>
    </message>
    <message>
        <source>No hard or long run and no harder strength work until it has settled.</source>
        <translation>Kein harter oder langer Lauf und keine härtere Kraft, bis es sich gelegt hat.</translation>
    </message>
    <message>
        <source>No forceful stretching of the sore muscle.</source>
        <translation>Keine kräftige Dehnung des Muskels mit Muskelkater.</translation>
    </message>
    <message>
        <source>pressed nerves at the end of the spine</source>
        <translation>gedrückte Nerven am Ende der Wirbelsäule</translation>
    </message>
    <message>
        <source>dangerous pressure in the thigh</source>
        <translation>gefährlicher Druck im Oberschenkel</translation>
    </message>
    <message>
        <source>muscle breakdown</source>
        <translation>Muskelzerfall</translation>
    </message>
    <message>
        <source>broken bone or damaged blood vessel</source>
        <translation>Knochenbruch oder verletztes Blutgefäß</translation>
    </message>
    <message>
        <source>blood clot in the leg</source>
        <translation>Blutgerinnsel im Bein</translation>
    </message>
    <message>
        <source>bleeding into the thigh</source>
        <translation>Blutung in den Oberschenkel</translation>
    </message>
    <message>
        <source>heart or lung trouble</source>
        <translation>Störung von Herz oder Lunge</translation>
    </message>
    <message>
        <source>tendon pulled off the bone</source>
        <translation>vom Knochen abgerissene Sehne</translation>
    </message>
    <message>
        <source>large or complete tear</source>
        <translation>großer oder vollständiger Riss</translation>
    </message>
    <message>
        <source>growth-plate injury</source>
        <translation>Verletzung der Wachstumsfuge</translation>
    </message>
    <message>
        <source>bone stress injury</source>
        <translation>Knochenstressverletzung</translation>
    </message>
    <message>
        <source>nerve damage</source>
        <translation>Nervenschaden</translation>
    </message>
    <message>
        <source>tendon harmed by a medicine</source>
        <translation>durch ein Medikament geschädigte Sehne</translation>
    </message>
    <message>
        <source>illness behind the pain</source>
        <translation>Krankheit hinter dem Schmerz</translation>
    </message>
    <message>
        <source>hamstring strain</source>
        <translation>Zerrung des hinteren Oberschenkels</translation>
    </message>
    <message>
        <source>irritated tendon at the sit bone</source>
        <translation>gereizte Sehne am Sitzbein</translation>
    </message>
    <message>
        <source>sciatica-like pain</source>
        <translation>ischiasartiger Schmerz</translation>
    </message>
    <message>
        <source>trouble that outlasts its time</source>
        <translation>Beschwerden über ihre Zeit hinaus</translation>
    </message>
    <message>
        <source>outside what this program covers</source>
        <translation>außerhalb dessen, was dieses Programm abdeckt</translation>
    </message>
    <message>
        <source>delayed onset muscle soreness (DOMS)</source>
        <translation>verzögert einsetzender Muskelkater (DOMS)</translation>
    </message>
    <message>
        <source>Nothing you said speaks against training as planned.</source>
        <translation>Nichts von dem, was du gesagt hast, spricht gegen das geplante Training.</translation>
    </message>
    <message>
        <source>Follow the plan; check in when anything changes.</source>
        <translation>Folge dem Plan; mach ein Check-in, wenn sich etwas ändert.</translation>
    </message>
    <message>
        <source>Numbness between the legs, a change of bladder or bowel, or weakness of both legs can mean that nerves at the end of the spine are being pressed. That cannot wait.</source>
        <translation>Taubheit zwischen den Beinen, veränderte Blase oder veränderter Darm oder Schwäche beider Beine kann heißen, dass Nerven am Ende der Wirbelsäule gedrückt werden. Das kann nicht warten.</translation>
    </message>
    <message>
        <source>A thigh as tight as wood with such pain can mean dangerous pressure inside the muscle. Take any bandage off, keep the leg level with the heart, use no ice.</source>
        <translation>Ein Oberschenkel hart wie Holz mit solchem Schmerz kann gefährlichen Druck im Muskel bedeuten. Nimm jede Binde ab, halte das Bein auf Herzhöhe, nimm kein Eis.</translation>
    </message>
    <message>
        <source>Dark urine, or great swelling with weakness, can mean that muscle is breaking down and loading the kidneys.</source>
        <translation>Dunkler Urin oder starke Schwellung mit Schwäche kann heißen, dass Muskel zerfällt und die Nieren belastet.</translation>
    </message>
    <message>
        <source>A crack that was heard, a leg out of shape, or a cold or numb foot needs emergency care.</source>
        <translation>Ein hörbares Krachen, ein verformtes Bein oder ein kalter oder tauber Fuß braucht Notfallhilfe.</translation>
    </message>
    <message>
        <source>Swelling of this kind can come from a blood clot in the leg and must be looked at today.</source>
        <translation>Eine solche Schwellung kann von einem Blutgerinnsel im Bein kommen und muss heute angesehen werden.</translation>
    </message>
    <message>
        <source>Chest pain or shortness of breath comes first, whatever the leg does.</source>
        <translation>Brustschmerz oder Atemnot geht vor, was immer das Bein macht.</translation>
    </message>
    <message>
        <source>With thinned blood or a bleeding disorder, a growing swelling or a large bruise can mean bleeding into the thigh.</source>
        <translation>Bei Blutverdünnung oder einer Gerinnungsstörung kann eine wachsende Schwellung oder ein großer Bluterguss eine Blutung in den Oberschenkel bedeuten.</translation>
    </message>
    <message>
        <source>A hot red leg with fever while feeling very unwell can be a serious infection.</source>
        <translation>Ein heißes rotes Bein mit Fieber und starkem Krankheitsgefühl kann eine ernste Infektion sein.</translation>
    </message>
    <message>
        <source>Pain that came suddenly, felt sharp or began during the activity fits a strain more than ordinary soreness, even when it is mild or has eased.</source>
        <translation>Schmerz, der plötzlich kam, scharf war oder während der Aktivität begann, passt eher zu einer Zerrung als zu gewöhnlichem Muskelkater, auch wenn er leicht ist oder nachgelassen hat.</translation>
    </message>
    <message>
        <source>One sore spot, one leg only without one-sided work, or a leg that cannot be used freely fits a strain; when both fit, the strain counts.</source>
        <translation>Eine einzelne schmerzende Stelle, nur ein Bein ohne einseitige Arbeit oder ein Bein, das sich nicht frei nutzen lässt, passt zu einer Zerrung; passt beides, zählt die Zerrung.</translation>
    </message>
    <message>
        <source>A general ache and stiffness that came hours after unusual work fits ordinary muscle soreness: a sign of adapting that fades within a few days.</source>
        <translation>Ein allgemeiner Schmerz mit Steifheit, der Stunden nach ungewohnter Arbeit kam, passt zu gewöhnlichem Muskelkater: ein Zeichen von Anpassung, das in wenigen Tagen vergeht.</translation>
    </message>
    <message>
        <source>Something hurts, and too little is said to tell soreness from a strain; until then it is treated as a strain.</source>
        <translation>Etwas tut weh, und es ist zu wenig gesagt, um Muskelkater von einer Zerrung zu unterscheiden; bis dahin wird es wie eine Zerrung behandelt.</translation>
    </message>
    <message>
        <source>A severe, sharp pain in the middle of a run should be looked at by a physiotherapist or doctor.</source>
        <translation>Ein starker, scharfer Schmerz mitten im Lauf sollte in der Physiotherapie oder vom Arzt angesehen werden.</translation>
    </message>
    <message>
        <source>A bruise or swelling tells of torn fibres; have its size judged this week.</source>
        <translation>Ein Bluterguss oder eine Schwellung spricht für gerissene Fasern; lass das Ausmaß diese Woche beurteilen.</translation>
    </message>
    <message>
        <source>A limp of more than a day should be looked at this week.</source>
        <translation>Hinken über mehr als einen Tag sollte diese Woche angesehen werden.</translation>
    </message>
    <message>
        <source>A pop, or a leg that slid away into a split, should be looked at even if it hurts little now.</source>
        <translation>Ein Knall oder ein Bein, das in einen Spagat weggerutscht ist, sollte angesehen werden, auch wenn es jetzt wenig wehtut.</translation>
    </message>
    <message>
        <source>A second strain of the same leg within a year, or soon after coming back, is better managed with a physiotherapist.</source>
        <translation>Eine zweite Zerrung am selben Bein binnen eines Jahres oder bald nach der Rückkehr ist in der Physiotherapie besser aufgehoben.</translation>
    </message>
    <message>
        <source>Tingling or numbness below the knee, or burning pain with back pain, can come from a nerve in the back rather than the muscle.</source>
        <translation>Kribbeln oder Taubheit unter dem Knie oder brennender Schmerz mit Rückenschmerz kann von einem Nerv im Rücken kommen statt vom Muskel.</translation>
    </message>
    <message>
        <source>Deep pain at the sit bone that came slowly and dislikes sitting fits an irritated tendon. It takes months and its own programme, without stretching.</source>
        <translation>Tiefer Schmerz am Sitzbein, der langsam kam und Sitzen nicht mag, passt zu einer gereizten Sehne. Das braucht Monate und ein eigenes Programm, ohne Dehnung.</translation>
    </message>
    <message>
        <source>It has gone on longer than it should; have it looked at this week.</source>
        <translation>Es dauert schon länger, als es sollte; lass es diese Woche ansehen.</translation>
    </message>
    <message>
        <source>Ten days without painless brisk walking are long for a mild strain; have it looked at this week.</source>
        <translation>Zehn Tage ohne schmerzfreies zügiges Gehen sind lang für eine leichte Zerrung; lass es diese Woche ansehen.</translation>
    </message>
    <message>
        <source>A blow to the thigh is a different injury from a strain; have it looked at before training.</source>
        <translation>Ein Schlag auf den Oberschenkel ist eine andere Verletzung als eine Zerrung; lass ihn vor dem Training ansehen.</translation>
    </message>
    <message>
        <source>After recent surgery or with a nerve disease this program has no plan that fits; ask whoever treats you.</source>
        <translation>Nach einer Operation vor Kurzem oder mit einer Nervenkrankheit hat dieses Programm keinen passenden Plan; frag die, die dich behandeln.</translation>
    </message>
    <message>
        <source>You were unsure about a sign that matters; let somebody look at it this week.</source>
        <translation>Du warst dir bei einem wichtigen Zeichen unsicher; lass es diese Woche ansehen.</translation>
    </message>
    <message>
        <source>Fever or feeling ill does not go with ordinary soreness.</source>
        <translation>Fieber oder Krankheitsgefühl gehört nicht zu gewöhnlichem Muskelkater.</translation>
    </message>
    <message>
        <source>An earlier check-in looked like a strain. Pain that has gone does not end it; its gates do.</source>
        <translation>Ein früheres Check-in sah nach einer Zerrung aus. Vergangener Schmerz beendet sie nicht; das tun ihre Prüfschritte.</translation>
    </message>
    <message>
        <source>A leg that is hot and red, above all with fever, may be infected or clotted.</source>
        <translation>Ein heißes, rotes Bein, vor allem mit Fieber, kann entzündet sein oder ein Gerinnsel haben.</translation>
    </message>
    <message>
        <source>This fits a hamstring pulled off its bone. Bruising can take days to show, so its absence rules nothing out. An early look makes a difference.</source>
        <translation>Das passt zu einer hinteren Oberschenkelsehne, die vom Knochen abgerissen ist. Ein Bluterguss kann Tage brauchen, bis er sichtbar ist; dass er fehlt, schließt also nichts aus. Früh hinzusehen macht einen Unterschied.</translation>
    </message>
    <message>
        <source>A gap that can be felt in the muscle can mean that it is torn through.</source>
        <translation>Eine tastbare Lücke im Muskel kann heißen, dass er durchgerissen ist.</translation>
    </message>
    <message>
        <source>Not being able to bend the knee can mean that the muscle or its tendon is torn through.</source>
        <translation>Das Knie nicht beugen zu können, kann heißen, dass der Muskel oder seine Sehne durchgerissen ist.</translation>
    </message>
    <message>
        <source>Under 18 the bone still grows at the sit bone, and sudden pain there can be the growth plate until an X-ray says otherwise.</source>
        <translation>Unter 18 wächst der Knochen am Sitzbein noch, und plötzlicher Schmerz dort kann von der Wachstumsfuge kommen, bis ein Röntgenbild etwas anderes sagt.</translation>
    </message>
    <message>
        <source>Pain on hopping, at night, or deep in the groin with running can come from a stressed bone. Stop running until it has been looked at, and do not test it by hopping.</source>
        <translation>Schmerz beim Hüpfen, nachts oder tief in der Leiste beim Laufen kann von einem überlasteten Knochen kommen. Hör auf zu laufen, bis es angesehen wurde, und teste es nicht durch Hüpfen.</translation>
    </message>
    <message>
        <source>A foot that newly drops points at a nerve. If it gets worse, be seen the same day.</source>
        <translation>Ein Fuß, der seit Kurzem herabhängt, deutet auf einen Nerv. Wird es schlimmer, lass dich am selben Tag ansehen.</translation>
    </message>
    <message>
        <source>Some antibiotics can harm tendons. Rest the leg and ask whoever prescribed it before going on.</source>
        <translation>Manche Antibiotika können Sehnen schaden. Schone das Bein und frag in der Praxis nach, die es verschrieben hat, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>With an earlier cancer, or weight lost without wanting to, new pain deserves a doctor&apos;s look before training.</source>
        <translation>Nach einer früheren Krebserkrankung oder ungewolltem Gewichtsverlust gehört neuer Schmerz vor dem Training ärztlich angesehen.</translation>
    </message>
    <message>
        <source>Not being able to put weight on the leg is more than a mild strain.</source>
        <translation>Das Bein nicht belasten zu können, ist mehr als eine leichte Zerrung.</translation>
    </message>
    <message>
        <source>With thinned blood or a bleeding disorder, any bruise or swelling after a strain should be looked at soon.</source>
        <translation>Bei Blutverdünnung oder einer Gerinnungsstörung sollte jeder Bluterguss und jede Schwellung nach einer Zerrung bald angesehen werden.</translation>
    </message>
    <message>
        <source>Severe or growing swelling is more than ordinary soreness or a mild strain.</source>
        <translation>Starke oder wachsende Schwellung ist mehr als gewöhnlicher Muskelkater oder eine leichte Zerrung.</translation>
    </message>
    <message>
        <source>Pain far beyond what happened, or a thigh hard as wood, should be looked at soon; at once if it grows.</source>
        <translation>Schmerz weit über das Geschehene hinaus oder ein Oberschenkel hart wie Holz sollte bald angesehen werden; sofort, wenn es zunimmt.</translation>
    </message>
    <message>
        <source>One leg swollen more than the other needs a look even without a second sign.</source>
        <translation>Ein Bein, das stärker geschwollen ist als das andere, gehört auch ohne zweites Zeichen angesehen.</translation>
    </message>
    <message>
        <source>this was changed in another place meanwhile; look at it again and repeat your change</source>
        <translation>das wurde inzwischen an anderer Stelle geändert; sieh es dir noch einmal an und wiederhole deine Änderung</translation>
    </message>
    <message>
        <source>this check-in is not there any more</source>
        <translation>dieses Check-in ist nicht mehr da</translation>
    </message>
    <message>
        <source>a change of a log speaks of one item</source>
        <translation>eine Änderung eines Eintrags betrifft genau einen</translation>
    </message>
    <message>
        <source>a run with this start and distance is there already; leave it out</source>
        <translation>ein Lauf mit diesem Beginn und dieser Strecke ist schon da; lass ihn weg</translation>
    </message>
    <message>
        <source>this run is not there any more</source>
        <translation>dieser Lauf ist nicht mehr da</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>no athlete is open</source>
        <translation>es ist niemand geöffnet</translation>
    </message>
    <message>
        <source>other protocols were chosen meanwhile</source>
        <translation>inzwischen wurden andere Protokolle gewählt</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>format</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>This is no picture. Choose a PNG or JPEG file.</source>
        <translation>Das ist kein Bild. Wähle eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
        <source>This picture is too large (%1 by %2 pixels). Make it smaller and choose it again.</source>
        <translation>Dieses Bild ist zu groß (%1 mal %2 Pixel). Mach es kleiner und wähle es noch einmal.</translation>
    </message>
    <message>
        <source>This picture is too large. Make it smaller and choose it again.</source>
        <translation>Dieses Bild ist zu groß. Mach es kleiner und wähle es noch einmal.</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check-in</source>
        <translation>1 Check-in</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n Check-in</numerusform>
            <numerusform>%n Check-ins</numerusform>
        </translation>
    </message>
    <message>
        <source>1 log</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n logs</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Print 1 patient</source>
        <translation>1 Patienten drucken</translation>
    </message>
    <message numerus="yes">
        <source>Print %n patients</source>
        <translation>
            <numerusform>%n Patienten drucken</numerusform>
            <numerusform>%n Patienten drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Distances in</source>
        <translation>Strecken in</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>Woche beginnt am</translation>
    </message>
    <message>
        <source>is missing or is no number</source>
        <translation>fehlt oder ist keine Zahl</translation>
    </message>
    <message>
        <source>must be two or more points like [90, 148]</source>
        <translation>müssen zwei oder mehr Punkte wie [90, 148] sein</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>**%1**, version %2. %3.</source>
        <translation>**%1**, Version %2. %3.</translation>
    </message>
    <message>
        <source>**%1**, version %2. %3. Not confirmed.</source>
        <translation>**%1**, Version %2. %3. Nicht bestätigt.</translation>
    </message>
    <message>
        <source>This could not be checked.</source>
        <translation>Das ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The planner always keeps it.</source>
        <translation>Der Planer hält sie immer ein.</translation>
    </message>
    <message>
        <source>The planner keeps it too; by hand you may go past it and are warned.</source>
        <translation>Auch der Planer hält sie ein; von Hand darfst du darüber hinausgehen und wirst gewarnt.</translation>
    </message>
    <message>
        <source>not all of it could be checked</source>
        <translation>nicht alles davon ließ sich prüfen</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Einheit</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 repetition</source>
        <translation>1 Wiederholung</translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n times a day</source>
        <translation>
            <numerusform>%n-mal am Tag</numerusform>
            <numerusform>%n-mal am Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>einmal pro Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n times a week</source>
        <translation>
            <numerusform>%n-mal pro Woche</numerusform>
            <numerusform>%n-mal pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step a minute</source>
        <translation>1 Schritt pro Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n steps a minute</source>
        <translation>
            <numerusform>%n Schritt pro Minute</numerusform>
            <numerusform>%n Schritte pro Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1 g for each kg of body mass a day</source>
        <translation>%1 g je kg Körpergewicht am Tag</translation>
    </message>
    <message>
        <source>%1 metres a second</source>
        <translation>%1 Meter pro Sekunde</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Fenstersystem</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Sprache und Region</translation>
    </message>
    <message>
        <source>Chosen language</source>
        <translation>Gewählte Sprache</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>as is usual here</source>
        <translation>wie hier üblich</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Form of the store</source>
        <translation>Form der Datenbank</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Items in the plan</source>
        <translation>Posten im Plan</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>at the earliest %1 after the injury, and once these are painless</source>
        <translation>frühestens %1 nach der Verletzung und wenn das schmerzfrei ist</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Repetitions of each set</source>
        <translation>Wiederholungen je Satz</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>%1 and later</source>
        <translation>%1 und später</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Walk, min</source>
        <translation>Gehen, min</translation>
    </message>
    <message>
        <source>Run, min</source>
        <translation>Laufen, min</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>Anstrengung, 0 bis 10</translation>
    </message>
    <message>
        <source>all the way</source>
        <translation>durchgehend</translation>
    </message>
    <message>
        <source>%1 % of full effort</source>
        <translation>%1 % der vollen Anstrengung</translation>
    </message>
    <message>
        <source>once this is painless: %1</source>
        <translation>wenn das schmerzfrei ist: %1</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>verschoben von %1</translation>
    </message>
    <message>
        <source>First, your safety: is any of this new?</source>
        <translation>Zuerst deine Sicherheit: Ist etwas davon neu?</translation>
    </message>
    <message>
        <source>These need help quickly. If you are not sure, say so.</source>
        <translation>Das braucht schnell Hilfe. Wenn du unsicher bist, sag es.</translation>
    </message>
    <message>
        <source>And in the leg?</source>
        <translation>Und im Bein?</translation>
    </message>
    <message>
        <source>Compare it with the other one.</source>
        <translation>Vergleiche es mit dem anderen.</translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <translation>Wann begann es?</translation>
    </message>
    <message>
        <source>The moment it happened, the session that caused it, or the first day you noticed it.</source>
        <translation>Der Moment, in dem es geschah, die Einheit, von der es kam, oder der erste Tag, an dem du es bemerkt hast.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Wie es dazu kam</translation>
    </message>
    <message>
        <source>This tells ordinary soreness from a strain.</source>
        <translation>Das unterscheidet gewöhnlichen Muskelkater von einer Zerrung.</translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation>Wie fühlt es sich an?</translation>
    </message>
    <message>
        <source>Choose what comes closest.</source>
        <translation>Wähle, was am nächsten kommt.</translation>
    </message>
    <message>
        <source>This was left open last time.</source>
        <translation>Das blieb letztes Mal offen.</translation>
    </message>
    <message>
        <source>How is the back of your thigh today?</source>
        <translation>Wie geht es heute der Rückseite deines Oberschenkels?</translation>
    </message>
    <message>
        <source>If it is fine, that is all; it takes one click.</source>
        <translation>Wenn alles gut ist, war es das; ein Klick genügt.</translation>
    </message>
    <message>
        <source>Is this still so?</source>
        <translation>Ist das noch so?</translation>
    </message>
    <message>
        <source>Last time this gave a warning. It stays in force until you answer it anew.</source>
        <translation>Letztes Mal gab das eine Warnung. Sie gilt, bis du neu darauf antwortest.</translation>
    </message>
    <message>
        <source>Is it the same trouble as before?</source>
        <translation>Ist es dieselbe Beschwerde wie vorher?</translation>
    </message>
    <message>
        <source>Then some questions fall away.</source>
        <translation>Dann fallen einige Fragen weg.</translation>
    </message>
    <message>
        <source>Where does it hurt, and how much?</source>
        <translation>Wo tut es weh, und wie sehr?</translation>
    </message>
    <message>
        <source>Click the back of the thigh, or choose here.</source>
        <translation>Klick auf die Rückseite des Oberschenkels oder wähle hier.</translation>
    </message>
    <message>
        <source>What do you see and feel?</source>
        <translation>Was siehst und spürst du?</translation>
    </message>
    <message>
        <source>Compare the sore leg with the other one.</source>
        <translation>Vergleiche das schmerzende Bein mit dem anderen.</translation>
    </message>
    <message>
        <source>What can the leg do?</source>
        <translation>Was kann das Bein?</translation>
    </message>
    <message>
        <source>As it is today.</source>
        <translation>So, wie es heute ist.</translation>
    </message>
    <message>
        <source>Is any of this so?</source>
        <translation>Trifft etwas davon zu?</translation>
    </message>
    <message>
        <source>Most people answer no to all of these.</source>
        <translation>Die meisten antworten hier überall mit Nein.</translation>
    </message>
    <message>
        <source>Before this</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Earlier trouble changes what is sensible now.</source>
        <translation>Frühere Beschwerden ändern, was jetzt sinnvoll ist.</translation>
    </message>
    <message>
        <source>What can you do without pain now?</source>
        <translation>Was geht jetzt ohne Schmerz?</translation>
    </message>
    <message>
        <source>The next stage of your plan opens when all of these are painless.</source>
        <translation>Die nächste Stufe deines Plans öffnet sich, wenn all das schmerzfrei ist.</translation>
    </message>
    <message>
        <source>This is how it looks</source>
        <translation>So sieht es aus</translation>
    </message>
    <message>
        <source>Nothing is stored before you take it.</source>
        <translation>Nichts wird gespeichert, bevor du es übernimmst.</translation>
    </message>
    <message>
        <source>You named a moment, and also that it came slowly or later. The moment counts, because it is the safer answer; change it if there was none.</source>
        <translation>Du hast einen Moment genannt und auch, dass es langsam oder später kam. Der Moment zählt, weil das die sicherere Antwort ist; ändere es, wenn es keinen gab.</translation>
    </message>
    <message>
        <source>It felt sudden, and it came slowly or later. “Sudden” counts; change it if that is not so.</source>
        <translation>Es fühlte sich plötzlich an, und es kam langsam oder später. „Plötzlich“ zählt; ändere es, wenn das nicht stimmt.</translation>
    </message>
    <message>
        <source>It came suddenly, and nothing special happened at that moment. Think of a twinge, a pop or a slide; leave it if there really was nothing.</source>
        <translation>Es kam plötzlich, und in dem Moment geschah nichts Besonderes. Denk an ein Ziehen, einen Knall oder ein Wegrutschen; lass es so, wenn wirklich nichts war.</translation>
    </message>
    <message>
        <source>The worst pain cannot be less than the pain now. The higher one counts.</source>
        <translation>Der stärkste Schmerz kann nicht kleiner sein als der Schmerz jetzt. Der höhere zählt.</translation>
    </message>
    <message>
        <source>While you limp or it hurts, what you named as painless does not open the next stage.</source>
        <translation>Solange du hinkst oder es wehtut, öffnet das als schmerzfrei Genannte die nächste Stufe nicht.</translation>
    </message>
    <message>
        <source>You have limped for over a day, and it began less than a day ago. Correct the one that is wrong.</source>
        <translation>Du hinkst seit über einem Tag, und es begann vor weniger als einem Tag. Berichtige, was falsch ist.</translation>
    </message>
    <message>
        <source>You returned to full training before that strain happened. Correct the one that is wrong.</source>
        <translation>Du warst im vollen Training zurück, bevor diese Zerrung geschah. Berichtige, was falsch ist.</translation>
    </message>
    <message>
        <source>You measured a thicker calf and said it is not swollen. The measure counts.</source>
        <translation>Du hast eine dickere Wade gemessen und gesagt, sie sei nicht geschwollen. Das Maß zählt.</translation>
    </message>
    <message>
        <source>0 is no pain, 10 the worst you can imagine.</source>
        <translation>0 ist kein Schmerz, 10 der stärkste, den du dir vorstellen kannst.</translation>
    </message>
    <message>
        <source>I could point at the moment</source>
        <translation>Den Moment könnte ich benennen</translation>
    </message>
    <message>
        <source>At work, at home or in another sport</source>
        <translation>Bei der Arbeit, zu Hause oder bei anderem Sport</translation>
    </message>
    <message>
        <source>Within minutes or a few hours of stopping</source>
        <translation>Binnen Minuten oder weniger Stunden nach dem Aufhören</translation>
    </message>
    <message>
        <source>12 to 48 hours after a hard or long session, often in both legs</source>
        <translation>12 bis 48 Stunden nach einer harten oder langen Einheit, oft in beiden Beinen</translation>
    </message>
    <message>
        <source>Worse when sitting or at the start of a run</source>
        <translation>Schlimmer beim Sitzen oder am Anfang eines Laufs</translation>
    </message>
    <message>
        <source>How did it start?</source>
        <translation>Wie fing es an?</translation>
    </message>
    <message>
        <source>What happened at that moment?</source>
        <translation>Was geschah in dem Moment?</translation>
    </message>
    <message>
        <source>Choose all that fit.</source>
        <translation>Wähle alles, was passt.</translation>
    </message>
    <message>
        <source>Was there a session your muscles were not used to?</source>
        <translation>Gab es eine Einheit, die deine Muskeln nicht gewohnt waren?</translation>
    </message>
    <message>
        <source>Is it getting better?</source>
        <translation>Wird es besser?</translation>
    </message>
    <message>
        <source>Which leg?</source>
        <translation>Welches Bein?</translation>
    </message>
    <message>
        <source>Where does it hurt most?</source>
        <translation>Wo tut es am meisten weh?</translation>
    </message>
    <message>
        <source>In one spot, or all over?</source>
        <translation>An einer Stelle oder überall?</translation>
    </message>
    <message>
        <source>How strong is the pain now?</source>
        <translation>Wie stark ist der Schmerz jetzt?</translation>
    </message>
    <message>
        <source>How strong was it at its worst?</source>
        <translation>Wie stark war er am schlimmsten?</translation>
    </message>
    <message>
        <source>How do you walk?</source>
        <translation>Wie gehst du?</translation>
    </message>
    <message>
        <source>Is the leg weak?</source>
        <translation>Ist das Bein schwach?</translation>
    </message>
    <message>
        <source>Do you see a bruise?</source>
        <translation>Siehst du einen Bluterguss?</translation>
    </message>
    <message>
        <source>Is it swollen?</source>
        <translation>Ist es geschwollen?</translation>
    </message>
    <message>
        <source>Do you feel a gap or a lump in the muscle?</source>
        <translation>Spürst du eine Lücke oder einen Knoten im Muskel?</translation>
    </message>
    <message>
        <source>Does it hurt when you press on it?</source>
        <translation>Tut es weh, wenn du darauf drückst?</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Is the calf of the sore leg thicker?</source>
        <translation>Ist die Wade des schmerzenden Beins dicker?</translation>
    </message>
    <message>
        <source>Only if it looks so: measure both calves at their widest and give the difference.</source>
        <translation>Nur wenn es so aussieht: Miss beide Waden an der dicksten Stelle und gib den Unterschied an.</translation>
    </message>
    <message>
        <source>months ago</source>
        <translation>Monate her</translation>
    </message>
    <message>
        <source>Have you strained this side before?</source>
        <translation>Hattest du auf dieser Seite schon eine Zerrung?</translation>
    </message>
    <message>
        <source>Leave it open if you have not.</source>
        <translation>Lass es offen, wenn nicht.</translation>
    </message>
    <message>
        <source>weeks ago</source>
        <translation>Wochen her</translation>
    </message>
    <message>
        <source>When did you return to full training after that?</source>
        <translation>Wann warst du danach wieder im vollen Training?</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>If you are pregnant: how far along?</source>
        <translation>Falls du schwanger bist: in welcher Woche?</translation>
    </message>
    <message>
        <source>Leave it open if you are not.</source>
        <translation>Lass es offen, wenn du es nicht bist.</translation>
    </message>
    <message>
        <source>Your earlier check-in</source>
        <translation>Dein früheres Check-in</translation>
    </message>
    <message>
        <source>In your profile: %1</source>
        <translation>In deinem Profil: %1</translation>
    </message>
    <message>
        <source>Which of these can you do without pain?</source>
        <translation>Was davon geht ohne Schmerz?</translation>
    </message>
    <message>
        <source>Only what you have really done since it began. Do not try it now if it hurts.</source>
        <translation>Nur, was du seit dem Beginn wirklich gemacht hast. Probier es jetzt nicht, wenn es wehtut.</translation>
    </message>
    <message>
        <source>During a run</source>
        <translation>Während eines Laufs</translation>
    </message>
    <message>
        <source>During something else</source>
        <translation>Bei etwas anderem</translation>
    </message>
    <message>
        <source>Soon after a run</source>
        <translation>Kurz nach einem Lauf</translation>
    </message>
    <message>
        <source>Hours later or the next day</source>
        <translation>Stunden später oder am nächsten Tag</translation>
    </message>
    <message>
        <source>Slowly, over days or weeks</source>
        <translation>Langsam, über Tage oder Wochen</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>Sudden</source>
        <translation>Plötzlich</translation>
    </message>
    <message>
        <source>An ache</source>
        <translation>Dumpf</translation>
    </message>
    <message>
        <source>Stiff</source>
        <translation>Steif</translation>
    </message>
    <message>
        <source>Like a cramp</source>
        <translation>Wie ein Krampf</translation>
    </message>
    <message>
        <source>Burning</source>
        <translation>Brennend</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Gespannt</translation>
    </message>
    <message>
        <source>In one spot</source>
        <translation>An einer Stelle</translation>
    </message>
    <message>
        <source>All over the muscle</source>
        <translation>Überall im Muskel</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>At the sit bone</source>
        <translation>Am Sitzbein</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Upper back of the thigh</source>
        <translation>Oberschenkel hinten oben</translation>
    </message>
    <message>
        <source>Middle of the thigh</source>
        <translation>Mitte des Oberschenkels</translation>
    </message>
    <message>
        <source>Behind the knee</source>
        <translation>Hinter dem Knie</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>The whole leg</source>
        <translation>Das ganze Bein</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Nichts Besonderes</translation>
    </message>
    <message>
        <source>A twinge</source>
        <translation>Ein Ziehen</translation>
    </message>
    <message>
        <source>A pop</source>
        <translation>Ein Knall</translation>
    </message>
    <message>
        <source>A crack</source>
        <translation>Ein Krachen</translation>
    </message>
    <message>
        <source>A long slide or split</source>
        <translation>Ein langes Rutschen oder Spagat</translation>
    </message>
    <message>
        <source>A blow or fall</source>
        <translation>Ein Schlag oder Sturz</translation>
    </message>
    <message>
        <source>A cramp that went away</source>
        <translation>Ein Krampf, der wegging</translation>
    </message>
    <message>
        <source>No bruise</source>
        <translation>Kein Bluterguss</translation>
    </message>
    <message>
        <source>A small one</source>
        <translation>Ein kleiner</translation>
    </message>
    <message>
        <source>A large one</source>
        <translation>Ein großer</translation>
    </message>
    <message>
        <source>It is spreading</source>
        <translation>Er breitet sich aus</translation>
    </message>
    <message>
        <source>No swelling</source>
        <translation>Keine Schwellung</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ein wenig</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>It is growing</source>
        <translation>Sie wächst</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>All over</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Normally</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>A bit stiff</source>
        <translation>Etwas steif</translation>
    </message>
    <message>
        <source>With a limp</source>
        <translation>Mit Hinken</translation>
    </message>
    <message>
        <source>A limp for over a day</source>
        <translation>Hinken seit über einem Tag</translation>
    </message>
    <message>
        <source>I cannot walk normally</source>
        <translation>Ich kann nicht normal gehen</translation>
    </message>
    <message>
        <source>I cannot put weight on it</source>
        <translation>Ich kann es nicht belasten</translation>
    </message>
    <message>
        <source>Only because it hurts</source>
        <translation>Nur weil es wehtut</translation>
    </message>
    <message>
        <source>I cannot bend the knee against resistance</source>
        <translation>Ich kann das Knie nicht gegen Widerstand beugen</translation>
    </message>
    <message>
        <source>My foot drops when I walk</source>
        <translation>Mein Fuß hängt beim Gehen herab</translation>
    </message>
    <message>
        <source>Both legs are weak</source>
        <translation>Beide Beine sind schwach</translation>
    </message>
    <message>
        <source>Yes, for both legs</source>
        <translation>Ja, für beide Beine</translation>
    </message>
    <message>
        <source>Yes, mostly for the left leg</source>
        <translation>Ja, vor allem für das linke Bein</translation>
    </message>
    <message>
        <source>Yes, mostly for the right leg</source>
        <translation>Ja, vor allem für das rechte Bein</translation>
    </message>
    <message>
        <source>Walking briskly for 30 minutes</source>
        <translation>30 Minuten zügig gehen</translation>
    </message>
    <message>
        <source>A slow jog</source>
        <translation>Langsam traben</translation>
    </message>
    <message>
        <source>Pressing the heel down and holding</source>
        <translation>Die Ferse hinunterdrücken und halten</translation>
    </message>
    <message>
        <source>A small squat on the sore leg</source>
        <translation>Eine kleine Kniebeuge auf dem schmerzenden Bein</translation>
    </message>
    <message>
        <source>Cycling easily for 5 minutes</source>
        <translation>5 Minuten locker Rad fahren</translation>
    </message>
    <message>
        <source>Straightening the knee fully</source>
        <translation>Das Knie ganz strecken</translation>
    </message>
    <message>
        <source>A bridge on the sore leg</source>
        <translation>Eine Brücke auf dem schmerzenden Bein</translation>
    </message>
    <message>
        <source>Jogging at a steady pace</source>
        <translation>In gleichmäßigem Tempo traben</translation>
    </message>
    <message>
        <source>Running at about 70 % of full speed</source>
        <translation>Mit etwa 70 % des vollen Tempos laufen</translation>
    </message>
    <message>
        <source>Running at full speed</source>
        <translation>Mit vollem Tempo laufen</translation>
    </message>
    <message>
        <source>Turning and changing direction fast</source>
        <translation>Schnell drehen und die Richtung wechseln</translation>
    </message>
    <message>
        <source>Pressing on the sore spot</source>
        <translation>Auf die schmerzende Stelle drücken</translation>
    </message>
    <message>
        <source>Has your urine turned dark, like cola?</source>
        <translation>Ist dein Urin dunkel geworden, wie Cola?</translation>
    </message>
    <message>
        <source>Is the skin between your legs numb, where a saddle would touch?</source>
        <translation>Ist die Haut zwischen deinen Beinen taub, dort, wo ein Sattel anliegt?</translation>
    </message>
    <message>
        <source>Is it new that you cannot hold or pass urine or stool?</source>
        <translation>Ist es neu, dass du Urin oder Stuhl nicht halten oder nicht lassen kannst?</translation>
    </message>
    <message>
        <source>Do you have tingling or numbness below the knee?</source>
        <translation>Hast du Kribbeln oder Taubheit unter dem Knie?</translation>
    </message>
    <message>
        <source>Does your lower back hurt too?</source>
        <translation>Tut auch dein unterer Rücken weh?</translation>
    </message>
    <message>
        <source>Is your foot cold, pale or numb?</source>
        <translation>Ist dein Fuß kalt, blass oder taub?</translation>
    </message>
    <message>
        <source>Does the leg look out of shape?</source>
        <translation>Sieht das Bein verformt aus?</translation>
    </message>
    <message>
        <source>Is the leg hot and red?</source>
        <translation>Ist das Bein heiß und rot?</translation>
    </message>
    <message>
        <source>Do you have a fever?</source>
        <translation>Hast du Fieber?</translation>
    </message>
    <message>
        <source>Are you short of breath without a reason?</source>
        <translation>Bist du ohne Grund kurzatmig?</translation>
    </message>
    <message>
        <source>Does your chest hurt?</source>
        <translation>Tut dir die Brust weh?</translation>
    </message>
    <message>
        <source>Does a finger leave a dent in the swollen leg?</source>
        <translation>Hinterlässt ein Finger eine Delle im geschwollenen Bein?</translation>
    </message>
    <message>
        <source>Have you lain in bed, travelled for long or worn a cast lately?</source>
        <translation>Hast du zuletzt im Bett gelegen, warst lange auf Reisen oder hattest einen Gips?</translation>
    </message>
    <message>
        <source>Does the thigh feel tense and hard like wood?</source>
        <translation>Fühlt sich der Oberschenkel gespannt und hart wie Holz an?</translation>
    </message>
    <message>
        <source>Is the pain far worse than you would expect, and growing?</source>
        <translation>Ist der Schmerz viel schlimmer, als du erwarten würdest, und wächst er?</translation>
    </message>
    <message>
        <source>Does it hurt a lot when somebody else moves the leg?</source>
        <translation>Tut es sehr weh, wenn jemand anderes das Bein bewegt?</translation>
    </message>
    <message>
        <source>Does it wake you at night, whichever way you lie?</source>
        <translation>Weckt es dich nachts, egal wie du liegst?</translation>
    </message>
    <message>
        <source>Does hopping on the leg hurt in the bone?</source>
        <translation>Tut Hüpfen auf dem Bein im Knochen weh?</translation>
    </message>
    <message>
        <source>Does sitting on it hurt?</source>
        <translation>Tut es weh, darauf zu sitzen?</translation>
    </message>
    <message>
        <source>Have you lost weight without wanting to?</source>
        <translation>Hast du abgenommen, ohne es zu wollen?</translation>
    </message>
    <message>
        <source>Do you feel ill in general?</source>
        <translation>Fühlst du dich insgesamt krank?</translation>
    </message>
    <message>
        <source>%1: no text is at hand for this source.</source>
        <translation>%1: Zu dieser Quelle liegt kein Text vor.</translation>
    </message>
    <message>
        <source>Not confirmed yet.</source>
        <translation>Noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>The plan has no strength session ahead, so no exercise can be added now. Try again when it has one.</source>
        <translation>Im Plan steht keine Krafteinheit mehr an, also kann jetzt keine Übung dazukommen. Versuch es wieder, wenn eine da ist.</translation>
    </message>
    <message>
        <source>The rules do not allow it now: %1 Change its dose, or try again at a later stage.</source>
        <translation>Die Regeln erlauben es jetzt nicht: %1 Ändere die Dosis oder versuch es auf einer späteren Stufe wieder.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 auf %2</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1 min walk</source>
        <translation>%1 min gehen</translation>
    </message>
    <message>
        <source>%1 min run</source>
        <translation>%1 min laufen</translation>
    </message>
    <message>
        <source>%1 sets</source>
        <translation>%1 Sätze</translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation>%1 halten</translation>
    </message>
    <message>
        <source>%1 rest</source>
        <translation>%1 Pause</translation>
    </message>
    <message>
        <source>How does it feel now? A minute of questions keeps the plan right.</source>
        <translation>Wie fühlt es sich jetzt an? Eine Minute Fragen hält den Plan richtig.</translation>
    </message>
    <message>
        <source>It is time. Open Today to start it or to say how it went.</source>
        <translation>Es ist so weit. Öffne Heute, um anzufangen oder zu sagen, wie es war.</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>from week %1</source>
        <translation>ab Woche %1</translation>
    </message>
    <message>
        <source>weeks %1 to %2</source>
        <translation>Wochen %1 bis %2</translation>
    </message>
    <message>
        <source>%1, once a week</source>
        <translation>%1, einmal pro Woche</translation>
    </message>
    <message>
        <source>row %1 of the table</source>
        <translation>Zeile %1 der Tabelle</translation>
    </message>
    <message>
        <source>rung %1 of %2</source>
        <translation>Sprosse %1 von %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>your own, on the handout</source>
        <translation>eigene, auf dem Merkblatt</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>%1, next on %2</source>
        <translation>%1, das nächste Mal am %2</translation>
    </message>
    <message>
        <source>1 day a week</source>
        <translation>1 Tag pro Woche</translation>
    </message>
    <message>
        <source>%1 days a week</source>
        <translation>%1 Tage pro Woche</translation>
    </message>
    <message>
        <source>rung %1</source>
        <translation>Sprosse %1</translation>
    </message>
    <message>
        <source>It rests for now, because it hurt too much the last time.</source>
        <translation>Sie ruht vorerst, weil sie letztes Mal zu sehr wehtat.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 in %2, %3.</source>
        <translation>%1 in %2, %3.</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>1 neu</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>1 changed</source>
        <translation>1 geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation>1 abgesagt</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgesagt</numerusform>
            <numerusform>%n abgesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since this calendar was last written.</source>
        <translation>Seit dieser Kalender zuletzt geschrieben wurde, hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Since this calendar was last written: %1.</source>
        <translation>Seit dieser Kalender zuletzt geschrieben wurde: %1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>All that is known of %1: %2, %3, %4. Another Stridewell reads it back to the same plan.</source>
        <translation>Alles, was über %1 bekannt ist: %2, %3, %4. Ein anderes Stridewell liest es wieder zum selben Plan ein.</translation>
    </message>
    <message>
        <source>1 log entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n log entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Plan table</source>
        <translation>Plantabelle</translation>
    </message>
    <message>
        <source>Log table</source>
        <translation>Eintragstabelle</translation>
    </message>
    <message>
        <source>Run table</source>
        <translation>Lauftabelle</translation>
    </message>
    <message>
        <source>Whole profile</source>
        <translation>Ganzes Profil</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Profile (*.json)</source>
        <translation>Profil (*.json)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>1 log entry or note.</source>
        <translation>1 Eintrag oder Notiz.</translation>
    </message>
    <message numerus="yes">
        <source>%n log entries and notes.</source>
        <translation>
            <numerusform>%n Eintrag oder Notiz.</numerusform>
            <numerusform>%n Einträge und Notizen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That are more than two runs a day; correct the number.</source>
        <translation>Das sind mehr als zwei Läufe am Tag; berichtige die Zahl.</translation>
    </message>
    <message>
        <source>In how many runs was that?</source>
        <translation>In wie vielen Läufen war das?</translation>
    </message>
    <message>
        <source>How far was that together?</source>
        <translation>Wie weit war das zusammen?</translation>
    </message>
    <message>
        <source>The longest run cannot be longer than all together.</source>
        <translation>Der längste Lauf kann nicht länger sein als alle zusammen.</translation>
    </message>
    <message>
        <source>With one run, the longest is all of it.</source>
        <translation>Bei einem Lauf ist der längste zugleich alles.</translation>
    </message>
    <message>
        <source>So short a longest run does not make up the sum.</source>
        <translation>Mit einem so kurzen längsten Lauf geht die Summe nicht auf.</translation>
    </message>
    <message>
        <source>The longest run leaves nothing for the others.</source>
        <translation>Der längste Lauf lässt für die anderen nichts übrig.</translation>
    </message>
    <message>
        <source>Raynaud’s (fingers or toes go white in the cold)</source>
        <translation>Raynaud (Finger oder Zehen werden bei Kälte weiß)</translation>
    </message>
    <message>
        <source>hives from cold</source>
        <translation>Nesselsucht durch Kälte</translation>
    </message>
    <message>
        <source>cryoglobulinaemia or cold haemoglobin in the urine</source>
        <translation>Kryoglobulinämie oder Kältehämoglobin im Urin</translation>
    </message>
    <message>
        <source>less feeling in the skin</source>
        <translation>weniger Gefühl in der Haut</translation>
    </message>
    <message>
        <source>poor circulation</source>
        <translation>schlechte Durchblutung</translation>
    </message>
    <message>
        <source>narrowed arteries</source>
        <translation>verengte Arterien</translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>blood thinners</source>
        <translation>Blutverdünner</translation>
    </message>
    <message>
        <source>a bleeding disorder</source>
        <translation>eine Gerinnungsstörung</translation>
    </message>
    <message>
        <source>cancer, now or before</source>
        <translation>Krebs, jetzt oder früher</translation>
    </message>
    <message>
        <source>a blood clot in a leg or lung before</source>
        <translation>früher ein Blutgerinnsel in Bein oder Lunge</translation>
    </message>
    <message>
        <source>missed periods</source>
        <translation>ausbleibende Regelblutungen</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>schwanger</translation>
    </message>
    <message>
        <source>an operation lately</source>
        <translation>eine Operation vor Kurzem</translation>
    </message>
    <message>
        <source>a nerve disease</source>
        <translation>eine Nervenkrankheit</translation>
    </message>
    <message>
        <source>a quinolone antibiotic (its name often ends in -floxacin)</source>
        <translation>ein Chinolon-Antibiotikum (der Name endet oft auf -floxacin)</translation>
    </message>
    <message>
        <source>cortisone</source>
        <translation>Kortison</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>born %1, age %2</source>
        <translation>geboren %1, Alter %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done</source>
        <translation>%1: %2 von %3 erledigt</translation>
    </message>
    <message>
        <source>Worst pain: %1 of 10</source>
        <translation>Stärkster Schmerz: %1 von 10</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (Version %2)</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht angesehen</translation>
    </message>
    <message>
        <source>No check-in yet</source>
        <translation>Noch kein Check-in</translation>
    </message>
    <message>
        <source>Ordinary training</source>
        <translation>Normales Training</translation>
    </message>
    <message>
        <source>Nothing hurts now</source>
        <translation>Jetzt tut nichts weh</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>1 active</source>
        <translation>1 aktiv</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs a look now</source>
        <translation>1 jetzt ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n need a look now</source>
        <translation>
            <numerusform>%n jetzt ansehen</numerusform>
            <numerusform>%n jetzt ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 review due</source>
        <translation>1 Durchsicht fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews due</source>
        <translation>
            <numerusform>%n Durchsicht fällig</numerusform>
            <numerusform>%n Durchsichten fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>1 not heard from for a week</source>
        <translation>1 seit einer Woche ohne Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n not heard from for a week</source>
        <translation>
            <numerusform>%n seit einer Woche ohne Nachricht</numerusform>
            <numerusform>%n seit einer Woche ohne Nachricht</numerusform>
        </translation>
    </message>
    <message>
        <source>move of %1</source>
        <translation>Verschieben von %1</translation>
    </message>
    <message>
        <source>Moved, but mind this: %1</source>
        <translation>Verschoben, doch beachte: %1</translation>
    </message>
    <message>
        <source>copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Walk and run goes by its table: the next step comes when this one went well.</source>
        <translation>Gehen und Laufen folgt der Tabelle: Der nächste Schritt kommt, wenn dieser gut ging.</translation>
    </message>
    <message>
        <source>distance of %1</source>
        <translation>Strecke von %1</translation>
    </message>
    <message>
        <source>dose of %1</source>
        <translation>Dosis von %1</translation>
    </message>
    <message>
        <source>Changed, but mind this: %1</source>
        <translation>Geändert, doch beachte: %1</translation>
    </message>
    <message>
        <source>planned dose of %1</source>
        <translation>geplante Dosis von %1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message>
        <source>%1 is no longer asked for.</source>
        <translation>%1 ist nicht mehr gewünscht.</translation>
    </message>
    <message>
        <source>putting back %1</source>
        <translation>Zurücklegen von %1</translation>
    </message>
    <message>
        <source>%1 is back on the day the plan gives it.</source>
        <translation>%1 ist wieder an dem Tag, den der Plan vorsieht.</translation>
    </message>
    <message>
        <source>The plan put this here, so it would come again. Move it, or mark it as skipped on its day.</source>
        <translation>Das hat der Plan hierher gelegt, es käme also wieder. Verschieb es oder markiere es an seinem Tag als ausgelassen.</translation>
    </message>
    <message>
        <source>note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>note on the week of %1</source>
        <translation>Notiz zur Woche vom %1</translation>
    </message>
    <message>
        <source>Note on the day</source>
        <translation>Notiz zum Tag</translation>
    </message>
    <message>
        <source>Note on the week</source>
        <translation>Notiz zur Woche</translation>
    </message>
    <message>
        <source>A run can be asked for from today to the end of the plan; choose another day.</source>
        <translation>Ein Lauf kann von heute bis zum Ende des Plans gewünscht werden; wähle einen anderen Tag.</translation>
    </message>
    <message>
        <source>The week has no place for this run.</source>
        <translation>Die Woche hat keinen Platz für diesen Lauf.</translation>
    </message>
    <message>
        <source>Only runs can be copied. Strength, ice and check-ins follow from the plan; move them or change how many you want instead.</source>
        <translation>Nur Läufe lassen sich kopieren. Kraft, Eis und Check-ins folgen aus dem Plan; verschieb sie oder ändere stattdessen, wie viele du willst.</translation>
    </message>
    <message>
        <source>This run is on that day already; choose another day.</source>
        <translation>Dieser Lauf liegt schon an dem Tag; wähle einen anderen Tag.</translation>
    </message>
    <message>
        <source>A run is asked for on that day already; choose another day or remove that one.</source>
        <translation>Für diesen Tag ist schon ein Lauf gewünscht; wähle einen anderen Tag oder entferne jenen.</translation>
    </message>
    <message>
        <source>Distance, speed and hills</source>
        <translation>Strecke, Tempo und Berge</translation>
    </message>
    <message>
        <source>Distance and speed</source>
        <translation>Strecke und Tempo</translation>
    </message>
    <message>
        <source>Distance and hills</source>
        <translation>Strecke und Berge</translation>
    </message>
    <message>
        <source>Speed and hills</source>
        <translation>Tempo und Berge</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>%1: %2, over its ceiling of %3</source>
        <translation>%1: %2, über der Obergrenze von %3</translation>
    </message>
    <message>
        <source>%1 % more than the %2 before</source>
        <translation>%1 % mehr als die %2 davor</translation>
    </message>
    <message>
        <source>There is still time: shorten a run, or leave one out.</source>
        <translation>Noch ist Zeit: Kürze einen Lauf oder lass einen weg.</translation>
    </message>
    <message>
        <source>Keep the next weeks at or under their ceilings, so that the muscle catches up.</source>
        <translation>Halte die nächsten Wochen an oder unter ihrer Obergrenze, damit der Muskel nachkommt.</translation>
    </message>
    <message>
        <source>%1: a run of %2, where %3 fits your longest of the days before</source>
        <translation>%1: ein Lauf von %2, wo %3 zu deinem längsten der Tage davor passt</translation>
    </message>
    <message>
        <source>Shorten it to %1, or split it over two days.</source>
        <translation>Kürze ihn auf %1 oder teile ihn auf zwei Tage auf.</translation>
    </message>
    <message>
        <source>Let an easy day follow a run like this, and grow the next long run slower.</source>
        <translation>Lass auf so einen Lauf einen leichten Tag folgen, und steigere den nächsten langen Lauf langsamer.</translation>
    </message>
    <message>
        <source>%1 in one run</source>
        <translation>%1 in einem Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n runs</source>
        <translation>
            <numerusform>%1 in einem Lauf</numerusform>
            <numerusform>%1 in %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>one run longer than the days before allow</source>
        <translation>ein Lauf länger, als die Tage davor erlauben</translation>
    </message>
    <message numerus="yes">
        <source>%n runs longer than the days before allow</source>
        <translation>
            <numerusform>%n Lauf länger, als die Tage davor erlauben</numerusform>
            <numerusform>%n Läufe länger, als die Tage davor erlauben</numerusform>
        </translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>ein Jahr davor</translation>
    </message>
    <message>
        <source>one session</source>
        <translation>eine Einheit</translation>
    </message>
    <message>
        <source>Nordic curl</source>
        <translation>Nordic Curl</translation>
    </message>
    <message>
        <source>deadlift</source>
        <translation>Kreuzheben</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>one rep</source>
        <translation>eine Wdh.</translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>%n Wdh.</numerusform>
            <numerusform>%n Wdh.</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>eased, something hurt</source>
        <translation>erleichtert, etwas tat weh</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>worst pain %1 of 10</source>
        <translation>stärkster Schmerz %1 von 10</translation>
    </message>
    <message>
        <source>no pain told of</source>
        <translation>kein Schmerz genannt</translation>
    </message>
    <message>
        <source>soreness</source>
        <translation>Muskelkater</translation>
    </message>
    <message>
        <source>sit-bone trouble</source>
        <translation>Beschwerde am Sitzbein</translation>
    </message>
    <message>
        <source>nerve-like trouble</source>
        <translation>nervenartige Beschwerde</translation>
    </message>
    <message>
        <source>soreness that lasts</source>
        <translation>Muskelkater, der anhält</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>anzusehen</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>nicht abgedeckt</translation>
    </message>
    <message>
        <source>to be seen soon</source>
        <translation>bald anzusehen</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>%1: %2 after a break, over the %3 to come back with</source>
        <translation>%1: %2 nach einer Pause, über den %3 für die Rückkehr</translation>
    </message>
    <message>
        <source>After two weeks or more without running, start again from little and grow from there.</source>
        <translation>Nach zwei oder mehr Wochen ohne Laufen fang wieder mit wenig an und steigere dich von dort.</translation>
    </message>
    <message>
        <source>%1: %2 rose together</source>
        <translation>%1: %2 stiegen zusammen</translation>
    </message>
    <message>
        <source>Raise one thing at a time; keep the others as they were.</source>
        <translation>Steigere immer nur eines; lass die anderen, wie sie waren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no protocol of this program; ask for a copy of one of its own</source>
        <translation>„%1“ ist kein Protokoll dieses Programms; bitte um die Kopie eines seiner eigenen</translation>
    </message>
    <message>
        <source>Sharp pain counts as severe from</source>
        <translation>Scharfer Schmerz gilt als stark ab</translation>
    </message>
    <message>
        <source>Calf thicker than the other by</source>
        <translation>Wade dicker als die andere um</translation>
    </message>
    <message>
        <source>A blood clot counts as likely from</source>
        <translation>Blutgerinnsel gilt als wahrscheinlich ab</translation>
    </message>
    <message>
        <source>A second strain needs a physio within</source>
        <translation>Zweite Zerrung braucht Physiotherapie binnen</translation>
    </message>
    <message>
        <source>Watched after full training for</source>
        <translation>Beobachtet nach vollem Training für</translation>
    </message>
    <message>
        <source>A limp needs a look after</source>
        <translation>Hinken wird angesehen nach</translation>
    </message>
    <message>
        <source>Soreness begins no earlier than</source>
        <translation>Muskelkater beginnt frühestens nach</translation>
    </message>
    <message>
        <source>Soreness begins no later than</source>
        <translation>Muskelkater beginnt spätestens nach</translation>
    </message>
    <message>
        <source>Soreness is referred after</source>
        <translation>Muskelkater wird weitergeleitet nach</translation>
    </message>
    <message>
        <source>A mild strain is referred after</source>
        <translation>Leichte Zerrung wird weitergeleitet nach</translation>
    </message>
    <message>
        <source>Referred when no gate is passed for</source>
        <translation>Weitergeleitet ohne Prüfschritt nach</translation>
    </message>
    <message>
        <source>Next check-in of a fresh strain after</source>
        <translation>Nächstes Check-in bei frischer Zerrung nach</translation>
    </message>
    <message>
        <source>Urgent means within</source>
        <translation>Dringend heißt binnen</translation>
    </message>
    <message>
        <source>See a physio means within</source>
        <translation>Physiotherapie heißt binnen</translation>
    </message>
    <message>
        <source>An alarming answer stays for</source>
        <translation>Eine Alarm-Antwort gilt für</translation>
    </message>
    <message>
        <source>A strain is over after silence for</source>
        <translation>Zerrung ist vorbei nach Stille von</translation>
    </message>
    <message>
        <source>First care lasts</source>
        <translation>Erste Hilfe dauert</translation>
    </message>
    <message>
        <source>Ice, each time</source>
        <translation>Eis, jedes Mal</translation>
    </message>
    <message>
        <source>Ice, each time at least</source>
        <translation>Eis, jedes Mal mindestens</translation>
    </message>
    <message>
        <source>Ice, each time at most</source>
        <translation>Eis, jedes Mal höchstens</translation>
    </message>
    <message>
        <source>Ice, how often</source>
        <translation>Eis, wie oft</translation>
    </message>
    <message>
        <source>Ice, how often at least</source>
        <translation>Eis, wie oft mindestens</translation>
    </message>
    <message>
        <source>Between two ice packs</source>
        <translation>Zwischen zweimal Eis</translation>
    </message>
    <message>
        <source>Leg raised, each time</source>
        <translation>Bein hochgelagert, jedes Mal</translation>
    </message>
    <message>
        <source>Painless movement from</source>
        <translation>Schmerzfreie Bewegung ab</translation>
    </message>
    <message>
        <source>Painless movement, each time</source>
        <translation>Schmerzfreie Bewegung, jedes Mal</translation>
    </message>
    <message>
        <source>No heat or massage for</source>
        <translation>Keine Wärme oder Massage für</translation>
    </message>
    <message>
        <source>Pain allowed in rehab, at most</source>
        <translation>Erlaubter Schmerz in der Reha, höchstens</translation>
    </message>
    <message>
        <source>Pain allowed with a sore tendon, at most</source>
        <translation>Erlaubter Schmerz bei gereizter Sehne, höchstens</translation>
    </message>
    <message>
        <source>Share of a run that hurt, next time</source>
        <translation>Anteil eines schmerzhaften Laufs, nächstes Mal</translation>
    </message>
    <message>
        <source>The day after a run begins</source>
        <translation>Der Tag nach einem Lauf beginnt</translation>
    </message>
    <message>
        <source>The day after a run ends</source>
        <translation>Der Tag nach einem Lauf endet</translation>
    </message>
    <message>
        <source>An exercise that hurt rests for</source>
        <translation>Eine Übung, die wehtat, ruht für</translation>
    </message>
    <message>
        <source>Nothing sore is stretched above</source>
        <translation>Keine Dehnung bei Schmerz über</translation>
    </message>
    <message>
        <source>An exercise gets easier from</source>
        <translation>Eine Übung wird leichter ab</translation>
    </message>
    <message>
        <source>An exercise stops above</source>
        <translation>Eine Übung endet über</translation>
    </message>
    <message>
        <source>Massage, each time</source>
        <translation>Massage, jedes Mal</translation>
    </message>
    <message>
        <source>Gentle movement a day</source>
        <translation>Sanfte Bewegung am Tag</translation>
    </message>
    <message>
        <source>Gentle movement a day, at least</source>
        <translation>Sanfte Bewegung am Tag, mindestens</translation>
    </message>
    <message>
        <source>Gentle movement a day, at most</source>
        <translation>Sanfte Bewegung am Tag, höchstens</translation>
    </message>
    <message>
        <source>Easy training goes on up to</source>
        <translation>Lockeres Training geht weiter bis</translation>
    </message>
    <message>
        <source>Nothing hard before</source>
        <translation>Nichts Hartes vor</translation>
    </message>
    <message>
        <source>Next check-in after</source>
        <translation>Nächstes Check-in nach</translation>
    </message>
    <message>
        <source>Mostly gone after</source>
        <translation>Meist vorbei nach</translation>
    </message>
    <message>
        <source>Protein, at least</source>
        <translation>Eiweiß, mindestens</translation>
    </message>
    <message>
        <source>Protein, at most</source>
        <translation>Eiweiß, höchstens</translation>
    </message>
    <message>
        <source>Sessions, at least</source>
        <translation>Einheiten, mindestens</translation>
    </message>
    <message>
        <source>Sessions, at most</source>
        <translation>Einheiten, höchstens</translation>
    </message>
    <message>
        <source>Sessions, when nothing is said</source>
        <translation>Einheiten, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>Between two sessions</source>
        <translation>Zwischen zwei Einheiten</translation>
    </message>
    <message>
        <source>No Nordics or deadlifts before a hard run for</source>
        <translation>Vor hartem Lauf kein Nordic oder Kreuzheben für</translation>
    </message>
    <message>
        <source>Never without Nordics for</source>
        <translation>Nie ohne Nordics für</translation>
    </message>
    <message>
        <source>Rest between sets of Nordics</source>
        <translation>Pause zwischen Sätzen der Nordics</translation>
    </message>
    <message>
        <source>A step up after painless sessions</source>
        <translation>Ein Schritt höher nach schmerzfreien Einheiten</translation>
    </message>
    <message>
        <source>A week against the one before, at most</source>
        <translation>Eine Woche gegen die davor, höchstens</translation>
    </message>
    <message>
        <source>A week counts as small below</source>
        <translation>Eine Woche gilt als klein unter</translation>
    </message>
    <message>
        <source>A small week may grow by</source>
        <translation>Eine kleine Woche darf wachsen um</translation>
    </message>
    <message>
        <source>The very first week</source>
        <translation>Die allererste Woche</translation>
    </message>
    <message>
        <source>A run against the longest lately, at most</source>
        <translation>Ein Lauf gegen den längsten zuletzt, höchstens</translation>
    </message>
    <message>
        <source>“Lately” is</source>
        <translation>„Zuletzt“ heißt</translation>
    </message>
    <message>
        <source>A week counts as easy below this share</source>
        <translation>Eine Woche gilt als leicht unter diesem Anteil</translation>
    </message>
    <message>
        <source>Share to go on from after an easy week</source>
        <translation>Anteil zum Weitermachen nach einer leichten Woche</translation>
    </message>
    <message>
        <source>Share to go on from after two easy weeks</source>
        <translation>Anteil zum Weitermachen nach zwei leichten Wochen</translation>
    </message>
    <message>
        <source>A break begins after</source>
        <translation>Eine Pause beginnt nach</translation>
    </message>
    <message>
        <source>Between hard days</source>
        <translation>Zwischen harten Tagen</translation>
    </message>
    <message>
        <source>Between hard days, after hills or when older</source>
        <translation>Zwischen harten Tagen, nach Bergen oder im Alter</translation>
    </message>
    <message>
        <source>A run counts as hard from effort</source>
        <translation>Ein Lauf gilt als hart ab Anstrengung</translation>
    </message>
    <message>
        <source>Runs, at least</source>
        <translation>Läufe, mindestens</translation>
    </message>
    <message>
        <source>Runs, at most</source>
        <translation>Läufe, höchstens</translation>
    </message>
    <message>
        <source>Runs of a beginner</source>
        <translation>Läufe am Anfang</translation>
    </message>
    <message>
        <source>The present level is that of the last</source>
        <translation>Jetziges Niveau sind die letzten</translation>
    </message>
    <message>
        <source>Share of the week in its long run</source>
        <translation>Anteil des langen Laufs an der Woche</translation>
    </message>
    <message>
        <source>Share of the week in its hard run</source>
        <translation>Anteil des harten Laufs an der Woche</translation>
    </message>
    <message>
        <source>Distances are rounded to</source>
        <translation>Strecken werden gerundet auf</translation>
    </message>
    <message>
        <source>The shortest run</source>
        <translation>Der kürzeste Lauf</translation>
    </message>
    <message>
        <source>Each phase, at least</source>
        <translation>Jede Phase, mindestens</translation>
    </message>
    <message>
        <source>Speed taken for running</source>
        <translation>Angenommenes Lauftempo</translation>
    </message>
    <message>
        <source>Speed taken for walking</source>
        <translation>Angenommenes Gehtempo</translation>
    </message>
    <message>
        <source>Warm-up of an easy run</source>
        <translation>Aufwärmen eines lockeren Laufs</translation>
    </message>
    <message>
        <source>Warm-up of a hard run</source>
        <translation>Aufwärmen eines harten Laufs</translation>
    </message>
    <message>
        <source>Adult from</source>
        <translation>Erwachsen ab</translation>
    </message>
    <message>
        <source>Nordics from</source>
        <translation>Nordics ab</translation>
    </message>
    <message>
        <source>Older runner from</source>
        <translation>Älter ab</translation>
    </message>
    <message>
        <source>Between hard days of an older runner</source>
        <translation>Zwischen harten Tagen im Alter</translation>
    </message>
    <message>
        <source>In pregnancy nothing on the back after</source>
        <translation>In der Schwangerschaft keine Rückenlage nach</translation>
    </message>
    <message>
        <source>Single-leg bridge counts as weak below</source>
        <translation>Einbeinige Brücke gilt als schwach unter</translation>
    </message>
    <message>
        <source>A side counts as weaker from this share on</source>
        <translation>Eine Seite gilt als schwächer ab diesem Anteil</translation>
    </message>
    <message>
        <source>Extra set of the weaker side</source>
        <translation>Zusatzsatz der schwächeren Seite</translation>
    </message>
    <message>
        <source>Stretches added for a tight hip</source>
        <translation>Zusätzliche Dehnungen bei steifer Hüfte</translation>
    </message>
    <message>
        <source>Quicker steps are offered below</source>
        <translation>Schnellere Schritte werden angeboten unter</translation>
    </message>
    <message>
        <source>Quicker steps, against one’s own</source>
        <translation>Schnellere Schritte, gegen die eigenen</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>m/s</source>
        <translation>m/s</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>von 10</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>times a day</source>
        <translation>Mal am Tag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>steps a minute</source>
        <translation>Schritte pro Minute</translation>
    </message>
    <message>
        <source>g a day for each kg</source>
        <translation>g am Tag je kg</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>der Artikel</translation>
    </message>
    <message>
        <source>randomised trial</source>
        <translation>randomisierte Studie</translation>
    </message>
    <message>
        <source>review of trials</source>
        <translation>Übersicht über Studien</translation>
    </message>
    <message>
        <source>people followed over time</source>
        <translation>Beobachtung über längere Zeit</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>agreement of experts</source>
        <translation>Übereinkunft von Fachleuten</translation>
    </message>
    <message>
        <source>common practice</source>
        <translation>übliche Praxis</translation>
    </message>
    <message>
        <source>our own choice</source>
        <translation>unsere eigene Wahl</translation>
    </message>
    <message>
        <source>%1 begins no earlier than</source>
        <translation>%1 beginnt frühestens am</translation>
    </message>
    <message>
        <source>How far? A number, such as %1.</source>
        <translation>Wie weit? Eine Zahl, etwa %1.</translation>
    </message>
    <message>
        <source>How long? Minutes, such as 45, or 45:30, or 1:02:03.</source>
        <translation>Wie lange? Minuten, etwa 45, oder 45:30, oder 1:02:03.</translation>
    </message>
    <message>
        <source>%1 in that time is no run. Check both numbers and the unit.</source>
        <translation>%1 in dieser Zeit ist kein Lauf. Prüfe beide Zahlen und die Einheit.</translation>
    </message>
    <message>
        <source>That day is still to come. Choose today or a day before it.</source>
        <translation>Dieser Tag kommt erst noch. Wähle heute oder einen Tag davor.</translation>
    </message>
    <message>
        <source>This week, run and planned</source>
        <translation>Diese Woche, gelaufen und geplant</translation>
    </message>
    <message>
        <source>no ceiling yet: it comes with the second week</source>
        <translation>noch keine Obergrenze: Sie kommt mit der zweiten Woche</translation>
    </message>
    <message>
        <source>of %1 %2</source>
        <translation>von %1 %2</translation>
    </message>
    <message>
        <source>over the ceiling: shorten a run or leave one out</source>
        <translation>über der Obergrenze: Kürze einen Lauf oder lass einen weg</translation>
    </message>
    <message>
        <source>under the ceiling of the week</source>
        <translation>unter der Obergrenze der Woche</translation>
    </message>
    <message numerus="yes">
        <source>Longest run, %n days</source>
        <translation>
            <numerusform>Längster Lauf, %n Tag</numerusform>
            <numerusform>Längster Lauf, %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing run in these days: start small</source>
        <translation>in diesen Tagen nichts gelaufen: Fang klein an</translation>
    </message>
    <message>
        <source>%1 %2 next up to %3</source>
        <translation>%1 %2 nächstes Mal bis %3</translation>
    </message>
    <message>
        <source>%1: %2 is over, shorten it</source>
        <translation>%1: %2 ist darüber, kürze ihn</translation>
    </message>
    <message>
        <source>what is planned stays under it</source>
        <translation>was geplant ist, bleibt darunter</translation>
    </message>
    <message numerus="yes">
        <source>Strength sessions, %n weeks</source>
        <translation>
            <numerusform>Krafteinheiten, %n Woche</numerusform>
            <numerusform>Krafteinheiten, %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>none logged: mark one on your plan as done</source>
        <translation>keine eingetragen: Markiere eine in deinem Plan als erledigt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>inside %1</source>
        <translation>innerhalb von %1</translation>
    </message>
    <message>
        <source>under %1: one more session helps</source>
        <translation>unter %1: Eine Einheit mehr hilft</translation>
    </message>
    <message>
        <source>over %1: rest counts too</source>
        <translation>über %1: Auch Ruhe zählt</translation>
    </message>
    <message numerus="yes">
        <source>Pain, worst in %n days</source>
        <translation>
            <numerusform>Stärkster Schmerz an %n Tag</numerusform>
            <numerusform>Stärkster Schmerz in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>none told of</source>
        <translation>keiner genannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>settling</source>
        <translation>lässt nach</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>innerhalb der Grenze</translation>
    </message>
    <message>
        <source>rising: check in</source>
        <translation>steigt: Check-in machen</translation>
    </message>
    <message>
        <source>over the limit: check in</source>
        <translation>über der Grenze: Check-in machen</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4</source>
        <translation>%1: %2 %3, %4</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>pain %1 of 10</source>
        <translation>Schmerz %1 von 10</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>There is no plan yet. Import your runs or check in, and the coming weeks are laid out here.</source>
        <translation>Es gibt noch keinen Plan. Importiere deine Läufe oder mach ein Check-in, und die kommenden Wochen stehen hier.</translation>
    </message>
    <message>
        <source>A day of rest. It belongs to the plan as much as the running does.</source>
        <translation>Ein Tag Ruhe. Er gehört genauso zum Plan wie das Laufen.</translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>Für heute ist nichts geplant.</translation>
    </message>
    <message>
        <source>That is all for today. Well done.</source>
        <translation>Das war alles für heute. Gut gemacht.</translation>
    </message>
    <message>
        <source>That is all for today. Leaving something out is fine; the plan goes on from here.</source>
        <translation>Das war alles für heute. Etwas auszulassen ist in Ordnung; der Plan geht von hier weiter.</translation>
    </message>
    <message>
        <source>Your first day with this plan. Begin with what is marked; how it goes shapes what comes next.</source>
        <translation>Dein erster Tag mit diesem Plan. Fang mit dem Markierten an; wie es läuft, bestimmt, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>See %1 %2.</source>
        <translation>Aufsuchen: %1, %2.</translation>
    </message>
    <message>
        <source>See %1 %2, by %3.</source>
        <translation>Aufsuchen: %1, %2, bis %3.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>left of %1</source>
        <translation>übrig von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hours left of the first days</source>
        <translation>
            <numerusform>%n Stunde übrig von den ersten Tagen</numerusform>
            <numerusform>%n Stunden übrig von den ersten Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>Stufe %1 von %2</translation>
    </message>
    <message>
        <source>stage %1 of %2: %3</source>
        <translation>Stufe %1 von %2: %3</translation>
    </message>
    <message>
        <source>Train as planned</source>
        <translation>Trainiere wie geplant</translation>
    </message>
    <message>
        <source>Rest today</source>
        <translation>Heute ausruhen</translation>
    </message>
    <message>
        <source>Nothing hurts</source>
        <translation>Nichts tut weh</translation>
    </message>
    <message>
        <source>If the back of your thigh starts to hurt, check in before the next run.</source>
        <translation>Wenn die Rückseite deines Oberschenkels anfängt wehzutun, mach vor dem nächsten Lauf ein Check-in.</translation>
    </message>
    <message>
        <source>day %1 of the episode</source>
        <translation>Tag %1 der Episode</translation>
    </message>
    <message>
        <source>mi</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The rules keep in place: %1.</source>
        <translation>Die Regeln lassen an Ort und Stelle: %1.</translation>
    </message>
    <message>
        <source>There is no run to copy to that week. Only runs are copied, to days from today on; strength sessions follow from the plan.</source>
        <translation>Es gibt keinen Lauf, der in diese Woche zu kopieren wäre. Nur Läufe werden kopiert, auf Tage ab heute; Krafteinheiten folgen aus dem Plan.</translation>
    </message>
    <message>
        <source>The rules leave no place for these runs in that week.</source>
        <translation>Die Regeln lassen für diese Läufe in jener Woche keinen Platz.</translation>
    </message>
    <message>
        <source>copy of the week of %1</source>
        <translation>Kopie der Woche vom %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) asked for in the week of %1.</source>
        <translation>
            <numerusform>%n Lauf in der Woche vom %1 gewünscht.</numerusform>
            <numerusform>%n Läufe in der Woche vom %1 gewünscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules leave no place on %1.</source>
        <translation>Die Regeln lassen am %1 keinen Platz.</translation>
    </message>
    <message>
        <source>Nothing is to be trained on that day: it is free already.</source>
        <translation>An diesem Tag ist nichts zu trainieren: Er ist schon frei.</translation>
    </message>
    <message>
        <source>The day cannot be made free: %1 has no place on the next one. %2</source>
        <translation>Der Tag lässt sich nicht freimachen: %1 hat am nächsten keinen Platz. %2</translation>
    </message>
    <message>
        <source>rest day on %1</source>
        <translation>Ruhetag am %1</translation>
    </message>
    <message>
        <source>%1 is a rest day now.</source>
        <translation>%1 ist jetzt ein Ruhetag.</translation>
    </message>
    <message>
        <source>That is no free day; choose one without a run or strength session.</source>
        <translation>Das ist kein freier Tag; wähle einen ohne Lauf oder Krafteinheit.</translation>
    </message>
    <message>
        <source>The rest day stays: nothing may come a day earlier. %1</source>
        <translation>Der Ruhetag bleibt: Nichts darf einen Tag früher kommen. %1</translation>
    </message>
    <message>
        <source>removal of the rest day on %1</source>
        <translation>Entfernen: Ruhetag am %1</translation>
    </message>
    <message>
        <source>%1 is a training day now.</source>
        <translation>%1 ist jetzt ein Trainingstag.</translation>
    </message>
    <message>
        <source>%1 of 10, %2</source>
        <translation>%1 von 10, %2</translation>
    </message>
    <message>
        <source>Last pain told of</source>
        <translation>Zuletzt genannter Schmerz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Still planned</source>
        <translation>Noch geplant</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Längster Lauf</translation>
    </message>
    <message>
        <source>Hard days</source>
        <translation>Harte Tage</translation>
    </message>
    <message>
        <source>Ice done</source>
        <translation>Eis gemacht</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>über der Grenze</translation>
    </message>
    <message>
        <source>Today’s run</source>
        <translation>Lauf von heute</translation>
    </message>
    <message>
        <source>Yesterday’s run</source>
        <translation>Lauf von gestern</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Lauf vom %1</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Two days ago</source>
        <translation>Vor zwei Tagen</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Vor einer Woche</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Regain</source>
        <translation>Zurückgewinnen</translation>
    </message>
    <message>
        <source>Strengthen</source>
        <translation>Kräftigen</translation>
    </message>
    <message>
        <source>Return to run</source>
        <translation>Zurück zum Laufen</translation>
    </message>
    <message>
        <source>Full training</source>
        <translation>Volles Training</translation>
    </message>
    <message>
        <source>ice</source>
        <translation>Eis</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>Hochlagern</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>gentle movement</source>
        <translation>sanfte Bewegung</translation>
    </message>
    <message>
        <source>mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>see somebody</source>
        <translation>ansehen lassen</translation>
    </message>
    <message>
        <source>food and drink</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>teilweise erledigt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>easy run</source>
        <translation>lockerer Lauf</translation>
    </message>
    <message>
        <source>long run</source>
        <translation>langer Lauf</translation>
    </message>
    <message>
        <source>intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>tempo run</source>
        <translation>Tempodauerlauf</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>Berge</translation>
    </message>
    <message>
        <source>race</source>
        <translation>Wettkampf</translation>
    </message>
    <message>
        <source>walk and run</source>
        <translation>Gehen und Laufen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>See somebody</source>
        <translation>Ansehen lassen</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Gib acht</translation>
    </message>
    <message>
        <source>Please tell</source>
        <translation>Bitte sag</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Hol jetzt Hilfe</translation>
    </message>
    <message>
        <source>See a doctor soon</source>
        <translation>Geh bald zum Arzt</translation>
    </message>
    <message>
        <source>See a physiotherapist</source>
        <translation>Geh in die Physiotherapie</translation>
    </message>
    <message>
        <source>Suspected strain</source>
        <translation>Verdacht auf Zerrung</translation>
    </message>
    <message>
        <source>Likely muscle soreness</source>
        <translation>Wahrscheinlich Muskelkater</translation>
    </message>
    <message>
        <source>No complaint</source>
        <translation>Keine Beschwerden</translation>
    </message>
    <message>
        <source>now or today</source>
        <translation>jetzt oder heute</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>within %1 hours</source>
        <translation>binnen %1 Stunden</translation>
    </message>
    <message>
        <source>Stridewell is a planning aid for adults. It does not diagnose and does not replace a doctor or a physiotherapist: what they tell you comes first.</source>
        <translation>Stridewell ist eine Planungshilfe für Erwachsene. Es stellt keine Diagnose und ersetzt weder Arzt noch Physiotherapeut: Was sie dir sagen, geht vor.</translation>
    </message>
    <message>
        <source>Call your emergency number (112 in Europe) if you cannot feel or hold your bladder or bowel, are numb between the legs, cannot breathe well, or your foot is cold and pale.</source>
        <translation>Ruf den Notruf (112 in Europa), wenn du Blase oder Darm nicht spürst oder halten kannst, zwischen den Beinen taub bist, schlecht Luft bekommst oder dein Fuß kalt und blass ist.</translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation>Hierher kopieren</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Hierher verschieben</translation>
    </message>
    <message>
        <source>Allowed, but: %1</source>
        <translation>Erlaubt, aber: %1</translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <translation>Nicht hier: %1</translation>
    </message>
    <message>
        <source>Fits on %1.</source>
        <translation>Passt am %1.</translation>
    </message>
    <message>
        <source>a hard session</source>
        <translation>eine harte Einheit</translation>
    </message>
    <message>
        <source>Cu&amp;t, to move it</source>
        <translation>A&amp;usschneiden, zum Verschieben</translation>
    </message>
    <message>
        <source>&amp;Copy run</source>
        <translation>Lauf &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste on this day</source>
        <translation>An diesem Tag &amp;einfügen</translation>
    </message>
    <message>
        <source>Move a day &amp;earlier</source>
        <translation>Einen Tag &amp;früher</translation>
    </message>
    <message>
        <source>Move a day &amp;later</source>
        <translation>Einen Tag &amp;später</translation>
    </message>
    <message>
        <source>Move a week earlier</source>
        <translation>Eine Woche früher</translation>
    </message>
    <message>
        <source>Move a week later</source>
        <translation>Eine Woche später</translation>
    </message>
    <message>
        <source>&amp;Remove, or put back</source>
        <translation>En&amp;tfernen oder zurücklegen</translation>
    </message>
    <message>
        <source>Add a &amp;run…</source>
        <translation>&amp;Lauf hinzufügen…</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>&amp;Notiz schreiben…</translation>
    </message>
    <message>
        <source>&amp;Insert a rest day</source>
        <translation>&amp;Ruhetag einfügen</translation>
    </message>
    <message>
        <source>Remove the rest day</source>
        <translation>Ruhetag entfernen</translation>
    </message>
    <message>
        <source>Copy the week&apos;s runs</source>
        <translation>Läufe der Woche kopieren</translation>
    </message>
    <message>
        <source>Paste the runs into this week</source>
        <translation>Läufe in diese Woche einfügen</translation>
    </message>
    <message>
        <source>Show one &amp;week</source>
        <translation>Eine &amp;Woche zeigen</translation>
    </message>
    <message>
        <source>Show t&amp;hree weeks</source>
        <translation>&amp;Drei Wochen zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;season</source>
        <translation>Sais&amp;on zeigen</translation>
    </message>
    <message>
        <source>First days until %1 — %2 h left of %3</source>
        <translation>Erste Tage bis %1 — noch %2 h von %3</translation>
    </message>
    <message>
        <source>Training as usual, with strength work to keep the hamstring strong.</source>
        <translation>Training wie gewohnt, mit Kraft, damit der hintere Oberschenkel stark bleibt.</translation>
    </message>
    <message>
        <source>Take care:</source>
        <translation>Gib acht:</translation>
    </message>
    <message>
        <source>When to stop:</source>
        <translation>Wann aufhören:</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>From your clinician</source>
        <translation>Von deinem Behandler</translation>
    </message>
    <message>
        <source>Your pain limit is %1 of 10: stop when it goes above.</source>
        <translation>Deine Schmerzgrenze ist %1 von 10: Hör auf, wenn es darüber geht.</translation>
    </message>
    <message>
        <source>This week:</source>
        <translation>Diese Woche:</translation>
    </message>
    <message>
        <source>These weeks:</source>
        <translation>Diese Wochen:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>For the days in between</source>
        <translation>Für die Tage dazwischen</translation>
    </message>
    <message>
        <source>%1 times a day</source>
        <translation>%1-mal am Tag</translation>
    </message>
    <message>
        <source>Pain:</source>
        <translation>Schmerz:</translation>
    </message>
    <message>
        <source>Tick when done, and write the worst pain from 0 to 10</source>
        <translation>Hake ab, was erledigt ist, und schreib den stärksten Schmerz von 0 bis 10 auf</translation>
    </message>
    <message>
        <source>Nothing is planned for these days.</source>
        <translation>Für diese Tage ist nichts geplant.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Repetitions, a field for each set</source>
        <translation>Wiederholungen, ein Feld je Satz</translation>
    </message>
    <message>
        <source>Worst pain, 0 to 10</source>
        <translation>Stärkster Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Pain next day, 0 to 10</source>
        <translation>Schmerz am nächsten Tag, 0 bis 10</translation>
    </message>
    <message>
        <source>Tick what is done. Write how often you did it and how much it hurt: 0 is no pain, 10 the worst you can think of.</source>
        <translation>Hake ab, was erledigt ist. Schreib auf, wie oft du es gemacht hast und wie sehr es wehtat: 0 ist kein Schmerz, 10 der stärkste, den du dir denken kannst.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Choose a PNG, JPEG or SVG file.</source>
        <translation>Das ist kein lesbares Bild. Wähle eine PNG-, JPEG- oder SVG-Datei.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one with fewer than 40 million pixels.</source>
        <translation>Dieses Bild ist zu groß. Wähle eines mit weniger als 40 Millionen Pixeln.</translation>
    </message>
    <message>
        <source>This picture is broken. Choose another file, or save it anew and try again.</source>
        <translation>Dieses Bild ist kaputt. Wähle eine andere Datei oder speichere es neu und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The PDF could not be written (%1). Choose another folder, or make room and try again.</source>
        <translation>Das PDF konnte nicht geschrieben werden (%1). Wähle einen anderen Ordner oder schaff Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>Wochenplan</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Merkblatt</translation>
    </message>
    <message>
        <source>Log sheet</source>
        <translation>Eintragsbogen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Fortschrittsbericht</translation>
    </message>
    <message>
        <source>The printer does not take the pages. See whether it is on, choose another one, or save a PDF.</source>
        <translation>Der Drucker nimmt die Seiten nicht an. Sieh nach, ob er an ist, wähle einen anderen oder speichere ein PDF.</translation>
    </message>
    <message>
        <source>sets of %1</source>
        <translation>Sätze zu %1</translation>
    </message>
    <message>
        <source>1 set of %1</source>
        <translation>1 Satz zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sets of %1</source>
        <translation>
            <numerusform>%n Satz zu %1</numerusform>
            <numerusform>%n Sätze zu %1</numerusform>
        </translation>
    </message>
    <message>
        <source>once %1 metres</source>
        <translation>einmal %1 Meter</translation>
    </message>
    <message numerus="yes">
        <source>%n times %1 metres</source>
        <translation>
            <numerusform>%n-mal %1 Meter</numerusform>
            <numerusform>%n-mal %1 Meter</numerusform>
        </translation>
    </message>
    <message>
        <source>hold for %1, once</source>
        <translation>%1 halten, einmal</translation>
    </message>
    <message numerus="yes">
        <source>hold for %1, %n times</source>
        <translation>
            <numerusform>%1 halten, %n-mal</numerusform>
            <numerusform>%1 halten, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on each side</source>
        <translation>%1 auf jeder Seite</translation>
    </message>
    <message>
        <source>hold for %1</source>
        <translation>%1 halten</translation>
    </message>
    <message>
        <source>with %1 kg</source>
        <translation>mit %1 kg</translation>
    </message>
    <message>
        <source>Rest %1 between sets.</source>
        <translation>%1 Pause zwischen den Sätzen.</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Im Liegen</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Im Knien</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Im Stehen</translation>
    </message>
    <message>
        <source>On the move</source>
        <translation>In Bewegung</translation>
    </message>
    <message>
        <source>The muscle settles first. Rest it, and move only as far as it does not hurt.</source>
        <translation>Der Muskel beruhigt sich zuerst. Schone ihn, und beweg dich nur so weit, wie es nicht wehtut.</translation>
    </message>
    <message>
        <source>Now easy movement comes back. Begin gently and stop before it hurts.</source>
        <translation>Jetzt kommt leichte Bewegung zurück. Fang sanft an und hör auf, bevor es wehtut.</translation>
    </message>
    <message>
        <source>Now the muscle grows strong again. Move slowly and do not hurry.</source>
        <translation>Jetzt wird der Muskel wieder stark. Beweg dich langsam und ohne Eile.</translation>
    </message>
    <message>
        <source>Now running comes back in small steps. Walk and run by turns.</source>
        <translation>Jetzt kommt das Laufen in kleinen Schritten zurück. Geh und lauf im Wechsel.</translation>
    </message>
    <message>
        <source>You train as before. Keep the strength work going, so that it stays strong.</source>
        <translation>Du trainierst wie früher. Mach mit der Kraft weiter, damit der Muskel stark bleibt.</translation>
    </message>
    <message>
        <source>1 strength day</source>
        <translation>1 Krafttag</translation>
    </message>
    <message numerus="yes">
        <source>%n strength days</source>
        <translation>
            <numerusform>%n Krafttag</numerusform>
            <numerusform>%n Krafttage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 running day</source>
        <translation>1 Lauftag</translation>
    </message>
    <message numerus="yes">
        <source>%n running days</source>
        <translation>
            <numerusform>%n Lauftag</numerusform>
            <numerusform>%n Lauftage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 rest day</source>
        <translation>1 Ruhetag</translation>
    </message>
    <message numerus="yes">
        <source>%n rest days</source>
        <translation>
            <numerusform>%n Ruhetag</numerusform>
            <numerusform>%n Ruhetage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>One session takes about %1.</source>
        <translation>Eine Einheit dauert etwa %1.</translation>
    </message>
    <message>
        <source>Stop at once at a sharp pain or a pop.</source>
        <translation>Hör bei einem scharfen Schmerz oder einem Knall sofort auf.</translation>
    </message>
    <message>
        <source>Call your doctor or physiotherapist about a new bruise, a swelling or a gap in the muscle.</source>
        <translation>Ruf deinen Arzt oder Physiotherapeuten an bei einem neuen Bluterguss, einer Schwellung oder einer Lücke im Muskel.</translation>
    </message>
    <message>
        <source>Call them too if you cannot walk normally, or if your leg is weak or numb.</source>
        <translation>Ruf sie auch an, wenn du nicht normal gehen kannst oder dein Bein schwach oder taub ist.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>None in this time.</source>
        <translation>Keine in dieser Zeit.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>Episode</translation>
    </message>
    <message>
        <source>Distance a week, %1</source>
        <translation>Strecke pro Woche, %1</translation>
    </message>
    <message>
        <source>ceiling of the week</source>
        <translation>Obergrenze der Woche</translation>
    </message>
    <message>
        <source>Strength, repetitions a week</source>
        <translation>Kraft, Wiederholungen pro Woche</translation>
    </message>
    <message>
        <source>Worst pain of the week, 0 to 10</source>
        <translation>Stärkster Schmerz der Woche, 0 bis 10</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>What stood out in the load</source>
        <translation>Was an der Belastung auffiel</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Strength days</source>
        <translation>Krafttage</translation>
    </message>
    <message>
        <source>Kept to the plan</source>
        <translation>Plan eingehalten</translation>
    </message>
    <message>
        <source>Week by week, the newest first</source>
        <translation>Woche für Woche, die neueste zuerst</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Before each run:</source>
        <translation>Vor jedem Lauf:</translation>
    </message>
    <message>
        <source>Before the run on %1:</source>
        <translation>Vor dem Lauf am %1:</translation>
    </message>
    <message>
        <source>After each run:</source>
        <translation>Nach jedem Lauf:</translation>
    </message>
    <message>
        <source>After the run on %1:</source>
        <translation>Nach dem Lauf am %1:</translation>
    </message>
    <message>
        <source>Training log</source>
        <translation>Trainingstagebuch</translation>
    </message>
    <message>
        <source>Hamstring plan</source>
        <translation>Plan hinterer Oberschenkel</translation>
    </message>
    <message>
        <source>Training plan</source>
        <translation>Trainingsplan</translation>
    </message>
    <message>
        <source>Hamstring plan, stage %1 of %2: %3</source>
        <translation>Plan hinterer Oberschenkel, Stufe %1 von %2: %3</translation>
    </message>
    <message>
        <source>Made with: %1.</source>
        <translation>Gemacht mit: %1.</translation>
    </message>
    <message>
        <source>plan of %1, %2</source>
        <translation>Plan von %1, %2</translation>
    </message>
    <message>
        <source>Printed %1 · advice, not a diagnosis</source>
        <translation>Gedruckt am %1 · Rat, keine Diagnose</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Notiz:</translation>
    </message>
    <message>
        <source>See %1, %2.</source>
        <translation>Aufsuchen: %1, %2.</translation>
    </message>
    <message>
        <source>Not now:</source>
        <translation>Jetzt nicht:</translation>
    </message>
    <message>
        <source>Stop and call</source>
        <translation>Aufhören und anrufen</translation>
    </message>
    <message>
        <source>(over the limit)</source>
        <translation>(über der Grenze)</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>%1 runs added, %2 known already, %3 other activities left out.</source>
        <translation>%1 Läufe hinzugefügt, %2 schon bekannt, %3 andere Aktivitäten weggelassen.</translation>
    </message>
    <message>
        <source>Activities (*.csv *.fit *.tcx *.gpx *.gz *.zip);;All files (*)</source>
        <translation>Aktivitäten (*.csv *.fit *.tcx *.gpx *.gz *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 Patient</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n Patient</numerusform>
            <numerusform>%n Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>nobody is here yet</source>
        <translation>noch ist niemand hier</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Eis</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Hochlagern</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Active recovery</source>
        <translation>Aktive Erholung</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>Nachkontrolle</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Ansehen lassen</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>Ernährung</translation>
    </message>
    <message>
        <source>This is a planned workout, not a run that was done; choose the activity itself</source>
        <translation>Das ist ein geplantes Training, kein gelaufener Lauf; wähle die Aktivität selbst</translation>
    </message>
    <message>
        <source>Given against this rule, because: %1</source>
        <translation>Gegen diese Regel vorgegeben, weil: %1</translation>
    </message>
    <message>
        <source>You said that something hurts, but not yet what. Go back and say at least how strong the pain is, or start anew with “All fine”.</source>
        <translation>Du hast gesagt, dass etwas wehtut, aber noch nicht was. Geh zurück und sag wenigstens, wie stark der Schmerz ist, oder fang mit „Alles gut“ neu an.</translation>
    </message>
    <message>
        <source>All as the program comes with them</source>
        <translation>Alle so, wie das Programm sie mitbringt</translation>
    </message>
    <message>
        <source>The walk and the gentle holds</source>
        <translation>Der Spaziergang und das sanfte Halten</translation>
    </message>
    <message>
        <source>The gentle holds</source>
        <translation>Das sanfte Halten</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>Der Spaziergang</translation>
    </message>
    <message>
        <source>%1 hurt more than %2 of 10. Check in and say how the leg is: until then they are left out.</source>
        <translation>Schmerz über %2 von 10: %1. Mach einen Check-in und sag, wie es dem Bein geht: Bis dahin bleibt das weg.</translation>
    </message>
    <message>
        <source>Your last walk hurt more than before, so the next ones are shorter. Check in if the pain stays.</source>
        <translation>Dein letzter Spaziergang tat mehr weh als davor, darum sind die nächsten kürzer. Mach einen Check-in, wenn der Schmerz bleibt.</translation>
    </message>
    <message>
        <source>Say how the leg was the day after your last run, in its log or with a check-in: until then no run is planned for today.</source>
        <translation>Sag, wie es dem Bein am Tag nach deinem letzten Lauf ging, in seinem Eintrag oder mit einem Check-in: Bis dahin ist für heute kein Lauf geplant.</translation>
    </message>
    <message numerus="yes">
        <source>Resting for %n days after a session that hurt too much: %1. A plan made after that holds them again, from an easy step. Check in if the pain stays.</source>
        <translation>
            <numerusform>Nach einer Einheit, die zu sehr wehtat, ruht einen Tag lang: %1. Ein Plan von danach enthält das wieder, ab einer leichten Stufe. Mach einen Check-in, wenn der Schmerz bleibt.</numerusform>
            <numerusform>Nach einer Einheit, die zu sehr wehtat, ruht %n Tage lang: %1. Ein Plan von danach enthält das wieder, ab einer leichten Stufe. Mach einen Check-in, wenn der Schmerz bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second run asked for on %1 is not planned: a day holds one of them.</source>
        <translation>Der zweite gewünschte Lauf am %1 ist nicht geplant: Ein Tag hat Platz für einen davon.</translation>
    </message>
    <message>
        <source>The last gentle walk hurt; the next ones are shorter.</source>
        <translation>Der letzte leichte Spaziergang tat weh; die nächsten sind kürzer.</translation>
    </message>
    <message>
        <source>This session runs for longer without a walk than the next one of the walk–run table.</source>
        <translation>In dieser Einheit läufst du länger ohne Gehen als in der nächsten der Geh-Lauf-Tabelle.</translation>
    </message>
    <message>
        <source>compress</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>format</comment>
        <translation>ddd d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>format</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>must be given for each set</source>
        <translation>muss für jeden Satz angegeben sein</translation>
    </message>
    <message>
        <source>Between two ice packs while the day has room</source>
        <translation>Zwischen zweimal Eis, solange der Tag Platz hat</translation>
    </message>
    <message>
        <source>Sets of an exercise of your own, at most</source>
        <translation>Sätze einer eigenen Übung, höchstens</translation>
    </message>
    <message>
        <source>Repetitions of each of these sets, at most</source>
        <translation>Wiederholungen in jedem dieser Sätze, höchstens</translation>
    </message>
    <message>
        <source>Each of these sets is held, at most</source>
        <translation>Jeder dieser Sätze wird gehalten, höchstens</translation>
    </message>
</context>
<context>
    <name>stridewell::AboutDialog</name>
    <message>
        <source>About Stridewell</source>
        <translation>Über Stridewell</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2.</source>
        <translation>Version %1, mit Qt %2.</translation>
    </message>
</context>
<context>
    <name>stridewell::AdherenceChart</name>
    <message>
        <source>Nothing planned is over yet.</source>
        <translation>Noch ist nichts Geplantes vorbei.</translation>
    </message>
</context>
<context>
    <name>stridewell::AnswerPage</name>
    <message>
        <source>Nothing stands against your training.</source>
        <translation>Nichts spricht gegen dein Training.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Vorerst lassen</translation>
    </message>
    <message>
        <source>Because of what you said</source>
        <translation>Wegen deiner Antworten</translation>
    </message>
    <message>
        <source>Whom: %1</source>
        <translation>Wer: %1</translation>
    </message>
    <message>
        <source>How soon: %1</source>
        <translation>Wie bald: %1</translation>
    </message>
    <message>
        <source>In Europe the emergency number is 112.</source>
        <translation>In Europa ist die Notrufnummer 112.</translation>
    </message>
    <message>
        <source>How your plan would change</source>
        <translation>Wie sich dein Plan ändern würde</translation>
    </message>
    <message>
        <source>Training pauses until this has been looked at. That is for your safety and is not a choice: it holds whatever else the plan says.</source>
        <translation>Das Training ruht, bis das angesehen wurde. Das dient deiner Sicherheit und ist keine Wahl: Es gilt, was immer der Plan sonst sagt.</translation>
    </message>
</context>
<context>
    <name>stridewell::BackingUp</name>
    <message>
        <source>The store is damaged: %1. The newest good backup can be put in its place.</source>
        <translation>Die Datenbank ist beschädigt: %1. Die neueste gute Sicherung kann an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation>Sicherungen zeigen</translation>
    </message>
    <message>
        <source>No backup could be made. %1</source>
        <translation>Es konnte keine Sicherung gemacht werden. %1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save with a passphrase</source>
        <translation>Mit Passphrase speichern</translation>
    </message>
    <message>
        <source>Sealed backup (*.sealed)</source>
        <translation>Versiegelte Sicherung (*.sealed)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Eine Sicherung wurde gemacht.</translation>
    </message>
    <message>
        <source>Nothing has changed since the newest backup.</source>
        <translation>Seit der neuesten Sicherung hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>It was restored. What it replaced is kept as a backup of its own.</source>
        <translation>Es wurde wiederhergestellt. Was dadurch ersetzt wurde, ist als eigene Sicherung aufgehoben.</translation>
    </message>
    <message>
        <source>%1 was saved with a passphrase.</source>
        <translation>%1 wurde mit einer Passphrase gespeichert.</translation>
    </message>
    <message>
        <source>Whoever opens %1 needs this passphrase.</source>
        <translation>Wer %1 öffnet, braucht diese Passphrase.</translation>
    </message>
    <message>
        <source>It was written to %1.</source>
        <translation>Es wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Backups lie in %1 from now on.</source>
        <translation>Sicherungen liegen ab jetzt in %1.</translation>
    </message>
</context>
<context>
    <name>stridewell::BackupModel</name>
    <message>
        <source>every 30 minutes</source>
        <translation>alle 30 Minuten</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand gemacht</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before somebody was deleted</source>
        <translation>bevor jemand gelöscht wurde</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>bevor eine Sicherung wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>before an update of Stridewell</source>
        <translation>vor einem Update von Stridewell</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>ein Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, runs</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and one more</source>
        <translation>%1 und noch einer</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Last change in it</source>
        <translation>Letzte Änderung darin</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>stridewell::BackupTable</name>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
</context>
<context>
    <name>stridewell::BackupsDialog</name>
    <message>
        <source>&amp;Restore the chosen one</source>
        <translation>Gewählte &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Stridewell copies all that it holds every 30 minutes when something has changed, and before an import or a deletion. Older copies are thinned by day, week and month.</source>
        <translation>Stridewell kopiert alles, was es enthält, alle 30 Minuten, wenn sich etwas geändert hat, und vor einem Import oder einem Löschen. Ältere Kopien werden nach Tag, Woche und Monat ausgedünnt.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>Save with a &amp;passphrase…</source>
        <translation>Mit &amp;Passphrase speichern…</translation>
    </message>
    <message>
        <source>Restore a &amp;file…</source>
        <translation>&amp;Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Move them…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>They lie in %1</source>
        <translation>Sie liegen in %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>stridewell::BatchDialog</name>
    <message>
        <source>Into</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>Ein PDF</translation>
    </message>
    <message>
        <source>A PDF for each</source>
        <translation>Ein PDF für jeden</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Print selected patients</source>
        <translation>Gewählte Patienten drucken</translation>
    </message>
    <message>
        <source>Each from the present week on. Notes for clinicians are never printed.</source>
        <translation>Jeder ab der jetzigen Woche. Notizen für Behandler werden nie gedruckt.</translation>
    </message>
    <message>
        <source>Patients printed</source>
        <translation>Gedruckte Patienten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
</context>
<context>
    <name>stridewell::BodyMap</name>
    <message>
        <source>The legs from behind. Arrow keys choose the place; the questions ask the same.</source>
        <translation>Die Beine von hinten. Pfeiltasten wählen die Stelle; die Fragen fragen dasselbe.</translation>
    </message>
    <message>
        <source>Where it hurts: not said</source>
        <translation>Wo es wehtut: nicht gesagt</translation>
    </message>
    <message>
        <source>Where it hurts: %1</source>
        <translation>Wo es wehtut: %1</translation>
    </message>
</context>
<context>
    <name>stridewell::CalendarKeeper</name>
    <message>
        <source>The calendar %1 is up to date again.</source>
        <translation>Der Kalender %1 ist wieder aktuell.</translation>
    </message>
    <message>
        <source>Your calendar is not up to date. %1. Your plan is safe; the file is tried again every minute.</source>
        <translation>Dein Kalender ist nicht aktuell. %1. Dein Plan ist sicher; die Datei wird jede Minute neu versucht.</translation>
    </message>
</context>
<context>
    <name>stridewell::CalendarView</name>
    <message>
        <source>Calendar of the plan</source>
        <translation>Kalender des Plans</translation>
    </message>
    <message>
        <source>Choose what to move first: Enter goes into a day, Tab on to its next card.</source>
        <translation>Wähle zuerst, was du verschieben willst: Die Eingabetaste führt in einen Tag, Tab zu seiner nächsten Karte.</translation>
    </message>
</context>
<context>
    <name>stridewell::ChapterView</name>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>stridewell::CheckInDialog</name>
    <message>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>All fine</source>
        <translation>Alles gut</translation>
    </message>
    <message>
        <source>No pain at the back of the thigh</source>
        <translation>Kein Schmerz hinten am Oberschenkel</translation>
    </message>
    <message>
        <source>Something hurts</source>
        <translation>Etwas tut weh</translation>
    </message>
    <message>
        <source>A few questions, two minutes at most</source>
        <translation>Ein paar Fragen, höchstens zwei Minuten</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation>Dort weitermachen, wo du warst</translation>
    </message>
    <message>
        <source>Your answers of before are still here</source>
        <translation>Deine Antworten von vorhin sind noch da</translation>
    </message>
    <message>
        <source>The same, and it is getting better</source>
        <translation>Dasselbe, und es wird besser</translation>
    </message>
    <message>
        <source>The same, and it is not getting better</source>
        <translation>Dasselbe, und es wird nicht besser</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Etwas Neues</translation>
    </message>
    <message>
        <source>Another place, or it happened again</source>
        <translation>Eine andere Stelle, oder es ist wieder passiert</translation>
    </message>
    <message>
        <source>It cannot be said yet how this looks: %1.</source>
        <translation>Noch lässt sich nicht sagen, wie das aussieht: %1.</translation>
    </message>
    <message>
        <source>As you answer, here stands what it looks like, why, and how your week would change.</source>
        <translation>Während du antwortest, steht hier, wonach es aussieht, warum, und wie sich deine Woche ändern würde.</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Zurück zu den Fragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Store this check-in</source>
        <translation>Dieses Check-in speichern</translation>
    </message>
    <message>
        <source>Take it and change the plan</source>
        <translation>Übernehmen und Plan ändern</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>stridewell::CheckInFlow</name>
    <message>
        <source>check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>It could not be stored: %1. Your answers are still here; try again in a moment.</source>
        <translation>Es konnte nicht gespeichert werden: %1. Deine Antworten sind noch da; versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Check-in taken.</source>
        <translation>Check-in übernommen.</translation>
    </message>
    <message>
        <source>Training is paused: %1, %2.</source>
        <translation>Training ruht: %1, %2.</translation>
    </message>
</context>
<context>
    <name>stridewell::CheckInFrame</name>
    <message>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>Wo tut es weh?</translation>
    </message>
    <message>
        <source>Not a diagnosis. Nothing leaves this computer.</source>
        <translation>Keine Diagnose. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Leave the plan as it is</source>
        <translation>Den Plan lassen, wie er ist</translation>
    </message>
</context>
<context>
    <name>stridewell::ChoiceRow</name>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
</context>
<context>
    <name>stridewell::Clinic</name>
    <message>
        <source>The patient is in the archive now.</source>
        <translation>Der Patient ist jetzt im Archiv.</translation>
    </message>
    <message>
        <source>The patient is out of the archive now.</source>
        <translation>Der Patient ist jetzt nicht mehr im Archiv.</translation>
    </message>
    <message>
        <source>The next review is on %1.</source>
        <translation>Die nächste Durchsicht ist am %1.</translation>
    </message>
    <message>
        <source>No review is planned by hand any more.</source>
        <translation>Es ist keine Durchsicht mehr von Hand geplant.</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>Profile (*.json)</source>
        <translation>Profil (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder, or make room.</source>
        <translation>%1 konnte nicht geschrieben werden (%2). Wähle einen anderen Ordner oder schaff Platz.</translation>
    </message>
    <message>
        <source>The profile was written to %1.</source>
        <translation>Das Profil wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>stridewell::ClinicHeadDialog</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Head of the clinic’s prints</source>
        <translation>Kopf der Ausdrucke der Praxis</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>stridewell::ComingCard</name>
    <message>
        <source>The next days</source>
        <translation>Die nächsten Tage</translation>
    </message>
</context>
<context>
    <name>stridewell::CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchtest du tun?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>stridewell::DayDelegate</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 weitere</translation>
    </message>
</context>
<context>
    <name>stridewell::DayPanel</name>
    <message>
        <source>Note on the day</source>
        <translation>Notiz zum Tag</translation>
    </message>
    <message>
        <source>Note on this day…</source>
        <translation>Notiz zu diesem Tag…</translation>
    </message>
    <message>
        <source>Note on the week</source>
        <translation>Notiz zur Woche</translation>
    </message>
    <message>
        <source>Note on this week…</source>
        <translation>Notiz zu dieser Woche…</translation>
    </message>
    <message>
        <source>Add a run…</source>
        <translation>Lauf hinzufügen…</translation>
    </message>
</context>
<context>
    <name>stridewell::DeletePatientDialog</name>
    <message>
        <source>Delete a patient</source>
        <translation>Patient löschen</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>der Plan</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>deine eigene Notiz</translation>
    </message>
    <message>
        <source>This would be lost: %1. It cannot be undone.</source>
        <translation>Das ginge verloren: %1. Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>An export keeps what belongs to the patient: runs, check-ins and logs. Your own note is never exported; copy it if you need it. An archived patient stays out of the way and loses nothing.</source>
        <translation>Ein Export bewahrt, was dem Patienten gehört: Läufe, Check-ins und Einträge. Deine eigene Notiz wird nie exportiert; kopiere sie, wenn du sie brauchst. Wer im Archiv ist, stört nicht und verliert nichts.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Export first…</source>
        <translation>Zuerst &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>Endgültig &amp;löschen</translation>
    </message>
</context>
<context>
    <name>stridewell::DifferenceList</name>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1 Why?</source>
        <translation>%1 Warum?</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
</context>
<context>
    <name>stridewell::DosePart</name>
    <message>
        <source>Change the dose</source>
        <translation>Dosis ändern</translation>
    </message>
    <message>
        <source>Take the planned dose again</source>
        <translation>Wieder die geplante Dosis nehmen</translation>
    </message>
    <message>
        <source>Take this dose</source>
        <translation>Diese Dosis nehmen</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>Warum? (wenn du magst)</translation>
    </message>
    <message>
        <source>Why the dose is changed</source>
        <translation>Warum die Dosis geändert wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The dose was changed by hand.</source>
        <translation>Die Dosis wurde von Hand geändert.</translation>
    </message>
    <message>
        <source>The dose was changed by %1.</source>
        <translation>Die Dosis wurde von %1 geändert.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>%1: sets</source>
        <translation>%1: Sätze</translation>
    </message>
    <message>
        <source>%1: repetitions of each set</source>
        <translation>%1: Wiederholungen je Satz</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>%1: seconds to hold</source>
        <translation>%1: Sekunden zu halten</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>kein Gewicht</translation>
    </message>
    <message>
        <source>%1: weight</source>
        <translation>%1: Gewicht</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>%1 (rule %2)</source>
        <translation>%1 (Regel %2)</translation>
    </message>
    <message>
        <source>For clinicians: why it may be done all the same</source>
        <translation>Für Behandler: warum es trotzdem geht</translation>
    </message>
    <message>
        <source>Take it with this reason</source>
        <translation>Mit diesem Grund übernehmen</translation>
    </message>
</context>
<context>
    <name>stridewell::ExerciseActions</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>On the handout of %1</source>
        <translation>Auf dem Merkblatt von %1</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>The rules build on this exercise, so it cannot be hidden.</source>
        <translation>Die Regeln bauen auf dieser Übung auf, darum lässt sie sich nicht verbergen.</translation>
    </message>
</context>
<context>
    <name>stridewell::ExerciseDetail</name>
    <message>
        <source>Where you are</source>
        <translation>Wo du stehst</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Abbildung: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a step of a list</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>Geht oft schief</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu es gut ist</translation>
    </message>
    <message>
        <source>Your plan does not ask for it now.</source>
        <translation>Dein Plan sieht sie jetzt nicht vor.</translation>
    </message>
    <message>
        <source>Added by your clinician.</source>
        <translation>Von deinem Behandler hinzugefügt.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>About the exercise</source>
        <translation>Über die Übung</translation>
    </message>
</context>
<context>
    <name>stridewell::ExerciseEditor</name>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where it has its place</source>
        <translation>Wo sie ihren Platz hat</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Auslaufen</translation>
    </message>
    <message>
        <source>Body position</source>
        <translation>Körperhaltung</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Liegend</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Im Knien</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Im Stehen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>The rules treat it like</source>
        <translation>Die Regeln behandeln sie wie</translation>
    </message>
    <message>
        <source>Nordic curl</source>
        <translation>Nordic Curl</translation>
    </message>
    <message>
        <source>Deadlift</source>
        <translation>Kreuzheben</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <translation>Dehnung hinterer Oberschenkel</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>How it is done, a step a line</source>
        <translation>So geht sie, ein Schritt je Zeile</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Wann aufhören</translation>
    </message>
    <message>
        <source>What often goes wrong, one a line (may stay empty)</source>
        <translation>Was oft schiefgeht, eins je Zeile (darf leer bleiben)</translation>
    </message>
    <message>
        <source>What it is for (may stay empty)</source>
        <translation>Wozu sie gut ist (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Drag the joints: the start on the left, the end on the right</source>
        <translation>Zieh die Gelenke: links der Anfang, rechts das Ende</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Begin with the figure of</source>
        <translation>Anfangen mit der Figur von</translation>
    </message>
    <message>
        <source>A &amp;picture instead…</source>
        <translation>Ein &amp;Bild stattdessen…</translation>
    </message>
    <message>
        <source>A &amp;figure instead</source>
        <translation>Eine &amp;Figur stattdessen</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Repetitions or seconds of each set</source>
        <translation>Wiederholungen oder Sekunden je Satz</translation>
    </message>
    <message>
        <source>Of each set</source>
        <translation>Je Satz</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Seconds held</source>
        <translation>Gehaltene Sekunden</translation>
    </message>
    <message>
        <source>On each side</source>
        <translation>Auf jeder Seite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Picture of the exercise</source>
        <translation>Bild der Übung</translation>
    </message>
</context>
<context>
    <name>stridewell::ExerciseFlow</name>
    <message>
        <source>Picture of the exercise</source>
        <translation>Bild der Übung</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This exercise is not in the library any more.</source>
        <translation>Diese Übung ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>stridewell::ExerciseSheet</name>
    <message>
        <source>Last time %1</source>
        <translation>Letztes Mal %1</translation>
    </message>
</context>
<context>
    <name>stridewell::ExercisesPage</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>In my plan</source>
        <translation>In meinem Plan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>&amp;New exercise…</source>
        <translation>&amp;Neue Übung…</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation>Die Übungen durchsuchen</translation>
    </message>
    <message>
        <source>No exercise is hidden.</source>
        <translation>Keine Übung ist verborgen.</translation>
    </message>
    <message>
        <source>No exercise has these words. Clear the search, or look among all.</source>
        <translation>Keine Übung enthält diese Wörter. Leere die Suche oder sieh unter allen nach.</translation>
    </message>
    <message>
        <source>Your plan holds no exercise now. “All” shows every one.</source>
        <translation>Dein Plan enthält jetzt keine Übung. „Alle“ zeigt sämtliche.</translation>
    </message>
</context>
<context>
    <name>stridewell::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How many weeks, from this one on</source>
        <translation>Wie viele Wochen, ab dieser</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Paper, text size and the clinic’s name are as you chose them in Print.</source>
        <translation>Papier, Textgröße und Name der Praxis sind so, wie du sie beim Drucken gewählt hast.</translation>
    </message>
    <message>
        <source>Every item lasts the whole day</source>
        <translation>Jeder Eintrag dauert den ganzen Tag</translation>
    </message>
    <message>
        <source>Say what is suspected and why</source>
        <translation>Den Verdacht und seinen Grund nennen</translation>
    </message>
    <message>
        <source>Whoever sees the calendar can read it.</source>
        <translation>Wer den Kalender sieht, kann es lesen.</translation>
    </message>
    <message>
        <source>Whoever sees the calendar can read it. Without it, titles say only what to do.</source>
        <translation>Wer den Kalender sieht, kann es lesen. Ohne das sagen die Titel nur, was zu tun ist.</translation>
    </message>
    <message>
        <source>Alarm before what has a time</source>
        <translation>Erinnerung vor allem mit Uhrzeit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60 min</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 h</translation>
    </message>
    <message>
        <source>Some calendar programs skip or double events they know already. A calendar of its own for the plan can be emptied before you import again.</source>
        <translation>Manche Kalenderprogramme lassen Termine, die sie schon kennen, aus oder verdoppeln sie. Einen eigenen Kalender für den Plan kannst du leeren, bevor du neu importierst.</translation>
    </message>
    <message>
        <source>A folder that is kept up to date</source>
        <translation>Ein Ordner, der aktuell bleibt</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>S&amp;top keeping it</source>
        <translation>&amp;Nicht mehr aktuell halten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>The whole plan is written there as a calendar whenever it changes, so that a calendar program or a web server can take it from there.</source>
        <translation>Der ganze Plan wird bei jeder Änderung als Kalender dorthin geschrieben, damit ein Kalenderprogramm oder ein Webserver ihn sich dort holen kann.</translation>
    </message>
    <message>
        <source>%1 holds the present calendar.</source>
        <translation>%1 enthält den jetzigen Kalender.</translation>
    </message>
</context>
<context>
    <name>stridewell::Exporting</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Open in calendar</source>
        <translation>Im Kalender öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No program here opens %1. You can open it from within your own.</source>
        <translation>Kein Programm hier öffnet %1. Du kannst es aus deinem eigenen heraus öffnen.</translation>
    </message>
    <message>
        <source>Keep a folder up to date</source>
        <translation>Einen Ordner aktuell halten</translation>
    </message>
</context>
<context>
    <name>stridewell::FindingList</name>
    <message>
        <source>What stands out</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>Nothing: every week and run of this time kept to its ceiling.</source>
        <translation>Nichts: Jede Woche und jeder Lauf dieser Zeit blieb unter der Obergrenze.</translation>
    </message>
    <message>
        <source>No runs in this time yet. Import your history, or log a run.</source>
        <translation>Noch keine Läufe in dieser Zeit. Importiere deinen Verlauf oder trag einen Lauf ein.</translation>
    </message>
    <message>
        <source>One more stands in the table.</source>
        <translation>Einer mehr steht in der Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the table.</source>
        <translation>
            <numerusform>%n weiterer steht in der Tabelle.</numerusform>
            <numerusform>%n weitere stehen in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>What research says</source>
        <translation>Was die Forschung sagt</translation>
    </message>
</context>
<context>
    <name>stridewell::FirstRunDialog</name>
    <message>
        <source>Welcome to Stridewell</source>
        <translation>Willkommen bei Stridewell</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>What you typed here is not stored yet. Go on to keep it, or close and lose it.</source>
        <translation>Was du hier geschrieben hast, ist noch nicht gespeichert. Mach weiter, um es zu behalten, oder schließe und verlier es.</translation>
    </message>
    <message>
        <source>Show my plan</source>
        <translation>Meinen Plan zeigen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>stridewell::FirstRunFlow</name>
    <message>
        <source>Nobody here is called “%1”. Start as a new runner, or choose below.</source>
        <translation>Hier heißt niemand „%1“. Fang neu an oder wähle unten.</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Läufe importieren</translation>
    </message>
    <message>
        <source>That could not be stored: %1. What you typed is still here.</source>
        <translation>Das konnte nicht gespeichert werden: %1. Was du geschrieben hast, ist noch da.</translation>
    </message>
    <message>
        <source>Nothing was taken from the files.</source>
        <translation>Aus den Dateien wurde nichts übernommen.</translation>
    </message>
</context>
<context>
    <name>stridewell::HealthPage</name>
    <message>
        <source>No, all fine</source>
        <translation>Nein, alles gut</translation>
    </message>
    <message>
        <source>The plan comes at once</source>
        <translation>Der Plan kommt sofort</translation>
    </message>
    <message>
        <source>Yes, something hurts</source>
        <translation>Ja, etwas tut weh</translation>
    </message>
    <message>
        <source>A few questions, two minutes at most</source>
        <translation>Ein paar Fragen, höchstens zwei Minuten</translation>
    </message>
    <message>
        <source>Something else the plan should know of? ›</source>
        <translation>Sollte der Plan noch etwas wissen? ›</translation>
    </message>
    <message>
        <source>What of this is so for you?</source>
        <translation>Was davon trifft auf dich zu?</translation>
    </message>
    <message>
        <source>Does the back of your thigh hurt now?</source>
        <translation>Tut die Rückseite deines Oberschenkels jetzt weh?</translation>
    </message>
    <message>
        <source>Then a few questions follow before the plan.</source>
        <translation>Dann kommen vor dem Plan ein paar Fragen.</translation>
    </message>
    <message>
        <source>Opens a list of conditions and medicines; skip it if nothing applies</source>
        <translation>Öffnet eine Liste von Erkrankungen und Medikamenten; überspring sie, wenn nichts zutrifft</translation>
    </message>
    <message>
        <source>Choose what is so for you. The plan leaves out what would not be good for you, and asks you to see somebody sooner. It stays on this computer.</source>
        <translation>Wähle, was auf dich zutrifft. Der Plan lässt weg, was dir nicht guttäte, und bittet dich früher, jemanden aufzusuchen. Es bleibt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>stridewell::HelpCard</name>
    <message>
        <source>Get help at once</source>
        <translation>Hol sofort Hilfe</translation>
    </message>
</context>
<context>
    <name>stridewell::HelpWindow</name>
    <message>
        <source>Nothing is found for these words. Try fewer, or others.</source>
        <translation>Zu diesen Wörtern ist nichts zu finden. Versuch es mit weniger oder anderen.</translation>
    </message>
    <message>
        <source>Stridewell Handbook</source>
        <translation>Stridewell-Handbuch</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To the chapter before (Alt+Left)</source>
        <translation>Zum Kapitel davor (Alt+Links)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stridewell::Helping</name>
    <message>
        <source>a copy of a clinic</source>
        <translation>eine Kopie einer Praxis</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>Was ist &amp;neu</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>&amp;About Stridewell</source>
        <translation>&amp;Über Stridewell</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>stridewell::HistoryPage</name>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>What have you run lately?</source>
        <translation>Was bist du zuletzt gelaufen?</translation>
    </message>
    <message>
        <source>The plan starts from what you really ran. More can be added at any time.</source>
        <translation>Der Plan geht von dem aus, was du wirklich gelaufen bist. Mehr kann jederzeit dazukommen.</translation>
    </message>
    <message>
        <source>I have files</source>
        <translation>Ich habe Dateien</translation>
    </message>
    <message>
        <source>I type the last weeks</source>
        <translation>Ich tippe die letzten Wochen ein</translation>
    </message>
    <message>
        <source>A sum and the number of runs are enough</source>
        <translation>Eine Summe und die Zahl der Läufe genügen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>The plan starts gently</source>
        <translation>Der Plan fängt sanft an</translation>
    </message>
    <message>
        <source>%1: distance</source>
        <translation>%1: Strecke</translation>
    </message>
    <message>
        <source>%1: number of runs</source>
        <translation>%1: Zahl der Läufe</translation>
    </message>
    <message>
        <source>%1: longest run</source>
        <translation>%1: längster Lauf</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>alle gleich</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Längster Lauf</translation>
    </message>
    <message>
        <source>This week, up to yesterday</source>
        <translation>Diese Woche, bis gestern</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>Vor %n Woche</numerusform>
            <numerusform>Vor %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Reading file %1 of %2: %3</source>
        <translation>Datei %1 von %2 wird gelesen: %3</translation>
    </message>
    <message>
        <source>FIT, TCX, GPX, the zip that Strava sends, or a list of Strava or Garmin (CSV)</source>
        <translation>FIT, TCX, GPX, das Zip von Strava oder eine Liste von Strava oder Garmin (CSV)</translation>
    </message>
</context>
<context>
    <name>stridewell::HowToCard</name>
    <message>
        <source>How to</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Abbildung: %1</translation>
    </message>
</context>
<context>
    <name>stridewell::IdleLock</name>
    <message>
        <source>The window locks by this passphrase; type it to stop that.</source>
        <translation>Das Fenster ist mit dieser Passphrase gesperrt; tippe sie, um das zu beenden.</translation>
    </message>
    <message>
        <source>That is another passphrase.</source>
        <translation>Das ist eine andere Passphrase.</translation>
    </message>
    <message>
        <source>After five minutes without a key or a click the window hides, and this passphrase brings it back.</source>
        <translation>Nach fünf Minuten ohne Taste oder Klick verbirgt sich das Fenster, und diese Passphrase holt es zurück.</translation>
    </message>
    <message>
        <source>Stridewell is locked. Type the passphrase to go on where you were.</source>
        <translation>Stridewell ist gesperrt. Tippe die Passphrase, um dort weiterzumachen, wo du warst.</translation>
    </message>
</context>
<context>
    <name>stridewell::ImportDialog</name>
    <message>
        <source>Import runs</source>
        <translation>Läufe importieren</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Diese Liste kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading %1: file %2 of %3</source>
        <translation>%1 wird gelesen: Datei %2 von %3</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dateien lesen</translation>
    </message>
    <message>
        <source>Activities of the files</source>
        <translation>Aktivitäten der Dateien</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Die Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>%1: you imported this very file on %2.</source>
        <translation>%1: Genau diese Datei hast du am %2 importiert.</translation>
    </message>
    <message>
        <source>and one more file</source>
        <translation>und noch eine Datei</translation>
    </message>
    <message numerus="yes">
        <source>and %n more files</source>
        <translation>
            <numerusform>und %n weitere Datei</numerusform>
            <numerusform>und %n weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 schon bekannt</translation>
    </message>
    <message>
        <source>%1 told twice</source>
        <translation>%1 doppelt</translation>
    </message>
    <message>
        <source>%1 left out before</source>
        <translation>%1 früher weggelassen</translation>
    </message>
    <message>
        <source>%1 not a run</source>
        <translation>%1 kein Lauf</translation>
    </message>
    <message>
        <source>%1 of no named kind</source>
        <translation>%1 ohne genannte Art</translation>
    </message>
    <message>
        <source>%1 that cannot be right</source>
        <translation>%1 können nicht stimmen</translation>
    </message>
    <message>
        <source>These files hold no activities.</source>
        <translation>Diese Dateien enthalten keine Aktivitäten.</translation>
    </message>
    <message>
        <source>Import one run</source>
        <translation>Einen Lauf importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n runs</source>
        <translation>
            <numerusform>%n Lauf importieren</numerusform>
            <numerusform>%n Läufe importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridewell::ImportFlow</name>
    <message>
        <source>import of a run</source>
        <translation>Import eines Laufs</translation>
    </message>
    <message numerus="yes">
        <source>import of %n runs</source>
        <translation>
            <numerusform>Import von %n Lauf</numerusform>
            <numerusform>Import von %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Läufe importieren</translation>
    </message>
    <message>
        <source>With these runs your plan would change:</source>
        <translation>Mit diesen Läufen würde sich dein Plan ändern:</translation>
    </message>
    <message>
        <source>Take the runs and the new plan</source>
        <translation>Läufe und neuen Plan übernehmen</translation>
    </message>
    <message>
        <source>Leave both as they are</source>
        <translation>Beide lassen, wie sie sind</translation>
    </message>
    <message>
        <source>The runs were added: %1.</source>
        <translation>Die Läufe wurden hinzugefügt: %1.</translation>
    </message>
</context>
<context>
    <name>stridewell::ImportLogDialog</name>
    <message>
        <source>Earlier imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Noch wurde nichts importiert.</translation>
    </message>
    <message>
        <source>An import that you undo is taken from this list as well.</source>
        <translation>Ein Import, den du rückgängig machst, verschwindet auch aus dieser Liste.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Not a run</source>
        <translation>Kein Lauf</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Von dir weggelassen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>stridewell::ImportModel</name>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>you have it: %1</source>
        <translation>hast du schon: %1</translation>
    </message>
    <message>
        <source>the same run as in %1</source>
        <translation>derselbe Lauf wie in %1</translation>
    </message>
    <message>
        <source>not a run</source>
        <translation>kein Lauf</translation>
    </message>
    <message>
        <source>kind not said: tick it if it was a run</source>
        <translation>Art nicht genannt: Hake an, wenn es ein Lauf war</translation>
    </message>
    <message>
        <source>cannot be right: %1</source>
        <translation>kann nicht stimmen: %1</translation>
    </message>
    <message>
        <source>you left it out before</source>
        <translation>hast du früher weggelassen</translation>
    </message>
    <message>
        <source>take %1, %2</source>
        <translation>%1 übernehmen, %2</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>stridewell::ImportQuestions</name>
    <message>
        <source>%1 does not say its unit; taken for</source>
        <translation>%1 nennt keine Einheit; angenommen als</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Change its columns…</source>
        <translation>Spalten ändern…</translation>
    </message>
    <message>
        <source>Name its columns…</source>
        <translation>Spalten benennen…</translation>
    </message>
    <message>
        <source>Change the columns of %1</source>
        <translation>Die Spalten von %1 ändern</translation>
    </message>
    <message>
        <source>Name the columns of %1</source>
        <translation>Die Spalten von %1 benennen</translation>
    </message>
    <message>
        <source>%1 is a table of your own.</source>
        <translation>%1 ist eine eigene Tabelle von dir.</translation>
    </message>
    <message>
        <source>%1 is a table of an unknown kind.</source>
        <translation>%1 ist eine Tabelle unbekannter Art.</translation>
    </message>
    <message>
        <source>One activity names no sport. Was it a run?</source>
        <translation>Eine Aktivität nennt keine Sportart. War es ein Lauf?</translation>
    </message>
    <message numerus="yes">
        <source>%n activities name no sport. Were they runs?</source>
        <translation>
            <numerusform>%n Aktivität nennt keine Sportart. War es ein Lauf?</numerusform>
            <numerusform>%n Aktivitäten nennen keine Sportart. Waren es Läufe?</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Times without a time zone are those of</source>
        <translation>Zeiten ohne Zeitzone sind die von</translation>
    </message>
</context>
<context>
    <name>stridewell::Inspector</name>
    <message>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose something in the calendar to see how to do it and why it is there.</source>
        <translation>Wähle etwas im Kalender, um zu sehen, wie es geht und warum es dort steht.</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>From %1 on you can tell here how it went.</source>
        <translation>Ab %1 kannst du hier sagen, wie es war.</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>geplant %1</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welches</translation>
    </message>
</context>
<context>
    <name>stridewell::ItemDetails</name>
    <message>
        <source>First planned for %1</source>
        <translation>Zuerst geplant für %1</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Auslaufen</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Abbildung: %1</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Wann aufhören</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Warum es hier steht</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>Quelle %1</translation>
    </message>
</context>
<context>
    <name>stridewell::Keeping</name>
    <message>
        <source>Nobody is in the store that was restored. Start Stridewell again to begin.</source>
        <translation>In der wiederhergestellten Datenbank ist niemand. Starte Stridewell neu, um anzufangen.</translation>
    </message>
</context>
<context>
    <name>stridewell::LogBackDialog</name>
    <message>
        <source>Save this week</source>
        <translation>Diese Woche speichern</translation>
    </message>
    <message>
        <source>Type the log in</source>
        <translation>Eintragsbogen eintippen</translation>
    </message>
    <message>
        <source>Week of the log sheet</source>
        <translation>Woche des Eintragsbogens</translation>
    </message>
    <message>
        <source>In the order of the paper. Space ticks; d, p and s are done, partly and skipped. Tab or Enter goes on. What stays empty is left as it is.</source>
        <translation>In der Reihenfolge des Papiers. Die Leertaste hakt ab; d, p und s heißen erledigt, teilweise und ausgelassen. Tab oder Eingabe geht weiter. Was leer bleibt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing was planned in this week. Choose another one above.</source>
        <translation>In dieser Woche war nichts geplant. Wähle oben eine andere.</translation>
    </message>
</context>
<context>
    <name>stridewell::LogBackModel</name>
    <message>
        <source>How many of %1 were done? A number from 0 to %1.</source>
        <translation>Wie viele von %1 wurden gemacht? Eine Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>Type d for done, p for partly or s for skipped.</source>
        <translation>Tippe d für erledigt, p für teilweise oder s für ausgelassen.</translation>
    </message>
    <message>
        <source>Type how often, such as %1, or one number for all sets.</source>
        <translation>Tippe, wie oft, etwa %1, oder eine Zahl für alle Sätze.</translation>
    </message>
    <message>
        <source>Type how far and how long, such as %1 45.</source>
        <translation>Tippe, wie weit und wie lange, etwa %1 45.</translation>
    </message>
    <message>
        <source>Pain is a whole number from 0 to 10.</source>
        <translation>Schmerz ist eine ganze Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Pain next day</source>
        <translation>Schmerz Folgetag</translation>
    </message>
</context>
<context>
    <name>stridewell::LogBackTable</name>
    <message>
        <source>Rows of the log sheet</source>
        <translation>Zeilen des Eintragsbogens</translation>
    </message>
</context>
<context>
    <name>stridewell::LogForm</name>
    <message>
        <source>How did it go?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Pain during it, 0 to 10</source>
        <translation>Schmerz dabei, 0 bis 10</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
</context>
<context>
    <name>stridewell::LogRunDialog</name>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>Anstrengung, 0 bis 10</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Lauf eintragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save run</source>
        <translation>Lauf speichern</translation>
    </message>
    <message>
        <source>&amp;Distance, %1</source>
        <translation>&amp;Strecke, %1</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>&amp;Anstrengung</translation>
    </message>
    <message>
        <source>&amp;Pain</source>
        <translation>S&amp;chmerz</translation>
    </message>
    <message>
        <source>D&amp;ay</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Kind of run</source>
        <translation>Art des &amp;Laufs</translation>
    </message>
</context>
<context>
    <name>stridewell::MainMenus</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Import runs…</source>
        <translation>Läufe &amp;importieren…</translation>
    </message>
    <message>
        <source>Ea&amp;rlier imports…</source>
        <translation>F&amp;rühere Importe…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Lock &amp;when idle</source>
        <translation>Sperren bei &amp;Untätigkeit</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Jetzt sperren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find in the plan…</source>
        <translation>Im Plan &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;Alle Befehle…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Previous week in the plan</source>
        <translation>&amp;Vorige Woche im Plan</translation>
    </message>
    <message>
        <source>&amp;Next week in the plan</source>
        <translation>&amp;Nächste Woche im Plan</translation>
    </message>
    <message>
        <source>&amp;Today in the plan</source>
        <translation>&amp;Heute im Plan</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>&amp;Erinnerungen</translation>
    </message>
    <message>
        <source>&amp;Clinic with patients</source>
        <translation>&amp;Praxis mit Patienten</translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>Pra&amp;xis</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Patienten</translation>
    </message>
    <message>
        <source>&amp;Today’s clinic</source>
        <translation>&amp;Heute in der Praxis</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <translation>&amp;Neuer Patient…</translation>
    </message>
    <message>
        <source>Print &amp;selected patients…</source>
        <translation>&amp;Gewählte Patienten drucken…</translation>
    </message>
    <message>
        <source>&amp;Head of the clinic’s prints…</source>
        <translation>&amp;Kopf der Ausdrucke der Praxis…</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Check in…</source>
        <translation>&amp;Check-in…</translation>
    </message>
    <message>
        <source>&amp;Log a run…</source>
        <translation>Lauf &amp;eintragen…</translation>
    </message>
    <message>
        <source>T&amp;ype the printed log in…</source>
        <translation>Ge&amp;druckten Bogen eintippen…</translation>
    </message>
    <message>
        <source>P&amp;rotocols…</source>
        <translation>P&amp;rotokolle…</translation>
    </message>
    <message>
        <source>Protocol &amp;numbers…</source>
        <translation>Protokoll&amp;zahlen…</translation>
    </message>
</context>
<context>
    <name>stridewell::MainWindow</name>
    <message>
        <source>Stridewell</source>
        <translation>Stridewell</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Läufe importieren</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Die Tabelle wurde kopiert.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Numbers (*.csv)</source>
        <translation>Bild (*.png);;Zeichnung (*.svg);;Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>It was written to %1.</source>
        <translation>Es wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>%1 – Stridewell</source>
        <translation>%1 – Stridewell</translation>
    </message>
</context>
<context>
    <name>stridewell::MappingPage</name>
    <message>
        <source>Distances are</source>
        <translation>Strecken sind in</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Plain numbers of time are</source>
        <translation>Bloße Zahlen der Zeit sind</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>3/4 is</source>
        <translation>3/4 ist</translation>
    </message>
    <message>
        <source>3 April</source>
        <translation>3. April</translation>
    </message>
    <message>
        <source>4 March</source>
        <translation>4. März</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Diese Spalten nehmen</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Die ersten Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Time moving</source>
        <translation>Zeit in Bewegung</translation>
    </message>
    <message>
        <source>Time in all</source>
        <translation>Zeit insgesamt</translation>
    </message>
    <message>
        <source>Ascent, m</source>
        <translation>Höhenmeter, m</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Schrittfrequenz</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sportart</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What do the columns of %1 hold?</source>
        <translation>Was steht in den Spalten von %1?</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht dabei</translation>
    </message>
</context>
<context>
    <name>stridewell::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>stridewell::MileageChart</name>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>No runs yet. Import your history, or log a run.</source>
        <translation>Noch keine Läufe. Importiere deinen Verlauf oder trag einen Lauf ein.</translation>
    </message>
</context>
<context>
    <name>stridewell::MoveBar</name>
    <message>
        <source>Move with this reason</source>
        <translation>Mit diesem Grund verschieben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>For clinicians: why it may be done all the same</source>
        <translation>Für Behandler: warum es trotzdem geht</translation>
    </message>
    <message>
        <source>Nearest day that fits: %1</source>
        <translation>Nächster Tag, an dem es passt: %1</translation>
    </message>
</context>
<context>
    <name>stridewell::MoveButton</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Pause the figure</source>
        <translation>Figur anhalten</translation>
    </message>
    <message>
        <source>Move the figure</source>
        <translation>Figur bewegen</translation>
    </message>
</context>
<context>
    <name>stridewell::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>stridewell::NewPatientDialog</name>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>Name, or a code instead</source>
        <translation>Name oder stattdessen ein Kürzel</translation>
    </message>
    <message>
        <source>Born (may stay empty)</source>
        <translation>Geboren (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Is any of this known? It changes what the plan may hold.</source>
        <translation>Ist etwas davon bekannt? Es ändert, was der Plan enthalten darf.</translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation>Patient hinzufügen</translation>
    </message>
    <message>
        <source>This is no birth date. Type it like %1, or leave it empty.</source>
        <translation>Das ist kein Geburtsdatum. Schreib es wie %1 oder lass es leer.</translation>
    </message>
    <message>
        <source>A name or a code is needed, to find the patient again.</source>
        <translation>Ein Name oder ein Kürzel wird gebraucht, um den Patienten wiederzufinden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>stridewell::NextDayCard</name>
    <message>
        <source>Pain the day after, 0 to 10</source>
        <translation>Schmerz am Tag danach, 0 bis 10</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the pain of the day after</source>
        <translation>Den Schmerz am Tag danach speichern</translation>
    </message>
    <message>
        <source>%1 on %2: how much did the back of your thigh hurt the day after?</source>
        <translation>%1 am %2: Wie sehr tat die Rückseite deines Oberschenkels am Tag danach weh?</translation>
    </message>
</context>
<context>
    <name>stridewell::NoteField</name>
    <message>
        <source>This note has %1 characters; %2 are the most. Shorten it, please: it is not stored yet.</source>
        <translation>Diese Notiz hat %1 Zeichen; höchstens %2 gehen. Kürze sie bitte: Sie ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>stridewell::NoticeList</name>
    <message>
        <source>Show %1 more</source>
        <translation>%1 weitere zeigen</translation>
    </message>
    <message>
        <source>Show %1 more notes on the plan</source>
        <translation>%1 weitere Hinweise zum Plan zeigen</translation>
    </message>
    <message>
        <source>See %1 %2.</source>
        <translation>Aufsuchen: %1, %2.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Vorerst lassen</translation>
    </message>
</context>
<context>
    <name>stridewell::PagePreview</name>
    <message>
        <source>Preview, %1</source>
        <translation>Vorschau, %1</translation>
    </message>
</context>
<context>
    <name>stridewell::PainCard</name>
    <message>
        <source>Pain since it began</source>
        <translation>Schmerz seit dem Beginn</translation>
    </message>
    <message>
        <source>0 none, 10 the worst</source>
        <translation>0 keiner, 10 der stärkste</translation>
    </message>
</context>
<context>
    <name>stridewell::PainChart</name>
    <message>
        <source>No pain told of. Check in when something hurts.</source>
        <translation>Kein Schmerz genannt. Mach ein Check-in, wenn etwas wehtut.</translation>
    </message>
</context>
<context>
    <name>stridewell::PainSlider</name>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>%1: take the answer back</source>
        <translation>%1: Antwort zurücknehmen</translation>
    </message>
</context>
<context>
    <name>stridewell::PassphraseDialog</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Dieselbe &amp;noch einmal</translation>
    </message>
    <message>
        <source>Several words are good. Nobody can tell you the passphrase if you forget it.</source>
        <translation>Mehrere Wörter sind gut. Niemand kann dir die Passphrase sagen, wenn du sie vergisst.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n letters are needed.</source>
        <translation>
            <numerusform>Mindestens ein Buchstabe wird gebraucht.</numerusform>
            <numerusform>Mindestens %n Buchstaben werden gebraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>stridewell::PastWeeksCard</name>
    <message>
        <source>Your last weeks</source>
        <translation>Deine letzten Wochen</translation>
    </message>
</context>
<context>
    <name>stridewell::PatientBar</name>
    <message>
        <source>Whose plan is open</source>
        <translation>Wessen Plan offen ist</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Back to all patients</source>
        <translation>Zurück zu allen Patienten</translation>
    </message>
    <message>
        <source>Type the log in…</source>
        <translation>Eintragsbogen eintippen…</translation>
    </message>
</context>
<context>
    <name>stridewell::PatientFilters</name>
    <message>
        <source>Everybody who is not archived</source>
        <translation>Alle, die nicht im Archiv sind</translation>
    </message>
    <message>
        <source>A review or a visit is due today, or was due before</source>
        <translation>Eine Durchsicht oder ein Termin ist heute fällig oder war es schon</translation>
    </message>
    <message>
        <source>It looks alarming, or a visit that was asked for is due</source>
        <translation>Es sieht alarmierend aus, oder ein verlangter Termin ist fällig</translation>
    </message>
    <message>
        <source>A review is due today, or was due before</source>
        <translation>Eine Durchsicht ist heute fällig oder war es schon</translation>
    </message>
    <message>
        <source>Something is the matter, and the last check-in is more than a week old</source>
        <translation>Etwas ist nicht in Ordnung, und das letzte Check-in ist mehr als eine Woche alt</translation>
    </message>
    <message>
        <source>Those who are archived</source>
        <translation>Alle, die im Archiv sind</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Jede Stufe</translation>
    </message>
    <message>
        <source>Done in four weeks</source>
        <translation>Erledigt in vier Wochen</translation>
    </message>
    <message>
        <source>Any share done</source>
        <translation>Jeder Anteil</translation>
    </message>
    <message>
        <source>Less than %1</source>
        <translation>Weniger als %1</translation>
    </message>
    <message>
        <source>Today’s clinic: %1</source>
        <translation>Heute in der Praxis: %1</translation>
    </message>
    <message>
        <source>Archived: %1</source>
        <translation>Im Archiv: %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not heard from for a week</source>
        <translation>Seit einer Woche nichts gehört</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
</context>
<context>
    <name>stridewell::PatientModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Pain, 14 days</source>
        <translation>Schmerz, 14 Tage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation>Letztes Check-in</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Durchsicht</translation>
    </message>
</context>
<context>
    <name>stridewell::PatientPanel</name>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Niemand ist gewählt.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>No pain any more with</source>
        <translation>Kein Schmerz mehr bei</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Note for clinicians only, never printed</source>
        <translation>Notiz nur für Behandler, nie gedruckt</translation>
    </message>
    <message>
        <source>What the patient does not need to read…</source>
        <translation>Was der Patient nicht zu lesen braucht…</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Durchsicht am</translation>
    </message>
    <message>
        <source>Day of the next review</source>
        <translation>Tag der nächsten Durchsicht</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Type the log in…</source>
        <translation>Eintragsbogen eintippen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Ins Archiv</translation>
    </message>
</context>
<context>
    <name>stridewell::PatientsPage</name>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Search name, code, note…</source>
        <translation>Name, Kürzel, Notiz suchen…</translation>
    </message>
    <message>
        <source>Search the patients</source>
        <translation>Die Patienten durchsuchen</translation>
    </message>
    <message>
        <source>Print selected…</source>
        <translation>Gewählte drucken…</translation>
    </message>
    <message>
        <source>New patient…</source>
        <translation>Neuer Patient…</translation>
    </message>
    <message>
        <source>Nobody is here yet. “New patient” makes the first one.</source>
        <translation>Noch ist niemand hier. „Neuer Patient“ legt den ersten an.</translation>
    </message>
    <message>
        <source>Nobody fits. Clear the search, or choose another group above.</source>
        <translation>Niemand passt. Leere die Suche oder wähle oben eine andere Gruppe.</translation>
    </message>
</context>
<context>
    <name>stridewell::PatientsPrinting</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Choose patients in the list first. Ctrl+A takes all that are shown.</source>
        <translation>Wähle zuerst Patienten in der Liste. Strg+A nimmt alle gezeigten.</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Stopped. The files that were written before stay.</source>
        <translation>Angehalten. Die vorher geschriebenen Dateien bleiben.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Written to %2: %1.</source>
        <translation>Nach %2 geschrieben: %1.</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Ordner für die PDFs</translation>
    </message>
</context>
<context>
    <name>stridewell::PlanEditor</name>
    <message>
        <source>Cut. Go to another day and paste.</source>
        <translation>Ausgeschnitten. Geh zu einem anderen Tag und füg es ein.</translation>
    </message>
    <message>
        <source>Copied. Go to another day and paste.</source>
        <translation>Kopiert. Geh zu einem anderen Tag und füg es ein.</translation>
    </message>
    <message>
        <source>The week&apos;s runs are copied. Go to another week and paste.</source>
        <translation>Die Läufe der Woche sind kopiert. Geh zu einer anderen Woche und füg sie ein.</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 verschoben auf %2</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Kopiert auf %1</translation>
    </message>
</context>
<context>
    <name>stridewell::PlanHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute gehen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Plan drucken</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Check in: say how it feels</source>
        <translation>Check-in: Sag, wie es sich anfühlt</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>3 weeks</source>
        <translation>3 Wochen</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1 rückgängig</translation>
    </message>
</context>
<context>
    <name>stridewell::PlanModel</name>
    <message>
        <source>First days: rest, ice, compression, elevation · %1</source>
        <translation>Erste Tage: Ruhe, Eis, Kompression, Hochlagern · %1</translation>
    </message>
    <message>
        <source>Way back from the strain · stage %1 of 5: %2</source>
        <translation>Weg zurück von der Zerrung · Stufe %1 von 5: %2</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>in the first days of the strain</source>
        <translation>in den ersten Tagen der Zerrung</translation>
    </message>
    <message>
        <source>on the way back from the strain</source>
        <translation>auf dem Weg zurück von der Zerrung</translation>
    </message>
    <message>
        <source>outside the plan</source>
        <translation>außerhalb des Plans</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>stridewell::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>stridewell::PoseEditor</name>
    <message>
        <source>hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>near knee</source>
        <translation>nahes Knie</translation>
    </message>
    <message>
        <source>near ankle</source>
        <translation>naher Knöchel</translation>
    </message>
    <message>
        <source>near toes</source>
        <translation>nahe Zehen</translation>
    </message>
    <message>
        <source>near elbow</source>
        <translation>naher Ellbogen</translation>
    </message>
    <message>
        <source>near hand</source>
        <translation>nahe Hand</translation>
    </message>
    <message>
        <source>far knee</source>
        <translation>fernes Knie</translation>
    </message>
    <message>
        <source>far ankle</source>
        <translation>ferner Knöchel</translation>
    </message>
    <message>
        <source>far toes</source>
        <translation>ferne Zehen</translation>
    </message>
    <message>
        <source>far elbow</source>
        <translation>ferner Ellbogen</translation>
    </message>
    <message>
        <source>far hand</source>
        <translation>ferne Hand</translation>
    </message>
    <message>
        <source>%1, joint: %2</source>
        <translation>%1, Gelenk: %2</translation>
    </message>
    <message>
        <source>Page Up and Page Down choose a joint, the arrow keys move it.</source>
        <translation>Bild auf und Bild ab wählen ein Gelenk, die Pfeiltasten bewegen es.</translation>
    </message>
</context>
<context>
    <name>stridewell::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>From the week of</source>
        <translation>Ab der Woche vom</translation>
    </message>
    <message>
        <source>Head of the clinic…</source>
        <translation>Kopf der Praxis…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>stridewell::PrintForm</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How many weeks</source>
        <translation>Wie viele Wochen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>12 pt</source>
        <translation>12 pt</translation>
    </message>
    <message>
        <source>14 pt</source>
        <translation>14 pt</translation>
    </message>
    <message>
        <source>18 pt</source>
        <translation>18 pt</translation>
    </message>
</context>
<context>
    <name>stridewell::Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF was written to %1.</source>
        <translation>Das PDF wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The pages went to the printer.</source>
        <translation>Die Seiten gingen an den Drucker.</translation>
    </message>
</context>
<context>
    <name>stridewell::ProfileFileDialog</name>
    <message>
        <source>Runs: %1, from %2 to %3</source>
        <translation>Läufe: %1, vom %2 bis zum %3</translation>
    </message>
    <message>
        <source>Check-ins: %1, from %2 to %3</source>
        <translation>Check-ins: %1, vom %2 bis zum %3</translation>
    </message>
    <message>
        <source>Items said to be done, partly done or skipped: %1</source>
        <translation>Als erledigt, teilweise erledigt oder ausgelassen genannt: %1</translation>
    </message>
    <message>
        <source>Runs asked for: %1</source>
        <translation>Gewünschte Läufe: %1</translation>
    </message>
    <message>
        <source>Items moved by hand: %1</source>
        <translation>Von Hand verschoben: %1</translation>
    </message>
    <message>
        <source>No runs and no check-ins yet</source>
        <translation>Noch keine Läufe und keine Check-ins</translation>
    </message>
    <message>
        <source>Add this runner</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Name of the runner</source>
        <translation>Name zum Profil</translation>
    </message>
    <message>
        <source>This file holds the profile of %1</source>
        <translation>Diese Datei enthält das Profil von %1</translation>
    </message>
    <message>
        <source>It becomes a runner of its own here. Nobody else&apos;s plan changes, and the file stays as it is.</source>
        <translation>Daraus wird hier ein eigenes Profil. Kein anderer Plan ändert sich, und die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>“%1” is here already. Choose another name.</source>
        <translation>„%1“ gibt es hier schon. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>stridewell::ProfileFiles</name>
    <message>
        <source>%1 was added. The menu at the upper corner switches between runners.</source>
        <translation>%1 wurde hinzugefügt. Das Menü in der oberen Ecke wechselt zwischen den Profilen.</translation>
    </message>
</context>
<context>
    <name>stridewell::ProfileSwitch</name>
    <message>
        <source>&amp;Profile</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
</context>
<context>
    <name>stridewell::ProgressCharts</name>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>ceiling of the week</source>
        <translation>Obergrenze der Woche</translation>
    </message>
    <message>
        <source>run longer than the days before allow</source>
        <translation>Lauf länger, als die Tage davor erlauben</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>Episode</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>ein Jahr davor</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Nordic curl</source>
        <translation>Nordic Curl</translation>
    </message>
    <message>
        <source>deadlift</source>
        <translation>Kreuzheben</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>sessions wanted</source>
        <translation>gewünschte Einheiten</translation>
    </message>
    <message>
        <source>Strength, reps</source>
        <translation>Kraft, Wdh.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Kept to the plan</source>
        <translation>Plan eingehalten</translation>
    </message>
</context>
<context>
    <name>stridewell::ProgressControls</name>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 Wochen</translation>
    </message>
    <message>
        <source>26 weeks</source>
        <translation>26 Wochen</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Summed up by</source>
        <translation>Summiert nach</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahr</translation>
    </message>
    <message>
        <source>With the year before</source>
        <translation>Mit dem Jahr davor</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Compare with the year before</source>
        <translation>Mit dem Jahr davor vergleichen</translation>
    </message>
    <message>
        <source>Show the same data as a table</source>
        <translation>Dieselben Daten als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>stridewell::ProgressModel</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Run, %1</source>
        <translation>Gelaufen, %1</translation>
    </message>
    <message>
        <source>Planned, %1</source>
        <translation>Geplant, %1</translation>
    </message>
    <message>
        <source>Ceiling, %1</source>
        <translation>Obergrenze, %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs too long</source>
        <translation>Zu lange Läufe</translation>
    </message>
    <message>
        <source>Year before, %1</source>
        <translation>Jahr davor, %1</translation>
    </message>
    <message>
        <source>Strength sessions</source>
        <translation>Krafteinheiten</translation>
    </message>
    <message>
        <source>Nordic curl, reps</source>
        <translation>Nordic Curl, Wdh.</translation>
    </message>
    <message>
        <source>Deadlift, reps</source>
        <translation>Kreuzheben, Wdh.</translation>
    </message>
    <message>
        <source>Bridge, reps</source>
        <translation>Brücke, Wdh.</translation>
    </message>
    <message>
        <source>Other, reps</source>
        <translation>Andere, Wdh.</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Eased</source>
        <translation>Erleichtert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
</context>
<context>
    <name>stridewell::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Import runs…</source>
        <translation>Läufe importieren…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Log a run…</source>
        <translation>Lauf eintragen…</translation>
    </message>
    <message>
        <source>The data of the charts</source>
        <translation>Die Daten der Diagramme</translation>
    </message>
</context>
<context>
    <name>stridewell::ProtocolEditor</name>
    <message>
        <source>Protocol numbers</source>
        <translation>Zahlen des Protokolls</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Make a &amp;copy</source>
        <translation>&amp;Kopie machen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Name der Kopie</translation>
    </message>
    <message>
        <source>Numbers of the protocol</source>
        <translation>Zahlen des Protokolls</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Delete the copy</source>
        <translation>Kopie &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Use for %1</source>
        <translation>&amp;Nehmen für %1</translation>
    </message>
    <message>
        <source>%1 (copy, version %2)</source>
        <translation>%1 (Kopie, Version %2)</translation>
    </message>
    <message>
        <source>A copy of “%1”, version %2. Double-click a value to change it.</source>
        <translation>Eine Kopie von „%1“, Version %2. Doppelklicke einen Wert, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Version %1. %2.</source>
        <translation>Version %1. %2.</translation>
    </message>
    <message>
        <source>Not confirmed.</source>
        <translation>Nicht bestätigt.</translation>
    </message>
    <message>
        <source>Choose a number to read where it comes from.</source>
        <translation>Wähle eine Zahl, um zu lesen, woher sie kommt.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>A copy needs a name, so that plans and prints can say what was used.</source>
        <translation>Eine Kopie braucht einen Namen, damit Pläne und Ausdrucke sagen können, was verwendet wurde.</translation>
    </message>
</context>
<context>
    <name>stridewell::ProtocolFlow</name>
    <message>
        <source>Import a protocol copy</source>
        <translation>Kopie eines Protokolls importieren</translation>
    </message>
    <message>
        <source>Protocol copy (*.json)</source>
        <translation>Kopie eines Protokolls (*.json)</translation>
    </message>
    <message>
        <source>“%1”, version %2, is in your library now.</source>
        <translation>„%1“, Version %2, ist jetzt in deiner Bibliothek.</translation>
    </message>
    <message>
        <source>Export the copy</source>
        <translation>Kopie exportieren</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>choice of protocols</source>
        <translation>Wahl der Protokolle</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>By these protocols your plan would change:</source>
        <translation>Mit diesen Protokollen würde sich dein Plan ändern:</translation>
    </message>
    <message>
        <source>Take them and the new plan</source>
        <translation>Sie und den neuen Plan übernehmen</translation>
    </message>
    <message>
        <source>Leave both as they are</source>
        <translation>Beide lassen, wie sie sind</translation>
    </message>
</context>
<context>
    <name>stridewell::ProtocolNumbers</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Ursprünglich</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1: %2 is outside what is allowed, %3 to %4.</source>
        <translation>%1: %2 liegt außerhalb des Erlaubten, %3 bis %4.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: type a number, such as %2.</source>
        <translation>%1: Tippe eine Zahl, etwa %2.</translation>
    </message>
</context>
<context>
    <name>stridewell::ProtocolsDialog</name>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Plans are made by these. Another one is best chosen together with a clinician.</source>
        <translation>Nach diesen werden Pläne gemacht. Ein anderes wählst du am besten zusammen mit einem Behandler.</translation>
    </message>
    <message>
        <source>In force now: “%1”, version %2, a copy made by a clinician.</source>
        <translation>Jetzt gültig: „%1“, Version %2, eine Kopie von einem Behandler.</translation>
    </message>
    <message>
        <source>&amp;Numbers and copies…</source>
        <translation>&amp;Zahlen und Kopien…</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <source>Version %1. %2</source>
        <translation>Version %1. %2</translation>
    </message>
    <message>
        <source>Version %1. %2. Not confirmed.</source>
        <translation>Version %1. %2. Nicht bestätigt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>stridewell::QuestionField</name>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
</context>
<context>
    <name>stridewell::Reminders</name>
    <message>
        <source>Reminders stay off: this desktop has no place beside the clock for them. The times are on the page Today.</source>
        <translation>Erinnerungen bleiben aus: Dieser Desktop hat neben der Uhr keinen Platz dafür. Die Zeiten stehen auf der Seite Heute.</translation>
    </message>
    <message>
        <source>Reminders are on. When you close the window, Stridewell stays beside the clock; quit it there or by File, Quit.</source>
        <translation>Erinnerungen sind an. Wenn du das Fenster schließt, bleibt Stridewell neben der Uhr; beende es dort oder mit Datei, Beenden.</translation>
    </message>
</context>
<context>
    <name>stridewell::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>When something does not work, this tells whoever helps you what they have to know. Read it first: it holds no names, notes or answers, and nothing is sent by itself.</source>
        <translation>Wenn etwas nicht geht, sagt das denen, die dir helfen, was sie wissen müssen. Lies es zuerst: Es enthält keine Namen, Notizen oder Antworten, und nichts wird von selbst verschickt.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Der Bericht wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>stridewell::RescueDialog</name>
    <message>
        <source>Nothing of the damaged store itself can be read.</source>
        <translation>Von der beschädigten Datenbank selbst ist nichts zu lesen.</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>eine Person</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>one run</source>
        <translation>ein Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>one part cannot</source>
        <translation>ein Teil nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n parts cannot</source>
        <translation>
            <numerusform>%n Teil nicht</numerusform>
            <numerusform>%n Teile nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the damaged store itself %1 and %2 can be read; %3.</source>
        <translation>Von der beschädigten Datenbank selbst sind %1 und %2 zu lesen; %3.</translation>
    </message>
    <message>
        <source>Stridewell: the store is damaged</source>
        <translation>Stridewell: Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged store is kept beside the new one.</source>
        <translation>Was immer du wählst, die beschädigte Datenbank bleibt neben der neuen erhalten.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Go on with what can be &amp;read</source>
        <translation>Mit dem &amp;Lesbaren weitermachen</translation>
    </message>
    <message>
        <source>&amp;Restore the chosen backup</source>
        <translation>Gewählte Sicherung &amp;wiederherstellen</translation>
    </message>
</context>
<context>
    <name>stridewell::RunChecklist</name>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Auslaufen</translation>
    </message>
</context>
<context>
    <name>stridewell::RunForm</name>
    <message>
        <source>Kind of run</source>
        <translation>Art des Laufs</translation>
    </message>
    <message>
        <source>as it fits</source>
        <translation>wie es passt</translation>
    </message>
    <message>
        <source>Ask for this run</source>
        <translation>Diesen Lauf wünschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>stridewell::RunnerPage</name>
    <message>
        <source>Welcome to Stridewell</source>
        <translation>Willkommen bei Stridewell</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Your birthday, if you like</source>
        <translation>Dein Geburtstag, wenn du magst</translation>
    </message>
    <message>
        <source>The plan is made for your age: milder for the young and for the old.</source>
        <translation>Der Plan richtet sich nach deinem Alter: milder für Junge und für Ältere.</translation>
    </message>
    <message>
        <source>Distances in</source>
        <translation>Strecken in</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>Woche beginnt am</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Look around with a demo runner</source>
        <translation>Mit einem Beispiel umsehen</translation>
    </message>
    <message>
        <source>This name has %1 characters; %2 are the most. Shorten it, please.</source>
        <translation>Dieser Name hat %1 Zeichen; höchstens %2 gehen. Kürze ihn bitte.</translation>
    </message>
    <message>
        <source>This is no birthday that can be read. Write it like %1, or leave it empty.</source>
        <translation>Das ist kein lesbarer Geburtstag. Schreib ihn wie %1 oder lass ihn leer.</translation>
    </message>
</context>
<context>
    <name>stridewell::SearchBar</name>
    <message>
        <source>Find in the plan: a run, an exercise, words of a note…</source>
        <translation>Im Plan suchen: ein Lauf, eine Übung, Wörter einer Notiz…</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>Im Plan suchen</translation>
    </message>
    <message>
        <source>Found in the plan</source>
        <translation>Im Plan gefunden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Nothing found; try fewer words.</source>
        <translation>Nichts gefunden; versuch es mit weniger Wörtern.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridewell::Session</name>
    <message>
        <source>Not stored yet, %1: %2.</source>
        <translation>Noch nicht gespeichert, %1: %2.</translation>
    </message>
    <message>
        <source>run of %1</source>
        <translation>Lauf vom %1</translation>
    </message>
    <message>
        <source>log sheet</source>
        <translation>Eintragsbogen</translation>
    </message>
    <message>
        <source>The log sheet was typed in.</source>
        <translation>Der Eintragsbogen wurde eingetippt.</translation>
    </message>
    <message>
        <source>Other protocols were chosen.</source>
        <translation>Andere Protokolle wurden gewählt.</translation>
    </message>
    <message>
        <source>Your plan cannot be opened yet: %1.</source>
        <translation>Dein Plan lässt sich noch nicht öffnen: %1.</translation>
    </message>
</context>
<context>
    <name>stridewell::SetField</name>
    <message>
        <source>Set %1</source>
        <translation>Satz %1</translation>
    </message>
    <message>
        <source>of %1 ✓</source>
        <translation>von %1 ✓</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 reps</source>
        <translation>%1 Wdh.</translation>
    </message>
    <message>
        <source>%1, set %2 of %3, target %4</source>
        <translation>%1, Satz %2 von %3, Ziel %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: hold, %n seconds left, press to stop</source>
        <translation>
            <numerusform>%1: halten, noch eine Sekunde, drücken zum Anhalten</numerusform>
            <numerusform>%1: halten, noch %n Sekunden, drücken zum Anhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold %1 s</source>
        <translation>%1 s halten</translation>
    </message>
    <message>
        <source>%1, set %2: start to hold</source>
        <translation>%1, Satz %2: Halten beginnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1, set %2 done</source>
        <translation>%1, Satz %2 erledigt</translation>
    </message>
</context>
<context>
    <name>stridewell::SettingsDialog</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Distances in</source>
        <translation>Strecken in</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>Woche beginnt am</translation>
    </message>
    <message>
        <source>Awake from</source>
        <translation>Wach ab</translation>
    </message>
    <message>
        <source>Awake until</source>
        <translation>Wach bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Wach</translation>
    </message>
    <message>
        <source>Ice and reminders are planned between these times.</source>
        <translation>Eis und Erinnerungen werden zwischen diesen Zeiten geplant.</translation>
    </message>
    <message>
        <source>change of units</source>
        <translation>Änderung der Einheiten</translation>
    </message>
    <message>
        <source>change of the first day of the week</source>
        <translation>Änderung des ersten Wochentags</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>As is usual here: %1</source>
        <translation>Wie hier üblich: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Remind me of what has a clock time</source>
        <translation>Erinnere mich an alles mit Uhrzeit</translation>
    </message>
    <message>
        <source>When you close the window, Stridewell then stays beside the clock.</source>
        <translation>Wenn du das Fenster schließt, bleibt Stridewell dann neben der Uhr.</translation>
    </message>
    <message>
        <source>I look after patients</source>
        <translation>Ich betreue Patienten</translation>
    </message>
    <message>
        <source>The page Patients and the menu Clinic come up; a runner alone needs neither.</source>
        <translation>Die Seite Patienten und das Menü Praxis erscheinen; wer allein läuft, braucht beides nicht.</translation>
    </message>
    <message>
        <source>change of waking hours</source>
        <translation>Änderung der Wachzeit</translation>
    </message>
    <message>
        <source>Backups and lock</source>
        <translation>Sicherungen und Sperre</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>Backups lie in</source>
        <translation>Sicherungen liegen in</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>Make one, put one back, move them to another folder</source>
        <translation>Eine anlegen, eine zurückholen, sie in einen anderen Ordner verschieben</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Sperren, wenn niemand da ist</translation>
    </message>
    <message>
        <source>After five minutes without a key or a click the window hides until a passphrase is typed.</source>
        <translation>Nach fünf Minuten ohne Taste oder Klick verbirgt sich das Fenster, bis eine Passphrase eingegeben wird.</translation>
    </message>
</context>
<context>
    <name>stridewell::SettingsFlow</name>
    <message>
        <source>What lies ahead in your plan was set anew by this. Edit, Undo takes it back.</source>
        <translation>Was in deinem Plan bevorsteht, wurde dadurch neu gelegt. Bearbeiten, Rückgängig nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>stridewell::SoFarPanel</name>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Bisher: %1</translation>
    </message>
    <message>
        <source>Your week would change</source>
        <translation>Deine Woche würde sich ändern</translation>
    </message>
    <message>
        <source>So far: %1. %2</source>
        <translation>Bisher: %1. %2</translation>
    </message>
</context>
<context>
    <name>stridewell::StateCard</name>
    <message>
        <source>Why this plan</source>
        <translation>Warum dieser Plan</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann du Hilfe holst</translation>
    </message>
    <message>
        <source>Leave for now:</source>
        <translation>Vorerst lassen:</translation>
    </message>
    <message>
        <source>At once: call the emergency number</source>
        <translation>Sofort: den Notruf anrufen</translation>
    </message>
    <message>
        <source>Within two days: see a doctor</source>
        <translation>Binnen zwei Tagen: zum Arzt gehen</translation>
    </message>
</context>
<context>
    <name>stridewell::StatusStrip</name>
    <message>
        <source>Stage %1 of 5: %2</source>
        <translation>Stufe %1 von 5: %2</translation>
    </message>
</context>
<context>
    <name>stridewell::StepPage</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
</context>
<context>
    <name>stridewell::StrengthChart</name>
    <message>
        <source>Nordic curl</source>
        <translation>Nordic Curl</translation>
    </message>
    <message>
        <source>deadlift</source>
        <translation>Kreuzheben</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>No strength logged yet. Mark a session of your plan as done.</source>
        <translation>Noch keine Kraft eingetragen. Markiere eine Einheit deines Plans als erledigt.</translation>
    </message>
</context>
<context>
    <name>stridewell::Timeline</name>
    <message>
        <source>Any time today</source>
        <translation>Irgendwann heute</translation>
    </message>
</context>
<context>
    <name>stridewell::TimelineRow</name>
    <message>
        <source>Opens how it went</source>
        <translation>Öffnet, wie es war</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>Ich war dort</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>Wie geplant erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back what was said of %1</source>
        <translation>Zurücknehmen, was zu %1 gesagt wurde</translation>
    </message>
</context>
<context>
    <name>stridewell::TimerBar</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Part of the time that has passed</source>
        <translation>Anteil der vergangenen Zeit</translation>
    </message>
    <message>
        <source>Stop the countdown</source>
        <translation>Countdown anhalten</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message numerus="yes">
        <source>Start a countdown of %n minutes</source>
        <translation>
            <numerusform>Countdown von einer Minute starten</numerusform>
            <numerusform>Countdown von %n Minuten starten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n minutes are over.</source>
        <translation>
            <numerusform>Die Minute ist vorbei.</numerusform>
            <numerusform>Die %n Minuten sind vorbei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>stridewell::TodayPage</name>
    <message>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Check in: say how it feels</source>
        <translation>Check-in: Sag, wie es sich anfühlt</translation>
    </message>
    <message>
        <source>Today&apos;s plan</source>
        <translation>Plan für heute</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>answer on %1</source>
        <translation>Antwort zu %1</translation>
    </message>
    <message>
        <source>The time is over. Open Today to say how it went.</source>
        <translation>Die Zeit ist vorbei. Öffne Heute, um zu sagen, wie es war.</translation>
    </message>
</context>
<context>
    <name>stridewell::TrayNotifier</name>
    <message>
        <source>Open Stridewell</source>
        <translation>Stridewell öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stridewell</source>
        <translation>Stridewell</translation>
    </message>
</context>
<context>
    <name>stridewell::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Share of what this week may hold</source>
        <translation>Anteil dessen, was diese Woche enthalten darf</translation>
    </message>
</context>
<context>
    <name>stridewell::WhenField</name>
    <message>
        <source>Another time…</source>
        <translation>Andere Zeit…</translation>
    </message>
    <message>
        <source>%1 Exact day and time</source>
        <translation>%1 Genauer Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>This lies ahead. It began now or earlier: correct the day or the time.</source>
        <translation>Das liegt in der Zukunft. Es begann jetzt oder früher: Berichtige den Tag oder die Zeit.</translation>
    </message>
</context>
</TS>
