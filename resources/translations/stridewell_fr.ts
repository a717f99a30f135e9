<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QWidget</name>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>Nordic curl</source>
        <translation>curl nordique</translation>
    </message>
    <message>
        <source>Nordic hamstring curl</source>
        <translation>Curl nordique des ischio-jambiers</translation>
    </message>
    <message>
        <source>Stop at pain above your limit, or at a cramp that stays.</source>
        <translation>Arrêtez si la douleur dépasse votre limite, ou en cas de crampe qui reste.</translation>
    </message>
    <message>
        <source>It trains the hamstrings while they lengthen, as in fast running.</source>
        <translation>Il entraîne les ischio-jambiers pendant qu’ils s’allongent, comme en course rapide.</translation>
    </message>
    <message>
        <source>It reduces hamstring strains in field-sport athletes. In distance runners this is unproven.</source>
        <translation>Il réduit les lésions des ischio-jambiers chez les sportifs de terrain. Chez les coureurs de fond, ce n’est pas prouvé.</translation>
    </message>
    <message>
        <source>Kneel on a pad; let a partner or a bar hold your feet.</source>
        <translation>Agenouillez-vous sur un coussin&#xa0;; un partenaire ou une barre tient vos pieds.</translation>
    </message>
    <message>
        <source>Keep your hips straight and lean forward as slowly as you can.</source>
        <translation>Gardez les hanches tendues et penchez-vous en avant aussi lentement que possible.</translation>
    </message>
    <message>
        <source>Catch yourself with your hands and push back up.</source>
        <translation>Rattrapez-vous avec les mains et repoussez-vous vers le haut.</translation>
    </message>
    <message>
        <source>Bending at the hips.</source>
        <translation>Plier les hanches.</translation>
    </message>
    <message>
        <source>Dropping fast.</source>
        <translation>Tomber vite.</translation>
    </message>
    <message>
        <source>Holding your breath.</source>
        <translation>Retenir son souffle.</translation>
    </message>
    <message>
        <source>Single leg deadlift</source>
        <translation>Soulevé de terre sur une jambe</translation>
    </message>
    <message>
        <source>Single-leg deadlift</source>
        <translation>Soulevé de terre sur une jambe</translation>
    </message>
    <message>
        <source>Deadlift</source>
        <translation>Soulevé de terre</translation>
    </message>
    <message>
        <source>Stop at pain above your limit, or when you can no longer balance safely.</source>
        <translation>Arrêtez si la douleur dépasse votre limite, ou si vous ne tenez plus l’équilibre sans risque.</translation>
    </message>
    <message>
        <source>It trains hamstrings and glutes to push the hip back, one leg at a time.</source>
        <translation>Il entraîne ischio-jambiers et fessiers à pousser la hanche en arrière, une jambe à la fois.</translation>
    </message>
    <message>
        <source>No trial was found that tests this exercise alone for prevention. Hip exercises do make the hamstrings grow.</source>
        <translation>Aucun essai n’a été trouvé qui teste cet exercice seul en prévention. Les exercices de hanche font bien grossir les ischio-jambiers.</translation>
    </message>
    <message>
        <source>Stand on one leg with a soft knee.</source>
        <translation>Tenez-vous sur une jambe, le genou souple.</translation>
    </message>
    <message>
        <source>Tip forward from the hip; let the other leg rise behind you.</source>
        <translation>Basculez en avant depuis la hanche&#xa0;; laissez l’autre jambe monter derrière vous.</translation>
    </message>
    <message>
        <source>Keep your back long and both hips level.</source>
        <translation>Gardez le dos long et les deux hanches à la même hauteur.</translation>
    </message>
    <message>
        <source>Push the hip forward and stand tall again.</source>
        <translation>Poussez la hanche en avant et redressez-vous.</translation>
    </message>
    <message>
        <source>Rounding the back.</source>
        <translation>Arrondir le dos.</translation>
    </message>
    <message>
        <source>Turning the hip open.</source>
        <translation>Ouvrir la hanche.</translation>
    </message>
    <message>
        <source>Locking the knee.</source>
        <translation>Verrouiller le genou.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Pont fessier</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Pont</translation>
    </message>
    <message>
        <source>It trains the glutes, so that the hamstrings need not do their work.</source>
        <translation>Il entraîne les fessiers, pour que les ischio-jambiers n’aient pas à faire leur travail.</translation>
    </message>
    <message>
        <source>Bridges are part of tested rehabilitation plans. Alone they are not tested for prevention.</source>
        <translation>Les ponts font partie de plans de rééducation testés. Seuls, ils ne sont pas testés en prévention.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent and feet flat.</source>
        <translation>Couchez-vous sur le dos, genoux pliés et pieds à plat.</translation>
    </message>
    <message>
        <source>Press your heels down and lift your hips.</source>
        <translation>Appuyez les talons au sol et levez les hanches.</translation>
    </message>
    <message>
        <source>Stop when shoulders, hips and knees make a line.</source>
        <translation>Arrêtez-vous quand épaules, hanches et genoux forment une ligne.</translation>
    </message>
    <message>
        <source>Lower slowly.</source>
        <translation>Redescendez lentement.</translation>
    </message>
    <message>
        <source>Arching the lower back.</source>
        <translation>Creuser le bas du dos.</translation>
    </message>
    <message>
        <source>Pushing through the toes.</source>
        <translation>Pousser sur les orteils.</translation>
    </message>
    <message>
        <source>Dropping down.</source>
        <translation>Se laisser tomber.</translation>
    </message>
    <message>
        <source>Single leg bridge</source>
        <translation>Pont sur une jambe</translation>
    </message>
    <message>
        <source>Single-leg bridge</source>
        <translation>Pont sur une jambe</translation>
    </message>
    <message>
        <source>One-leg bridge</source>
        <translation>Pont sur une jambe</translation>
    </message>
    <message>
        <source>It loads one side more and shows a difference between left and right.</source>
        <translation>Il charge davantage un côté et montre une différence entre gauche et droite.</translation>
    </message>
    <message>
        <source>It is the second stage of a tested rehabilitation plan. It is no measure of strength or risk.</source>
        <translation>C’est la deuxième étape d’un plan de rééducation testé. Ce n’est pas une mesure de force ni de risque.</translation>
    </message>
    <message>
        <source>Lie on your back with one foot flat.</source>
        <translation>Couchez-vous sur le dos, un pied à plat.</translation>
    </message>
    <message>
        <source>Hold the other leg straight, in line with your thigh.</source>
        <translation>Tenez l’autre jambe tendue, dans l’alignement de la cuisse.</translation>
    </message>
    <message>
        <source>Press the heel down and lift; keep both hips level.</source>
        <translation>Appuyez le talon et montez&#xa0;; gardez les deux hanches à la même hauteur.</translation>
    </message>
    <message>
        <source>Letting one hip sink.</source>
        <translation>Laisser une hanche descendre.</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <translation>Flexion de hanche</translation>
    </message>
    <message>
        <source>Stop at pain above your limit.</source>
        <translation>Arrêtez si la douleur dépasse votre limite.</translation>
    </message>
    <message>
        <source>It teaches the movement of the deadlift on both legs.</source>
        <translation>Elle apprend le mouvement du soulevé de terre sur les deux jambes.</translation>
    </message>
    <message>
        <source>It is our own first rung below the single-leg deadlift. It is not tested alone.</source>
        <translation>C’est notre propre premier échelon avant le soulevé de terre sur une jambe. Il n’est pas testé seul.</translation>
    </message>
    <message>
        <source>Stand with your feet under your hips, knees soft.</source>
        <translation>Tenez-vous debout, pieds sous les hanches, genoux souples.</translation>
    </message>
    <message>
        <source>Push your hips back as if to close a door.</source>
        <translation>Poussez les hanches en arrière, comme pour fermer une porte.</translation>
    </message>
    <message>
        <source>Keep your back long until you feel the hamstrings.</source>
        <translation>Gardez le dos long jusqu’à sentir les ischio-jambiers.</translation>
    </message>
    <message>
        <source>Push the hips forward and stand tall.</source>
        <translation>Poussez les hanches en avant et redressez-vous.</translation>
    </message>
    <message>
        <source>Squatting down.</source>
        <translation>Faire un squat.</translation>
    </message>
    <message>
        <source>Looking up.</source>
        <translation>Regarder vers le haut.</translation>
    </message>
    <message>
        <source>Isometric hold</source>
        <translation>Contraction isométrique</translation>
    </message>
    <message>
        <source>Hamstring hold</source>
        <translation>Contraction des ischio-jambiers</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Contraction tenue</translation>
    </message>
    <message>
        <source>Stop at pain above your limit; press less next time.</source>
        <translation>Arrêtez si la douleur dépasse votre limite&#xa0;; appuyez moins la fois suivante.</translation>
    </message>
    <message>
        <source>It wakes the muscle after a strain without stretching it.</source>
        <translation>Elle réveille le muscle après une lésion musculaire sans l’étirer.</translation>
    </message>
    <message>
        <source>People who began gentle loading early were back sooner in one trial.</source>
        <translation>Dans un essai, les personnes qui ont commencé tôt une charge douce ont repris plus vite.</translation>
    </message>
    <message>
        <source>Lie on your back and bend one knee halfway.</source>
        <translation>Couchez-vous sur le dos et pliez un genou à moitié.</translation>
    </message>
    <message>
        <source>Press the heel into the floor, gently at first.</source>
        <translation>Appuyez le talon au sol, doucement au début.</translation>
    </message>
    <message>
        <source>Hold without moving and breathe calmly.</source>
        <translation>Tenez sans bouger et respirez calmement.</translation>
    </message>
    <message>
        <source>Pressing into pain.</source>
        <translation>Appuyer jusqu’à la douleur.</translation>
    </message>
    <message>
        <source>Lifting the hips.</source>
        <translation>Lever les hanches.</translation>
    </message>
    <message>
        <source>Standing hip extension</source>
        <translation>Extension de hanche debout</translation>
    </message>
    <message>
        <source>Hip extension</source>
        <translation>Extension de hanche</translation>
    </message>
    <message>
        <source>Stop at pain above your limit, or if you feel unwell.</source>
        <translation>Arrêtez si la douleur dépasse votre limite, ou si vous ne vous sentez pas bien.</translation>
    </message>
    <message>
        <source>It trains the glutes without lying on the back.</source>
        <translation>Elle entraîne les fessiers sans se coucher sur le dos.</translation>
    </message>
    <message>
        <source>In later pregnancy it takes the place of the bridge. The swap is advice, not a trial.</source>
        <translation>Plus tard dans la grossesse, elle remplace le pont. Ce remplacement est un conseil, pas un essai.</translation>
    </message>
    <message>
        <source>Hold on to something firm and stand tall.</source>
        <translation>Tenez-vous à quelque chose de solide et redressez-vous.</translation>
    </message>
    <message>
        <source>Move one straight leg back a little.</source>
        <translation>Reculez un peu une jambe tendue.</translation>
    </message>
    <message>
        <source>Squeeze the buttock; keep your trunk still.</source>
        <translation>Serrez la fesse&#xa0;; gardez le tronc immobile.</translation>
    </message>
    <message>
        <source>Bring the leg back slowly.</source>
        <translation>Ramenez la jambe lentement.</translation>
    </message>
    <message>
        <source>Leaning forward.</source>
        <translation>Se pencher en avant.</translation>
    </message>
    <message>
        <source>Swinging the leg.</source>
        <translation>Balancer la jambe.</translation>
    </message>
    <message>
        <source>Leg swing</source>
        <translation>Balancement de jambe</translation>
    </message>
    <message>
        <source>Leg swings</source>
        <translation>Balancements de jambe</translation>
    </message>
    <message>
        <source>Stop at pain above your limit; make the swing smaller.</source>
        <translation>Arrêtez si la douleur dépasse votre limite&#xa0;; réduisez le balancement.</translation>
    </message>
    <message>
        <source>It loosens hip and hamstring before a run.</source>
        <translation>Il assouplit la hanche et les ischio-jambiers avant une sortie.</translation>
    </message>
    <message>
        <source>Moving drills before a run help a little; held stretches do not.</source>
        <translation>Les exercices en mouvement avant une sortie aident un peu&#xa0;; les étirements tenus, non.</translation>
    </message>
    <message>
        <source>Hold on to something with one hand.</source>
        <translation>Tenez-vous à quelque chose d’une main.</translation>
    </message>
    <message>
        <source>Let the leg swing forward and back, easily.</source>
        <translation>Laissez la jambe balancer d’avant en arrière, sans effort.</translation>
    </message>
    <message>
        <source>Make the swing a little larger each time.</source>
        <translation>Agrandissez un peu le balancement à chaque fois.</translation>
    </message>
    <message>
        <source>Kicking hard.</source>
        <translation>Lancer la jambe fort.</translation>
    </message>
    <message>
        <source>Bending the back along.</source>
        <translation>Plier le dos en même temps.</translation>
    </message>
    <message>
        <source>High knees</source>
        <translation>Montées de genoux</translation>
    </message>
    <message>
        <source>It wakes the hip flexors and sets a quick rhythm.</source>
        <translation>Elles réveillent les fléchisseurs de la hanche et donnent un rythme rapide.</translation>
    </message>
    <message>
        <source>Jog forward with short, quick steps.</source>
        <translation>Trottinez vers l’avant à petits pas rapides.</translation>
    </message>
    <message>
        <source>Bring each knee to hip height.</source>
        <translation>Amenez chaque genou à hauteur de hanche.</translation>
    </message>
    <message>
        <source>Stay tall and land on the front of the foot.</source>
        <translation>Gardez le corps droit et posez l’avant du pied.</translation>
    </message>
    <message>
        <source>Leaning back.</source>
        <translation>Se pencher en arrière.</translation>
    </message>
    <message>
        <source>Stamping.</source>
        <translation>Taper des pieds.</translation>
    </message>
    <message>
        <source>Walking lunge</source>
        <translation>Fente marchée</translation>
    </message>
    <message>
        <source>Lunges</source>
        <translation>Fentes</translation>
    </message>
    <message>
        <source>Stop at pain above your limit; take shorter steps.</source>
        <translation>Arrêtez si la douleur dépasse votre limite&#xa0;; faites des pas plus courts.</translation>
    </message>
    <message>
        <source>It warms hips and thighs through a large range.</source>
        <translation>Elle échauffe hanches et cuisses sur une grande amplitude.</translation>
    </message>
    <message>
        <source>Moving drills before a run help a little. This set is our own choice.</source>
        <translation>Les exercices en mouvement avant une sortie aident un peu. Ce choix est le nôtre.</translation>
    </message>
    <message>
        <source>Take a long, slow step forward.</source>
        <translation>Faites un long pas lent vers l’avant.</translation>
    </message>
    <message>
        <source>Lower the back knee towards the ground.</source>
        <translation>Abaissez le genou arrière vers le sol.</translation>
    </message>
    <message>
        <source>Keep the front knee over the foot.</source>
        <translation>Gardez le genou avant au-dessus du pied.</translation>
    </message>
    <message>
        <source>Push up into the next step.</source>
        <translation>Poussez vers le haut pour le pas suivant.</translation>
    </message>
    <message>
        <source>Letting the knee fall inwards.</source>
        <translation>Laisser le genou tomber vers l’intérieur.</translation>
    </message>
    <message>
        <source>Banging the knee down.</source>
        <translation>Cogner le genou au sol.</translation>
    </message>
    <message>
        <source>Rushing.</source>
        <translation>Se presser.</translation>
    </message>
    <message>
        <source>A skip</source>
        <translation>Pas sauté A</translation>
    </message>
    <message>
        <source>Skipping with high knees</source>
        <translation>Pas sautés genoux hauts</translation>
    </message>
    <message>
        <source>A-skip</source>
        <translation>Skip A</translation>
    </message>
    <message>
        <source>It prepares the springy part of faster running.</source>
        <translation>Il prépare la partie élastique de la course rapide.</translation>
    </message>
    <message>
        <source>It belongs to the warm-up before hard runs. This set is our own choice.</source>
        <translation>Il fait partie de l’échauffement avant les sorties intenses. Ce choix est le nôtre.</translation>
    </message>
    <message>
        <source>Skip forward: step, hop, step, hop.</source>
        <translation>Avancez en sautillant&#xa0;: pas, saut, pas, saut.</translation>
    </message>
    <message>
        <source>Lift one knee to hip height with each hop.</source>
        <translation>Levez un genou à hauteur de hanche à chaque saut.</translation>
    </message>
    <message>
        <source>Let the opposite arm swing along.</source>
        <translation>Laissez le bras opposé accompagner le mouvement.</translation>
    </message>
    <message>
        <source>Going for height instead of rhythm.</source>
        <translation>Chercher la hauteur plutôt que le rythme.</translation>
    </message>
    <message>
        <source>Heel flick</source>
        <translation>Talon-fesse</translation>
    </message>
    <message>
        <source>Heel flicks</source>
        <translation>Talons-fesses</translation>
    </message>
    <message>
        <source>It lets the hamstrings bend the knee quickly without load.</source>
        <translation>Il laisse les ischio-jambiers plier vite le genou sans charge.</translation>
    </message>
    <message>
        <source>Jog forward with small steps.</source>
        <translation>Trottinez vers l’avant à petits pas.</translation>
    </message>
    <message>
        <source>Flick each heel up towards the buttock.</source>
        <translation>Lancez chaque talon vers la fesse.</translation>
    </message>
    <message>
        <source>Keep your thighs pointing down and your trunk tall.</source>
        <translation>Gardez les cuisses vers le bas et le tronc droit.</translation>
    </message>
    <message>
        <source>Forcing the heel up.</source>
        <translation>Forcer le talon vers le haut.</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>Strides</source>
        <translation>Accélérations</translation>
    </message>
    <message>
        <source>Stop at any sharp pain; do not run it off.</source>
        <translation>Arrêtez à toute douleur vive&#xa0;; ne courez pas pour la faire passer.</translation>
    </message>
    <message>
        <source>It leads step by step to the pace of the session.</source>
        <translation>Elle amène pas à pas à l’allure de la séance.</translation>
    </message>
    <message>
        <source>Coaches end a warm-up with strides. After a strain fast running comes last.</source>
        <translation>Les entraîneurs terminent l’échauffement par des accélérations. Après une lésion musculaire, la course rapide vient en dernier.</translation>
    </message>
    <message>
        <source>Start easy and grow faster over the first third.</source>
        <translation>Commencez facilement et accélérez sur le premier tiers.</translation>
    </message>
    <message>
        <source>Run relaxed and tall, never all out.</source>
        <translation>Courez en souplesse, le corps droit, jamais à fond.</translation>
    </message>
    <message>
        <source>Slow down gently and walk back.</source>
        <translation>Ralentissez en douceur et revenez en marchant.</translation>
    </message>
    <message>
        <source>Sprinting the first one.</source>
        <translation>Sprinter la première.</translation>
    </message>
    <message>
        <source>Reaching out with the foot.</source>
        <translation>Aller chercher loin avec le pied.</translation>
    </message>
    <message>
        <source>Braking hard.</source>
        <translation>Freiner fort.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <translation>Étirement des ischio-jambiers</translation>
    </message>
    <message>
        <source>Stop when the pull turns into pain.</source>
        <translation>Arrêtez quand la tension devient douleur.</translation>
    </message>
    <message>
        <source>It keeps the range of the hamstring.</source>
        <translation>Il entretient l’amplitude des ischio-jambiers.</translation>
    </message>
    <message>
        <source>Stretching after a run keeps you mobile. It does not lessen soreness.</source>
        <translation>S’étirer après une sortie garde souple. Cela ne diminue pas les courbatures.</translation>
    </message>
    <message>
        <source>Lie on your back and hold behind one thigh.</source>
        <translation>Couchez-vous sur le dos et tenez une cuisse par-derrière.</translation>
    </message>
    <message>
        <source>Straighten the knee until you feel a mild pull.</source>
        <translation>Tendez le genou jusqu’à sentir une légère tension.</translation>
    </message>
    <message>
        <source>Hold it and breathe calmly.</source>
        <translation>Tenez et respirez calmement.</translation>
    </message>
    <message>
        <source>Pulling into pain.</source>
        <translation>Tirer jusqu’à la douleur.</translation>
    </message>
    <message>
        <source>Bouncing.</source>
        <translation>Faire des à-coups.</translation>
    </message>
    <message>
        <source>Stretching a freshly sore muscle.</source>
        <translation>Étirer un muscle nouvellement douloureux.</translation>
    </message>
    <message>
        <source>Hip flexor stretch</source>
        <translation>Étirement des fléchisseurs de la hanche</translation>
    </message>
    <message>
        <source>Hip-flexor stretch</source>
        <translation>Étirement des fléchisseurs de la hanche</translation>
    </message>
    <message>
        <source>A free hip can move back at push-off.</source>
        <translation>Une hanche libre peut reculer à la poussée.</translation>
    </message>
    <message>
        <source>The test for tight hip flexors is rough. The stretch is a small extra.</source>
        <translation>Le test des fléchisseurs de hanche raides est approximatif. L’étirement est un petit plus.</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front.</source>
        <translation>Mettez un genou à terre, l’autre pied devant.</translation>
    </message>
    <message>
        <source>Tuck your tail in.</source>
        <translation>Rentrez le bassin sous vous.</translation>
    </message>
    <message>
        <source>Move your hips gently forward until the front of the hip pulls.</source>
        <translation>Avancez doucement les hanches jusqu’à ce que l’avant de la hanche tire.</translation>
    </message>
    <message>
        <source>Calf stretch</source>
        <translation>Étirement du mollet</translation>
    </message>
    <message>
        <source>It keeps the range of the ankle.</source>
        <translation>Il entretient l’amplitude de la cheville.</translation>
    </message>
    <message>
        <source>Lean against a wall with one leg behind you.</source>
        <translation>Appuyez-vous contre un mur, une jambe derrière vous.</translation>
    </message>
    <message>
        <source>Keep the back knee straight and the heel down.</source>
        <translation>Gardez le genou arrière tendu et le talon au sol.</translation>
    </message>
    <message>
        <source>Move your hips forward until the calf pulls mildly.</source>
        <translation>Avancez les hanches jusqu’à ce que le mollet tire légèrement.</translation>
    </message>
    <message>
        <source>Lifting the heel.</source>
        <translation>Lever le talon.</translation>
    </message>
    <message>
        <source>Turning the foot out.</source>
        <translation>Tourner le pied vers l’extérieur.</translation>
    </message>
    <message>
        <source>Glute stretch</source>
        <translation>Étirement des fessiers</translation>
    </message>
    <message>
        <source>It keeps the range of the hip.</source>
        <translation>Il entretient l’amplitude de la hanche.</translation>
    </message>
    <message>
        <source>Lie on your back, one ankle on the other knee.</source>
        <translation>Couchez-vous sur le dos, une cheville sur l’autre genou.</translation>
    </message>
    <message>
        <source>Hold behind the lower thigh.</source>
        <translation>Tenez la cuisse du dessous par-derrière.</translation>
    </message>
    <message>
        <source>Draw it towards you until the buttock pulls mildly.</source>
        <translation>Amenez-la vers vous jusqu’à ce que la fesse tire légèrement.</translation>
    </message>
    <message>
        <source>Lifting the head.</source>
        <translation>Lever la tête.</translation>
    </message>
    <message>
        <source>Pulling hard.</source>
        <translation>Tirer fort.</translation>
    </message>
    <message>
        <source>Before and after each run</source>
        <translation>Avant et après chaque sortie</translation>
    </message>
    <message>
        <source>Evidence 11; the article&apos;s sentences on warm-up and cool-down</source>
        <translation>Preuves 11&#xa0;; les phrases de l’article sur l’échauffement et le retour au calme</translation>
    </message>
    <message>
        <source>Running load</source>
        <translation>Charge de course</translation>
    </message>
    <message>
        <source>Evidence 8; the article&apos;s sentences on progression</source>
        <translation>Preuves 8&#xa0;; les phrases de l’article sur la progression</translation>
    </message>
    <message>
        <source>How much pain an exercise or run may cause</source>
        <translation>La douleur qu’un exercice ou une sortie peut causer</translation>
    </message>
    <message>
        <source>Evidence 3.12, 4.2 and 9.3</source>
        <translation>Preuves 3.12, 4.2 et 9.3</translation>
    </message>
    <message>
        <source>Age and pregnancy</source>
        <translation>Âge et grossesse</translation>
    </message>
    <message>
        <source>Evidence 7.10 and 12</source>
        <translation>Preuves 7.10 et 12</translation>
    </message>
    <message>
        <source>Muscle soreness after unusual work</source>
        <translation>Courbatures après un effort inhabituel</translation>
    </message>
    <message>
        <source>Evidence 6; the article&apos;s sentences on soreness</source>
        <translation>Preuves 6&#xa0;; les phrases de l’article sur les courbatures</translation>
    </message>
    <message>
        <source>The hamstrings are three muscles at the back of the thigh.</source>
        <translation>Les ischio-jambiers sont trois muscles à l’arrière de la cuisse.</translation>
    </message>
    <message>
        <source>Article on hamstring pain after running, the basis of this planner</source>
        <translation>Article sur la douleur des ischio-jambiers après la course, base de ce programme</translation>
    </message>
    <message>
        <source>They do two things: bend the knee and push the hip back.</source>
        <translation>Ils font deux choses&#xa0;: plier le genou et pousser la hanche en arrière.</translation>
    </message>
    <message>
        <source>Pain after a run is common, most of all while distance or speed goes up.</source>
        <translation>Avoir mal après une sortie est fréquent, surtout quand la distance ou la vitesse augmente.</translation>
    </message>
    <message>
        <source>Knowing the cause comes before any treatment.</source>
        <translation>Connaître la cause passe avant tout traitement.</translation>
    </message>
    <message>
        <source>Pain right away or on the next day mostly has one of two causes.</source>
        <translation>Une douleur immédiate ou du lendemain a le plus souvent l’une de deux causes.</translation>
    </message>
    <message>
        <source>Plain muscle soreness is the most common: a wide ache and stiffness that comes 12 to 48 hours after hard work.</source>
        <translation>Les simples courbatures sont les plus fréquentes&#xa0;: une douleur étendue et une raideur, 12 à 48 heures après un effort intense.</translation>
    </message>
    <message>
        <source>Soreness comes from tiny damage in the fibres and the body&apos;s answer to it.</source>
        <translation>Les courbatures viennent de minuscules dommages dans les fibres et de la réponse du corps.</translation>
    </message>
    <message>
        <source>Soreness is the muscle adapting, not an injury, and mostly fades within a few days.</source>
        <translation>Les courbatures sont une adaptation du muscle, pas une blessure, et s’estompent le plus souvent en quelques jours.</translation>
    </message>
    <message>
        <source>A strain is the more serious of the two.</source>
        <translation>La lésion musculaire est la plus sérieuse des deux.</translation>
    </message>
    <message>
        <source>In a strain fibres tear, from a few (grade I) to all of them (grade III).</source>
        <translation>Dans une lésion musculaire, des fibres se déchirent, de quelques-unes (grade I) à toutes (grade III).</translation>
    </message>
    <message>
        <source>A strain comes as a sudden sharp pain during the run, with tenderness at once and a leg that does less.</source>
        <translation>Une lésion musculaire se manifeste par une douleur vive et soudaine pendant la sortie, avec une sensibilité immédiate et une jambe moins capable.</translation>
    </message>
    <message>
        <source>A worse strain may show a bruise, swelling or a gap that can be felt.</source>
        <translation>Une lésion musculaire plus grave peut montrer un hématome, un gonflement ou un creux que l’on sent.</translation>
    </message>
    <message>
        <source>A strain needs weeks, sometimes months.</source>
        <translation>Une lésion musculaire demande des semaines, parfois des mois.</translation>
    </message>
    <message>
        <source>Fast running stretches the outer hamstring hardest, just before the foot lands.</source>
        <translation>La course rapide étire le plus l’ischio-jambier externe, juste avant la pose du pied.</translation>
    </message>
    <message>
        <source>Pain says that the load was more than the muscle could take.</source>
        <translation>La douleur dit que la charge dépassait ce que le muscle pouvait supporter.</translation>
    </message>
    <message>
        <source>A quick rise in distance, speed or hills is too much, too soon.</source>
        <translation>Une hausse rapide de distance, de vitesse ou de côtes, c’est trop, trop tôt.</translation>
    </message>
    <message>
        <source>Too little rest between hard days makes a strain more likely.</source>
        <translation>Trop peu de repos entre les jours intenses rend une lésion musculaire plus probable.</translation>
    </message>
    <message>
        <source>Muscles out of balance often stand behind hamstring trouble.</source>
        <translation>Des muscles déséquilibrés sont souvent derrière les ennuis d’ischio-jambiers.</translation>
    </message>
    <message>
        <source>Weak buttock muscles leave more of the work to the hamstrings.</source>
        <translation>Des muscles de la fesse faibles laissent plus de travail aux ischio-jambiers.</translation>
    </message>
    <message>
        <source>That extra work falls mostly on the push-off.</source>
        <translation>Ce travail en plus se porte surtout sur la poussée.</translation>
    </message>
    <message>
        <source>Poor running form adds to the strain on the hamstrings.</source>
        <translation>Une mauvaise technique de course charge davantage les ischio-jambiers et favorise la lésion.</translation>
    </message>
    <message>
        <source>A foot that lands far in front of the body brakes each step.</source>
        <translation>Un pied posé loin devant le corps freine chaque pas.</translation>
    </message>
    <message>
        <source>Braking loads the hamstring while it is long, where it tears more easily.</source>
        <translation>Freiner charge l’ischio-jambier quand il est allongé, là où il se déchire plus facilement.</translation>
    </message>
    <message>
        <source>Tight muscles at the front of the hip hold the push-off back.</source>
        <translation>Des muscles raides à l’avant de la hanche retiennent la poussée.</translation>
    </message>
    <message>
        <source>What helps depends on which it is: soreness or a strain.</source>
        <translation>Ce qui aide dépend de la cause&#xa0;: courbatures ou lésion musculaire.</translation>
    </message>
    <message>
        <source>A likely strain gets rest, ice, compression and elevation for its first 48 to 72 hours.</source>
        <translation>Une lésion musculaire probable reçoit repos, glace, compression et surélévation pendant ses 48 à 72 premières heures.</translation>
    </message>
    <message>
        <source>Rest means leaving out what makes the pain worse.</source>
        <translation>Le repos veut dire laisser de côté ce qui aggrave la douleur.</translation>
    </message>
    <message>
        <source>Ice for 10 to 20 minutes a few times a day can ease swelling and pain.</source>
        <translation>De la glace 10 à 20 minutes, quelques fois par jour, peut soulager gonflement et douleur.</translation>
    </message>
    <message>
        <source>An elastic bandage can hold swelling down.</source>
        <translation>Une bande élastique peut contenir le gonflement.</translation>
    </message>
    <message>
        <source>The leg raised above the heart lets fluid run off.</source>
        <translation>La jambe surélevée au-dessus du cœur laisse le liquide s’écouler.</translation>
    </message>
    <message>
        <source>For soreness, easy movement is often better than full rest.</source>
        <translation>Pour les courbatures, le mouvement facile vaut souvent mieux que le repos complet.</translation>
    </message>
    <message>
        <source>A light walk or easy cycling will do.</source>
        <translation>Une marche légère ou du vélo facile suffit.</translation>
    </message>
    <message>
        <source>No hard stretching while the muscle hurts, whichever it is.</source>
        <translation>Pas d’étirement fort tant que le muscle fait mal, quelle que soit la cause.</translation>
    </message>
    <message>
        <source>Enough to drink and enough protein support repair.</source>
        <translation>Assez à boire et assez de protéines soutiennent la réparation.</translation>
    </message>
    <message>
        <source>Strength and slow progress keep trouble away in the long run.</source>
        <translation>Renforcement et progression lente tiennent les ennuis à distance à long terme.</translation>
    </message>
    <message>
        <source>Both hamstrings and buttock muscles need strength.</source>
        <translation>Les ischio-jambiers comme les muscles de la fesse ont besoin de renforcement.</translation>
    </message>
    <message>
        <source>Nordic curl, single-leg deadlift and glute bridge make the muscle stronger while it lengthens, which protects it.</source>
        <translation>Curl nordique, soulevé de terre sur une jambe et pont fessier rendent le muscle plus fort pendant qu’il s’allonge, ce qui le protège.</translation>
    </message>
    <message>
        <source>Strength work belongs in two or three days of the week.</source>
        <translation>Le renforcement a sa place deux ou trois jours par semaine.</translation>
    </message>
    <message>
        <source>How the training week is built matters.</source>
        <translation>La façon de construire la semaine d’entraînement compte.</translation>
    </message>
    <message>
        <source>Weekly distance should rise by ten per cent at most.</source>
        <translation>La distance hebdomadaire devrait augmenter de dix pour cent au plus.</translation>
    </message>
    <message>
        <source>A slow rise gives tissue the time to adapt.</source>
        <translation>Une hausse lente donne aux tissus le temps de s’adapter.</translation>
    </message>
    <message>
        <source>Each run has a warm-up before it and a cool-down after it.</source>
        <translation>Chaque sortie a un échauffement avant et un retour au calme après.</translation>
    </message>
    <message>
        <source>The warm-up moves: leg swings, high knees and the like.</source>
        <translation>L’échauffement bouge&#xa0;: balancements de jambe, montées de genoux et ainsi de suite.</translation>
    </message>
    <message>
        <source>Stretches that are held belong after the run, when the muscle is warm.</source>
        <translation>Les étirements tenus ont leur place après la sortie, quand le muscle est chaud.</translation>
    </message>
    <message>
        <source>Pain that stays in spite of care, or a severe sharp pain in a run, is for a physiotherapist or a doctor.</source>
        <translation>Une douleur qui reste malgré les soins, ou une douleur forte et vive pendant une sortie, relève d’un kinésithérapeute ou d’un médecin.</translation>
    </message>
    <message>
        <source>A ten-week Nordic table that begins with two sets of five once a week and grows to three sets three times a week.</source>
        <translation>Un tableau nordique de dix semaines, qui commence par deux séries de cinq une fois par semaine et monte à trois séries trois fois par semaine.</translation>
    </message>
    <message>
        <source>Mjolsnes 2004, Scand J Med Sci Sports; used by Petersen 2011, Am J Sports Med</source>
        <translation>Mjolsnes 2004, Scand J Med Sci Sports&#xa0;; utilisé par Petersen 2011, Am J Sports Med</translation>
    </message>
    <message>
        <source>In weeks with only one Nordic day the other strength days hold bridges and deadlifts.</source>
        <translation>Les semaines avec un seul jour nordique, les autres jours de renforcement contiennent ponts et soulevés de terre.</translation>
    </message>
    <message>
        <source>Own choice of this planner</source>
        <translation>Choix propre à ce programme</translation>
    </message>
    <message>
        <source>Another Nordic table spreads 25 sessions over thirteen weeks; its single rows could not be checked.</source>
        <translation>Un autre tableau nordique répartit 25 séances sur treize semaines&#xa0;; ses lignes n’ont pas pu être vérifiées une à une.</translation>
    </message>
    <message>
        <source>van der Horst 2015, Am J Sports Med</source>
        <translation>van der Horst 2015, Am J Sports Med</translation>
    </message>
    <message>
        <source>Among footballers who did Nordics about a third as many hamstring injuries occurred as among those who did not.</source>
        <translation>Chez les footballeurs qui faisaient des nordiques, il y a eu environ un tiers des blessures des ischio-jambiers survenues chez les autres.</translation>
    </message>
    <message>
        <source>Petersen 2011, Am J Sports Med</source>
        <translation>Petersen 2011, Am J Sports Med</translation>
    </message>
    <message>
        <source>In amateur football, players who did Nordics had 0.25 hamstring injuries in 1000 hours, the others 0.8.</source>
        <translation>Dans le football amateur, les joueurs qui faisaient des nordiques ont eu 0,25 blessure des ischio-jambiers pour 1000 heures, les autres 0,8.</translation>
    </message>
    <message>
        <source>Over many trials, programmes with Nordics roughly halved hamstring injuries in field sports.</source>
        <translation>Sur de nombreux essais, les programmes avec nordiques ont à peu près réduit de moitié les blessures des ischio-jambiers dans les sports de terrain.</translation>
    </message>
    <message>
        <source>van Dyk 2019, Br J Sports Med</source>
        <translation>van Dyk 2019, Br J Sports Med</translation>
    </message>
    <message>
        <source>In a small trial few Nordics made the muscle as strong and as long as many did.</source>
        <translation>Dans un petit essai, peu de nordiques ont rendu le muscle aussi fort et aussi long que beaucoup.</translation>
    </message>
    <message>
        <source>Presland 2018, Scand J Med Sci Sports</source>
        <translation>Presland 2018, Scand J Med Sci Sports</translation>
    </message>
    <message>
        <source>The longer fibres won by Nordics were lost again after two weeks without; strength lasted a month at least.</source>
        <translation>Les fibres allongées grâce aux nordiques ont été perdues après deux semaines sans&#xa0;; la force a tenu un mois au moins.</translation>
    </message>
    <message>
        <source>A very small dose, eight repetitions once a week after a two-week start, could not be checked.</source>
        <translation>Une très petite dose, huit répétitions une fois par semaine après deux semaines de début, n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>Programmes that were studied ask for 27 to 72 Nordic repetitions a week.</source>
        <translation>Les programmes étudiés demandent 27 à 72 répétitions nordiques par semaine.</translation>
    </message>
    <message>
        <source>Cuthbert 2020, Sports Med</source>
        <translation>Cuthbert 2020, Sports Med</translation>
    </message>
    <message>
        <source>One minute between Nordic sets keeps the force up; it drops from the fourth repetition on, so short sets are better.</source>
        <translation>Une minute entre les séries de nordiques maintient la force&#xa0;; elle baisse dès la quatrième répétition, des séries courtes valent donc mieux.</translation>
    </message>
    <message>
        <source>Study of rest between Nordic sets, J Athl Train</source>
        <translation>Étude du repos entre séries de nordiques, J Athl Train</translation>
    </message>
    <message>
        <source>Nordics help those who really do them; two weeks without one are too long.</source>
        <translation>Les nordiques aident ceux qui les font vraiment&#xa0;; deux semaines sans, c’est trop long.</translation>
    </message>
    <message>
        <source>Ripley 2021, Int J Environ Res Public Health</source>
        <translation>Ripley 2021, Int J Environ Res Public Health</translation>
    </message>
    <message>
        <source>When twelve full repetitions are under control, speed or weight comes next; always after a warm-up.</source>
        <translation>Quand douze répétitions complètes sont maîtrisées, vient la vitesse ou le poids&#xa0;; toujours après un échauffement.</translation>
    </message>
    <message>
        <source>Petersen 2011, Am J Sports Med; Mjolsnes 2004, Scand J Med Sci Sports</source>
        <translation>Petersen 2011, Am J Sports Med&#xa0;; Mjolsnes 2004, Scand J Med Sci Sports</translation>
    </message>
    <message>
        <source>In distance runners it is not shown that exercise programmes lower injuries; supervised ones did better.</source>
        <translation>Chez les coureurs de fond, il n’est pas montré que les programmes d’exercices réduisent les blessures&#xa0;; ceux encadrés ont fait mieux.</translation>
    </message>
    <message>
        <source>Wu 2024, Sports Med; a second review of recreational runners</source>
        <translation>Wu 2024, Sports Med&#xa0;; une deuxième synthèse sur les coureurs de loisir</translation>
    </message>
    <message>
        <source>Early on: a bridge with bent knees, ten times five seconds, each day.</source>
        <translation>Au début&#xa0;: un pont genoux pliés, dix fois cinq secondes, chaque jour.</translation>
    </message>
    <message>
        <source>Heiderscheit 2010, J Orthop Sports Phys Ther</source>
        <translation>Heiderscheit 2010, J Orthop Sports Phys Ther</translation>
    </message>
    <message>
        <source>Bridge on both legs, four sets of fifteen, slowly and without pain.</source>
        <translation>Pont sur les deux jambes, quatre séries de quinze, lentement et sans douleur.</translation>
    </message>
    <message>
        <source>Aspetar hamstring protocol</source>
        <translation>Protocole ischio-jambiers d’Aspetar</translation>
    </message>
    <message>
        <source>Then on one leg, as many and as slowly.</source>
        <translation>Puis sur une jambe, autant et aussi lentement.</translation>
    </message>
    <message>
        <source>Walking the feet out from a bridge, three sets of ten.</source>
        <translation>Éloigner les pieds pas à pas depuis un pont, trois séries de dix.</translation>
    </message>
    <message>
        <source>Bending forward on one leg without a weight, reaching to each side, four sets of eight.</source>
        <translation>Se pencher en avant sur une jambe sans poids, en allant vers chaque côté, quatre séries de huit.</translation>
    </message>
    <message>
        <source>Leaning forward on one leg and holding for ten seconds, five times.</source>
        <translation>Se pencher en avant sur une jambe et tenir dix secondes, cinq fois.</translation>
    </message>
    <message>
        <source>Later, heavy hip thrusts: two or three sets of four to eight, once or twice a week.</source>
        <translation>Plus tard, hip thrusts lourds&#xa0;: deux ou trois séries de quatre à huit, une ou deux fois par semaine.</translation>
    </message>
    <message>
        <source>Posterior-chain programme, BMJ Open Sport Exerc Med</source>
        <translation>Programme de la chaîne postérieure, BMJ Open Sport Exerc Med</translation>
    </message>
    <message>
        <source>Later, heavy Romanian deadlifts: one or two sets of four to eight, once or twice a week.</source>
        <translation>Plus tard, soulevés de terre roumains lourds&#xa0;: une ou deux séries de quatre à huit, une ou deux fois par semaine.</translation>
    </message>
    <message>
        <source>Where one side is weaker, it gets a single extra set.</source>
        <translation>Quand un côté est plus faible, il reçoit une seule série de plus.</translation>
    </message>
    <message>
        <source>Ten weeks of hip exercises made the outer hamstring grow more than Nordics did; both made its fibres longer.</source>
        <translation>Dix semaines d’exercices de hanche ont fait grossir l’ischio-jambier externe plus que les nordiques&#xa0;; les deux ont allongé ses fibres.</translation>
    </message>
    <message>
        <source>Bourne 2017, Br J Sports Med</source>
        <translation>Bourne 2017, Br J Sports Med</translation>
    </message>
    <message>
        <source>No trial gives a dose for single-leg deadlifts alone.</source>
        <translation>Aucun essai ne donne de dose pour les soulevés de terre sur une jambe seuls.</translation>
    </message>
    <message>
        <source>No study found</source>
        <translation>Aucune étude trouvée</translation>
    </message>
    <message>
        <source>Ladders for bridge and deadlift: a rung up after two painless sessions, a rung down at pain of 3 to 5, a stop above 5.</source>
        <translation>Échelles du pont et du soulevé de terre&#xa0;: un échelon de plus après deux séances sans douleur, un de moins à une douleur de 3 à 5, arrêt au-dessus de 5.</translation>
    </message>
    <message>
        <source>Small tears took professionals one to three weeks, large ones ten; amateurs needed longer. A picture, not a forecast.</source>
        <translation>De petites déchirures ont pris une à trois semaines aux professionnels, les grandes dix&#xa0;; les amateurs ont eu besoin de plus. Une image, pas une prévision.</translation>
    </message>
    <message>
        <source>Ekstrand 2012, Br J Sports Med; Pollock 2014 and 2022, Br J Sports Med; Moen 2014, Br J Sports Med</source>
        <translation>Ekstrand 2012, Br J Sports Med&#xa0;; Pollock 2014 et 2022, Br J Sports Med&#xa0;; Moen 2014, Br J Sports Med</translation>
    </message>
    <message>
        <source>One stage opens the next by what is painless: walking and a slow jog first, then squat, bridge and faster running.</source>
        <translation>Une étape ouvre la suivante par ce qui est sans douleur&#xa0;: d’abord marcher et trottiner lentement, puis flexion, pont et course plus rapide.</translation>
    </message>
    <message>
        <source>Heiderscheit 2010, J Orthop Sports Phys Ther; Aspetar hamstring protocol; van der Horst 2017, Br J Sports Med</source>
        <translation>Heiderscheit 2010, J Orthop Sports Phys Ther&#xa0;; protocole ischio-jambiers d’Aspetar&#xa0;; van der Horst 2017, Br J Sports Med</translation>
    </message>
    <message>
        <source>Amateurs who began gentle loading on day 2 were back three weeks sooner than those who began on day 9.</source>
        <translation>Les amateurs qui ont commencé une charge douce le 2e jour ont repris trois semaines plus tôt que ceux qui l’ont commencée le 9e.</translation>
    </message>
    <message>
        <source>Bayer 2017, N Engl J Med</source>
        <translation>Bayer 2017, N Engl J Med</translation>
    </message>
    <message>
        <source>Exercise up to bearable pain was as quick as exercise without any, and left more strength.</source>
        <translation>L’exercice jusqu’à une douleur supportable a été aussi rapide que l’exercice sans douleur, et a laissé plus de force.</translation>
    </message>
    <message>
        <source>Hickey 2020, J Orthop Sports Phys Ther</source>
        <translation>Hickey 2020, J Orthop Sports Phys Ther</translation>
    </message>
    <message>
        <source>Faster running returned there in steps: half effort, then 70, 90 and 100 per cent.</source>
        <translation>La course plus rapide y est revenue par paliers&#xa0;: demi-effort, puis 70, 90 et 100 pour cent.</translation>
    </message>
    <message>
        <source>Of strained hamstrings 9 in 100 were hurt again within two months, 17 in 100 within a year.</source>
        <translation>Sur 100 ischio-jambiers ayant eu une lésion, 9 ont été blessés de nouveau dans les deux mois, 17 dans l’année.</translation>
    </message>
    <message>
        <source>Zein 2024, Br J Sports Med</source>
        <translation>Zein 2024, Br J Sports Med</translation>
    </message>
    <message>
        <source>In amateurs each earlier injury made the next one more likely.</source>
        <translation>Chez les amateurs, chaque blessure antérieure a rendu la suivante plus probable.</translation>
    </message>
    <message>
        <source>de Vos 2014, Br J Sports Med</source>
        <translation>de Vos 2014, Br J Sports Med</translation>
    </message>
    <message>
        <source>About a third come back within a year, most often in the first two weeks of full training.</source>
        <translation>Environ un tiers reviennent dans l’année, le plus souvent dans les deux premières semaines d’entraînement complet.</translation>
    </message>
    <message>
        <source>A guideline advises exercise that loads the lengthening muscle and a slow return to running.</source>
        <translation>Une recommandation officielle conseille des exercices qui chargent le muscle en allongement et un retour lent à la course.</translation>
    </message>
    <message>
        <source>Martin 2022, J Orthop Sports Phys Ther</source>
        <translation>Martin 2022, J Orthop Sports Phys Ther</translation>
    </message>
    <message>
        <source>Two months of watching after a return: Nordics each week, no jump in sprints or hills.</source>
        <translation>Deux mois de surveillance après la reprise&#xa0;: des nordiques chaque semaine, pas de bond en sprints ou en côtes.</translation>
    </message>
    <message>
        <source>The same gates for each grade; a likely middle tear is looked at within the week; a full tear gets no plan until seen.</source>
        <translation>Les mêmes tests de passage pour chaque grade&#xa0;; une déchirure moyenne probable est examinée dans la semaine&#xa0;; une déchirure complète ne reçoit pas de plan avant d’être vue.</translation>
    </message>
    <message>
        <source>Studies are too few to say whether rest, ice, compression and elevation speed up healing.</source>
        <translation>Les études sont trop peu nombreuses pour dire si repos, glace, compression et surélévation accélèrent la guérison.</translation>
    </message>
    <message>
        <source>van den Bekerom 2012, J Athl Train</source>
        <translation>van den Bekerom 2012, J Athl Train</translation>
    </message>
    <message>
        <source>Some experts advise protecting for one to three days, then early loading, and doubt ice.</source>
        <translation>Certains experts conseillent de protéger un à trois jours, puis de charger tôt, et doutent de la glace.</translation>
    </message>
    <message>
        <source>Dubois and Esculier 2020, Br J Sports Med</source>
        <translation>Dubois et Esculier 2020, Br J Sports Med</translation>
    </message>
    <message>
        <source>Others put early, fitting load in the place of plain rest.</source>
        <translation>D’autres remplacent le simple repos par une charge précoce et adaptée.</translation>
    </message>
    <message>
        <source>On ankles, ten minutes on, off and on again every two hours was about as good as twenty minutes in one go.</source>
        <translation>Sur des chevilles, dix minutes avec, sans puis de nouveau avec, toutes les deux heures, ont fait à peu près aussi bien que vingt minutes d’un coup.</translation>
    </message>
    <message>
        <source>Bleakley 2006, Br J Sports Med</source>
        <translation>Bleakley 2006, Br J Sports Med</translation>
    </message>
    <message>
        <source>Health services mostly advise ice for 15 to 20 minutes every two or three hours while awake.</source>
        <translation>Les services de santé conseillent le plus souvent de la glace 15 à 20 minutes toutes les deux ou trois heures, aux heures d’éveil.</translation>
    </message>
    <message>
        <source>BMJ Best Practice patient notes; NHS leaflets</source>
        <translation>Fiches patients de BMJ Best Practice&#xa0;; dépliants du NHS</translation>
    </message>
    <message>
        <source>A rehabilitation clinic uses ice two or three times a day at first.</source>
        <translation>Un centre de rééducation utilise la glace deux ou trois fois par jour au début.</translation>
    </message>
    <message>
        <source>A bandage is loosened when the skin beyond it turns blue or hurts.</source>
        <translation>On desserre une bande quand la peau au-delà devient bleue ou fait mal.</translation>
    </message>
    <message>
        <source>BMJ Best Practice patient notes</source>
        <translation>Fiches patients de BMJ Best Practice</translation>
    </message>
    <message>
        <source>No heat, alcohol or massage in the first two or three days after a strain.</source>
        <translation>Ni chaleur, ni alcool, ni massage les deux ou trois premiers jours après une lésion musculaire.</translation>
    </message>
    <message>
        <source>NHS leaflets</source>
        <translation>Dépliants du NHS</translation>
    </message>
    <message>
        <source>Ask a pharmacist before taking anything against the pain; some of it is better left for the first two days.</source>
        <translation>Demandez à un pharmacien avant de prendre quoi que ce soit contre la douleur&#xa0;; mieux vaut parfois s’en passer les deux premiers jours.</translation>
    </message>
    <message>
        <source>Many feel better after two weeks; hard exercise may have to wait up to eight.</source>
        <translation>Beaucoup vont mieux après deux semaines&#xa0;; l’exercice intense doit parfois attendre jusqu’à huit.</translation>
    </message>
    <message>
        <source>Five ice packs of 15 minutes spread over the day, two hours apart at least; painless movement from 48 hours on.</source>
        <translation>Cinq glaçages de 15 minutes répartis sur la journée, à deux heures d’intervalle au moins&#xa0;; mouvement sans douleur à partir de 48 heures.</translation>
    </message>
    <message>
        <source>Soreness begins within a day or two and is worst after about two days.</source>
        <translation>Les courbatures commencent en un jour ou deux et sont au pire après environ deux jours.</translation>
    </message>
    <message>
        <source>Cheung 2003, Sports Med</source>
        <translation>Cheung 2003, Sports Med</translation>
    </message>
    <message>
        <source>Soreness is said to last five to seven days; this could not be checked.</source>
        <translation>On dit que les courbatures durent cinq à sept jours&#xa0;; cela n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Easy movement, massage, compression and cold ease soreness; stretching does not.</source>
        <translation>Mouvement facile, massage, compression et froid soulagent les courbatures&#xa0;; l’étirement non.</translation>
    </message>
    <message>
        <source>Dupuy 2018, Front Physiol</source>
        <translation>Dupuy 2018, Front Physiol</translation>
    </message>
    <message>
        <source>Stretching before or after a run hardly changes soreness.</source>
        <translation>S’étirer avant ou après une sortie ne change guère les courbatures.</translation>
    </message>
    <message>
        <source>Herbert 2011, Cochrane review</source>
        <translation>Herbert 2011, revue Cochrane</translation>
    </message>
    <message>
        <source>People who train do well with 1.4 to 2.0 g of protein per kg of body mass and day.</source>
        <translation>Les personnes qui s’entraînent se portent bien avec 1,4 à 2,0 g de protéines par kg de poids et par jour.</translation>
    </message>
    <message>
        <source>Jager 2017, J Int Soc Sports Nutr</source>
        <translation>Jager 2017, J Int Soc Sports Nutr</translation>
    </message>
    <message>
        <source>Drink so that less than two per cent of body mass is lost, and never so that you gain.</source>
        <translation>Buvez de façon à perdre moins de deux pour cent de votre poids, et jamais au point d’en prendre.</translation>
    </message>
    <message>
        <source>Sawka 2007, Med Sci Sports Exerc</source>
        <translation>Sawka 2007, Med Sci Sports Exerc</translation>
    </message>
    <message>
        <source>After hard football hamstring strength was lowest at one and a half to two days and back after about four.</source>
        <translation>Après un football intense, la force des ischio-jambiers a été au plus bas à un jour et demi ou deux, et rétablie après environ quatre.</translation>
    </message>
    <message>
        <source>Rhodes 2019, Res Sports Med</source>
        <translation>Rhodes 2019, Res Sports Med</translation>
    </message>
    <message>
        <source>Soreness that does not fade by 72 hours is asked about again; after a week a physiotherapist should look.</source>
        <translation>Des courbatures qui ne s’estompent pas en 72 heures donnent lieu à de nouvelles questions&#xa0;; après une semaine, un kinésithérapeute devrait les examiner.</translation>
    </message>
    <message>
        <source>Pain beyond all measure with dark urine and weakness can be muscle breakdown and needs care at once.</source>
        <translation>Une douleur démesurée avec urine foncée et faiblesse peut être une destruction musculaire et demande des soins immédiats.</translation>
    </message>
    <message>
        <source>US workplace health advice on muscle breakdown</source>
        <translation>Conseils américains de santé au travail sur la destruction musculaire</translation>
    </message>
    <message>
        <source>Easy movement while sore; nothing hard and no more Nordics until pain is 2 or less.</source>
        <translation>Mouvement facile pendant les courbatures&#xa0;; rien d’intense et plus de nordiques avant que la douleur soit à 2 ou moins.</translation>
    </message>
    <message>
        <source>Back or leg pain with new bladder or bowel trouble, numbness between the legs or two weak legs: emergency.</source>
        <translation>Mal de dos ou de jambe avec un nouveau trouble de la vessie ou des intestins, un engourdissement entre les jambes ou deux jambes faibles&#xa0;: urgence.</translation>
    </message>
    <message>
        <source>BMJ Best Practice, cauda equina syndrome</source>
        <translation>BMJ Best Practice, syndrome de la queue de cheval</translation>
    </message>
    <message>
        <source>Pain out of proportion in a thigh as hard as wood: pressure in the muscle, an emergency of hours.</source>
        <translation>Douleur disproportionnée dans une cuisse dure comme du bois&#xa0;: pression dans le muscle, une urgence où les heures comptent.</translation>
    </message>
    <message>
        <source>Donaldson 2014, Open Orthop J</source>
        <translation>Donaldson 2014, Open Orthop J</translation>
    </message>
    <message>
        <source>Dark urine with muscle pain, or severe swelling with weakness: emergency.</source>
        <translation>Urine foncée avec douleur musculaire, ou fort gonflement avec faiblesse&#xa0;: urgence.</translation>
    </message>
    <message>
        <source>A crack that was heard, an odd shape of the leg, or a foot numb, cold or off-colour: emergency.</source>
        <translation>Un craquement entendu, une forme anormale de la jambe, ou un pied engourdi, froid ou de couleur anormale&#xa0;: urgence.</translation>
    </message>
    <message>
        <source>A swollen, warm or tender calf or leg can be a blood clot: have it looked at today.</source>
        <translation>Un mollet ou une jambe gonflés, chauds ou sensibles peuvent être un caillot de sang&#xa0;: faites-les examiner aujourd’hui.</translation>
    </message>
    <message>
        <source>Wells 2003 score in NICE guidance</source>
        <translation>Score de Wells 2003 dans les recommandations NICE</translation>
    </message>
    <message>
        <source>With blood thinners or a bleeding disorder, a growing swelling or a large bruise is an emergency; not checked.</source>
        <translation>Avec des anticoagulants ou un trouble de la coagulation, un gonflement croissant ou un grand hématome est une urgence&#xa0;; non vérifié.</translation>
    </message>
    <message>
        <source>Common practice, no source read</source>
        <translation>Pratique courante, aucune source lue</translation>
    </message>
    <message>
        <source>A hot red leg with fever or shivers needs to be seen soon.</source>
        <translation>Une jambe chaude et rouge avec fièvre ou frissons doit être vue rapidement.</translation>
    </message>
    <message>
        <source>A pop at the buttock and not walking normally, a large bruise or a gap: the tendon may be off the bone; a bruise may take days to show.</source>
        <translation>Un claquement à la fesse sans pouvoir marcher normalement, un grand hématome ou un creux&#xa0;: le tendon est peut-être détaché de l’os&#xa0;; l’hématome peut mettre des jours à apparaître.</translation>
    </message>
    <message>
        <source>Review of hamstring tendon injuries, textbook chapter</source>
        <translation>Synthèse des lésions du tendon des ischio-jambiers, chapitre de manuel</translation>
    </message>
    <message>
        <source>A gap that can be felt, or a knee that cannot bend against light resistance: a full tear is possible.</source>
        <translation>Un creux que l’on sent, ou un genou qui ne plie pas contre une légère résistance&#xa0;: une déchirure complète est possible.</translation>
    </message>
    <message>
        <source>Article on hamstring pain after running, the basis of this planner; review of hamstring tendon injuries</source>
        <translation>Article sur la douleur des ischio-jambiers après la course, base de ce programme&#xa0;; synthèse des lésions du tendon des ischio-jambiers</translation>
    </message>
    <message>
        <source>Under 18, a sudden pain or pop high up may be a piece of bone pulled off until an X-ray says otherwise.</source>
        <translation>Avant 18 ans, une douleur ou un claquement soudain en haut de la cuisse peut être un morceau d’os arraché, tant qu’une radio n’a pas dit le contraire.</translation>
    </message>
    <message>
        <source>Case report, BMJ 2004</source>
        <translation>Cas clinique, BMJ 2004</translation>
    </message>
    <message>
        <source>Groin or deep thigh pain that grows with running, with pain on a hop, at night or with a limp, may be a stress injury of bone.</source>
        <translation>Une douleur à l’aine ou au fond de la cuisse qui augmente en courant, avec douleur au saut, la nuit ou avec boiterie, peut être une lésion de fatigue osseuse.</translation>
    </message>
    <message>
        <source>Robertson and Wood 2017</source>
        <translation>Robertson et Wood 2017</translation>
    </message>
    <message>
        <source>A leg that newly weakens or a foot that drops needs to be seen soon; not checked.</source>
        <translation>Une jambe qui faiblit depuis peu ou un pied qui tombe doit être vu rapidement&#xa0;; non vérifié.</translation>
    </message>
    <message>
        <source>Certain antibiotics can hurt tendons: rest the part and call whoever prescribed them.</source>
        <translation>Certains antibiotiques peuvent abîmer les tendons&#xa0;: reposez l’endroit et appelez la personne qui les a prescrits.</translation>
    </message>
    <message>
        <source>FDA 2008; MHRA 2019</source>
        <translation>FDA 2008&#xa0;; MHRA 2019</translation>
    </message>
    <message>
        <source>Cancer in the past, lost weight or pain that never rests at night needs a doctor; not checked.</source>
        <translation>Un cancer passé, une perte de poids ou une douleur qui ne se repose jamais la nuit demande un médecin&#xa0;; non vérifié.</translation>
    </message>
    <message>
        <source>Not being able to put weight on the leg, or to walk four steps, needs to be seen soon.</source>
        <translation>Ne pas pouvoir prendre appui sur la jambe, ou faire quatre pas, doit être vu rapidement.</translation>
    </message>
    <message>
        <source>A severe sharp pain in a run, a bruise or swelling that shows, or a limp for over a day: physiotherapist this week.</source>
        <translation>Une douleur forte et vive pendant une sortie, un hématome ou un gonflement visible, ou une boiterie de plus d’un jour&#xa0;: kinésithérapeute cette semaine.</translation>
    </message>
    <message>
        <source>Article on hamstring pain after running, the basis of this planner; threshold chosen by this planner</source>
        <translation>Article sur la douleur des ischio-jambiers après la course, base de ce programme&#xa0;; seuil choisi par ce programme</translation>
    </message>
    <message>
        <source>A second strain of the same side within a year, or within two months of the return: physiotherapist this week.</source>
        <translation>Une deuxième lésion musculaire du même côté dans l’année, ou dans les deux mois après la reprise&#xa0;: kinésithérapeute cette semaine.</translation>
    </message>
    <message>
        <source>Zein 2024 and de Vos 2014, Br J Sports Med</source>
        <translation>Zein 2024 et de Vos 2014, Br J Sports Med</translation>
    </message>
    <message>
        <source>Tingling below the knee that a bend of the back makes worse may come from a nerve; not checked.</source>
        <translation>Des fourmillements sous le genou qu’une flexion du dos aggrave peuvent venir d’un nerf&#xa0;; non vérifié.</translation>
    </message>
    <message>
        <source>A slow deep pain at the sit bone, worse on sitting, hills and stretching, may be its tendon; it takes months.</source>
        <translation>Une douleur lente et profonde à l’ischion, pire en position assise, en côte et à l’étirement, peut venir de son tendon&#xa0;; cela prend des mois.</translation>
    </message>
    <message>
        <source>Goom 2016, J Orthop Sports Phys Ther</source>
        <translation>Goom 2016, J Orthop Sports Phys Ther</translation>
    </message>
    <message>
        <source>Pain that stays in spite of care, over two weeks of a mild strain, or no gate by day 10: physiotherapist this week.</source>
        <translation>Douleur qui reste malgré les soins, plus de deux semaines de lésion musculaire légère, ou aucun test de passage au 10e jour&#xa0;: kinésithérapeute cette semaine.</translation>
    </message>
    <message>
        <source>Article on hamstring pain after running, the basis of this planner; days chosen by this planner</source>
        <translation>Article sur la douleur des ischio-jambiers après la course, base de ce programme&#xa0;; jours choisis par ce programme</translation>
    </message>
    <message>
        <source>Sudden but mild, walking normally, no bruise and no gap: likely a mild strain.</source>
        <translation>Soudaine mais légère, marche normale, ni hématome ni creux&#xa0;: probablement une lésion musculaire légère.</translation>
    </message>
    <message>
        <source>A wide ache on both sides, 12 to 48 hours after unusual work: likely soreness.</source>
        <translation>Une douleur étendue des deux côtés, 12 à 48 heures après un effort inhabituel&#xa0;: probablement des courbatures.</translation>
    </message>
    <message>
        <source>New runners on a slow plan with ten per cent steps were hurt as often as those on a quicker plan.</source>
        <translation>Les nouveaux coureurs avec un plan lent par paliers de dix pour cent se sont blessés aussi souvent que ceux avec un plan plus rapide.</translation>
    </message>
    <message>
        <source>Buist 2008, Am J Sports Med</source>
        <translation>Buist 2008, Am J Sports Med</translation>
    </message>
    <message>
        <source>Weekly rises over 30 per cent tended to more injuries of some kinds, but not overall.</source>
        <translation>Des hausses hebdomadaires de plus de 30 pour cent tendaient vers plus de blessures de certains types, mais pas au total.</translation>
    </message>
    <message>
        <source>Nielsen 2014, J Orthop Sports Phys Ther</source>
        <translation>Nielsen 2014, J Orthop Sports Phys Ther</translation>
    </message>
    <message>
        <source>A run over ten per cent longer than the longest of the last 30 days went with more injuries.</source>
        <translation>Une sortie dépassant de plus de dix pour cent la plus longue des 30 derniers jours allait de pair avec plus de blessures.</translation>
    </message>
    <message>
        <source>Garmin-RUNSAFE study 2025, Br J Sports Med</source>
        <translation>Étude Garmin-RUNSAFE 2025, Br J Sports Med</translation>
    </message>
    <message>
        <source>New, heavier runners were hurt more often when their first week was over 3 km.</source>
        <translation>Les nouveaux coureurs plus lourds se sont blessés plus souvent quand leur première semaine dépassait 3 km.</translation>
    </message>
    <message>
        <source>Nielsen 2014, Int J Sports Phys Ther</source>
        <translation>Nielsen 2014, Int J Sports Phys Ther</translation>
    </message>
    <message>
        <source>A ratio of recent to usual load is said to be best between 0.8 and 1.3; these limits could not be checked.</source>
        <translation>Un rapport entre charge récente et charge habituelle serait idéal entre 0,8 et 1,3&#xa0;; ces limites n’ont pas pu être vérifiées.</translation>
    </message>
    <message>
        <source>Gabbett 2016, Br J Sports Med</source>
        <translation>Gabbett 2016, Br J Sports Med</translation>
    </message>
    <message>
        <source>Others find that ratio unsound.</source>
        <translation>D’autres jugent ce rapport peu solide.</translation>
    </message>
    <message>
        <source>Impellizzeri 2020; Wang 2020</source>
        <translation>Impellizzeri 2020&#xa0;; Wang 2020</translation>
    </message>
    <message>
        <source>Effort from 0 to 10 times minutes tells how heavy a session was.</source>
        <translation>L’effort de 0 à 10 multiplié par les minutes dit à quel point une séance a été lourde.</translation>
    </message>
    <message>
        <source>Foster&apos;s session load, taken from secondary pages</source>
        <translation>Charge de séance de Foster, reprise de pages secondaires</translation>
    </message>
    <message>
        <source>Equal load day after day, without easy days, is called monotony and watched for.</source>
        <translation>Une charge égale jour après jour, sans jours faciles, s’appelle monotonie et se surveille.</translation>
    </message>
    <message>
        <source>Foster&apos;s monotony, taken from secondary pages</source>
        <translation>Monotonie de Foster, reprise de pages secondaires</translation>
    </message>
    <message>
        <source>Pages differ on how its spread is computed; a week without any spread has no value.</source>
        <translation>Les pages diffèrent sur le calcul de sa dispersion&#xa0;; une semaine sans aucune dispersion n’a pas de valeur.</translation>
    </message>
    <message>
        <source>Secondary pages; own choice of this planner</source>
        <translation>Pages secondaires&#xa0;; choix propre à ce programme</translation>
    </message>
    <message>
        <source>Hard days lie 48 hours apart, 72 after sprints and steep hills: the hamstring is weakest at about two days.</source>
        <translation>Les jours intenses sont à 48 heures d’intervalle, 72 après des sprints et des côtes raides&#xa0;: l’ischio-jambier est au plus faible vers deux jours.</translation>
    </message>
    <message>
        <source>Own choice of this planner; Rhodes 2019, Res Sports Med</source>
        <translation>Choix propre à ce programme&#xa0;; Rhodes 2019, Res Sports Med</translation>
    </message>
    <message>
        <source>Nordics on the day after a match left less muscle damage than Nordics three days after it.</source>
        <translation>Des nordiques le lendemain d’un match ont laissé moins de dommages musculaires que trois jours après.</translation>
    </message>
    <message>
        <source>Lovell 2018, Scand J Med Sci Sports</source>
        <translation>Lovell 2018, Scand J Med Sci Sports</translation>
    </message>
    <message>
        <source>Nordics before a session make the fresh muscle stronger, after it the tired one.</source>
        <translation>Des nordiques avant une séance renforcent le muscle frais, après elle le muscle fatigué.</translation>
    </message>
    <message>
        <source>Small 2009, J Strength Cond Res</source>
        <translation>Small 2009, J Strength Cond Res</translation>
    </message>
    <message>
        <source>Nordics after hard days and never just before them; ten per cent a week and for a single run; small weeks grow by 1 to 2 km; one thing at a time.</source>
        <translation>Des nordiques après les jours intenses et jamais juste avant&#xa0;; dix pour cent par semaine et pour une seule sortie&#xa0;; les petites semaines augmentent de 1 à 2 km&#xa0;; une chose à la fois.</translation>
    </message>
    <message>
        <source>First jog after half an hour of brisk walking without pain or limp.</source>
        <translation>Premier trot après une demi-heure de marche rapide sans douleur ni boiterie.</translation>
    </message>
    <message>
        <source>Own choice of this planner; Sydney clinic&apos;s running guide</source>
        <translation>Choix propre à ce programme&#xa0;; guide de course d’un centre de Sydney</translation>
    </message>
    <message>
        <source>A walk-run table of six phases from one to two miles, each done twice, a day of rest between.</source>
        <translation>Un tableau marche-course de six phases, d’un à deux miles, chacune faite deux fois, avec un jour de repos entre elles.</translation>
    </message>
    <message>
        <source>Trials 2023, table 1</source>
        <translation>Trials 2023, tableau 1</translation>
    </message>
    <message>
        <source>Pain of 0 to 2 counts as safe; how far one may go beyond differs between sources and could not be checked.</source>
        <translation>Une douleur de 0 à 2 compte comme sûre&#xa0;; jusqu’où aller au-delà diffère d’une source à l’autre et n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Clinic pages after Silbernagel 2007</source>
        <translation>Pages de centres de soins d’après Silbernagel 2007</translation>
    </message>
    <message>
        <source>Full training waits until touch, tests and running are painless and both sides are alike.</source>
        <translation>L’entraînement complet attend que toucher, tests et course soient sans douleur et que les deux côtés soient pareils.</translation>
    </message>
    <message>
        <source>van der Horst 2017, Br J Sports Med; Askling 2010, Knee Surg Sports Traumatol Arthrosc</source>
        <translation>van der Horst 2017, Br J Sports Med&#xa0;; Askling 2010, Knee Surg Sports Traumatol Arthrosc</translation>
    </message>
    <message>
        <source>Single-leg bridges to fatigue: fewer than 20 is low, more than 30 is good; footballers hurt later had fewer.</source>
        <translation>Ponts sur une jambe jusqu’à la fatigue&#xa0;: moins de 20, c’est peu, plus de 30, c’est bien&#xa0;; les footballeurs blessés ensuite en faisaient moins.</translation>
    </message>
    <message>
        <source>Freckleton 2014, Br J Sports Med</source>
        <translation>Freckleton 2014, Br J Sports Med</translation>
    </message>
    <message>
        <source>That test says little about full strength and is no measure of risk.</source>
        <translation>Ce test dit peu de la force maximale et ne mesure pas le risque.</translation>
    </message>
    <message>
        <source>Gasparin; Roberti 2024, Int J Sports Phys Ther</source>
        <translation>Gasparin&#xa0;; Roberti 2024, Int J Sports Phys Ther</translation>
    </message>
    <message>
        <source>The hip flexor test is rough: it misses many and alarms many.</source>
        <translation>Le test des fléchisseurs de hanche est approximatif&#xa0;: il en manque beaucoup et en alarme beaucoup.</translation>
    </message>
    <message>
        <source>BMC Sports Sci Med Rehabil 2021; Vigotsky 2016, PeerJ</source>
        <translation>BMC Sports Sci Med Rehabil 2021&#xa0;; Vigotsky 2016, PeerJ</translation>
    </message>
    <message>
        <source>Five per cent more steps a minute than usual eases knee and braking; there is no one right number.</source>
        <translation>Cinq pour cent de pas par minute en plus que d’habitude soulagent le genou et le freinage&#xa0;; il n’y a pas un nombre juste.</translation>
    </message>
    <message>
        <source>Heiderscheit 2011, Med Sci Sports Exerc</source>
        <translation>Heiderscheit 2011, Med Sci Sports Exerc</translation>
    </message>
    <message>
        <source>A warm-up programme of about 20 minutes for footballers from 14 years lowered injuries by a third or more.</source>
        <translation>Un programme d’échauffement d’environ 20 minutes pour footballeurs dès 14 ans a réduit les blessures d’un tiers ou plus.</translation>
    </message>
    <message>
        <source>FIFA 11+, from clinic pages</source>
        <translation>FIFA 11+, d’après des pages de centres de soins</translation>
    </message>
    <message>
        <source>Warm up in three steps: get warm, move the joints, then a few faster strides.</source>
        <translation>Échauffez-vous en trois temps&#xa0;: se réchauffer, mobiliser les articulations, puis quelques accélérations.</translation>
    </message>
    <message>
        <source>Coaching pages</source>
        <translation>Pages d’entraîneurs</translation>
    </message>
    <message>
        <source>Held stretches before a run cost a little performance; moving ones add a little.</source>
        <translation>Les étirements tenus avant une sortie coûtent un peu de performance&#xa0;; ceux en mouvement en ajoutent un peu.</translation>
    </message>
    <message>
        <source>Behm 2016, Appl Physiol Nutr Metab</source>
        <translation>Behm 2016, Appl Physiol Nutr Metab</translation>
    </message>
    <message>
        <source>After a run, two to four held stretches of 10 to 30 seconds; the dose could not be checked.</source>
        <translation>Après une sortie, deux à quatre étirements tenus de 10 à 30 secondes&#xa0;; la dose n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>Guideline, no passage read</source>
        <translation>Recommandation officielle, aucun passage lu</translation>
    </message>
    <message>
        <source>Eight minutes of warm-up before an easy run, fifteen before a hard one, and a cool-down with four stretches.</source>
        <translation>Huit minutes d’échauffement avant un footing facile, quinze avant une sortie intense, et un retour au calme avec quatre étirements.</translation>
    </message>
    <message>
        <source>No ice with Raynaud&apos;s, cold allergy, reduced feeling or poor circulation; 20 minutes at most, or skin can freeze.</source>
        <translation>Pas de glace en cas de maladie de Raynaud, d’allergie au froid, de sensibilité réduite ou de mauvaise circulation&#xa0;; 20 minutes au plus, sinon la peau peut geler.</translation>
    </message>
    <message>
        <source>Textbook chapter on cold therapy</source>
        <translation>Chapitre de manuel sur le traitement par le froid</translation>
    </message>
    <message>
        <source>Compression with care in arterial disease or diabetes; off when the leg turns blue, numb or sore.</source>
        <translation>Compression avec prudence en cas de maladie des artères ou de diabète&#xa0;; à retirer quand la jambe devient bleue, engourdie ou douloureuse.</translation>
    </message>
    <message>
        <source>With blood thinners no massage, and any strain with a bruise is seen soon; not checked.</source>
        <translation>Avec des anticoagulants, pas de massage, et toute lésion musculaire avec hématome est vue rapidement&#xa0;; non vérifié.</translation>
    </message>
    <message>
        <source>Used to running, you may go on in pregnancy; not flat on the back after the first third; certain signs need a call.</source>
        <translation>Habituée à courir, vous pouvez continuer pendant la grossesse&#xa0;; pas à plat sur le dos après le premier tiers&#xa0;; certains signes demandent un appel.</translation>
    </message>
    <message>
        <source>ACOG Committee Opinion 804</source>
        <translation>ACOG Committee Opinion 804</translation>
    </message>
    <message>
        <source>Under 18 an adult or clinician confirms, and Nordics wait until about 14.</source>
        <translation>Avant 18 ans, un adulte ou un soignant confirme, et les nordiques attendent environ 14 ans.</translation>
    </message>
    <message>
        <source>Own choice of this planner; BMJ 2004</source>
        <translation>Choix propre à ce programme&#xa0;; BMJ 2004</translation>
    </message>
    <message>
        <source>Tendons tear off the bone more often past 40; from 60 hard days lie 72 hours apart.</source>
        <translation>Les tendons s’arrachent de l’os plus souvent après 40 ans&#xa0;; à partir de 60, les jours intenses sont à 72 heures d’intervalle.</translation>
    </message>
    <message>
        <source>Own choice of this planner; study of hamstring tears outside sport</source>
        <translation>Choix propre à ce programme&#xa0;; étude des déchirures d’ischio-jambiers hors du sport</translation>
    </message>
    <message>
        <source>After surgery, with nerve disease or after a blow there is no plan, only the advice to see somebody.</source>
        <translation>Après une opération, avec une maladie des nerfs ou après un coup, il n’y a pas de plan, seulement le conseil de consulter.</translation>
    </message>
    <message>
        <source>This is a planning aid for adults. It does not diagnose; what your clinician says comes first.</source>
        <translation>C’est une aide à la planification pour adultes. Elle ne pose pas de diagnostic&#xa0;; ce que dit votre soignant passe en premier.</translation>
    </message>
    <message>
        <source>Suspected strain: first days and stages</source>
        <translation>Lésion musculaire suspectée&#xa0;: premiers jours et étapes</translation>
    </message>
    <message>
        <source>Evidence 4, 5 and 9; the article&apos;s sentences on first care</source>
        <translation>Preuves 4, 5 et 9&#xa0;; les phrases de l’article sur les premiers soins</translation>
    </message>
    <message>
        <source>Strength: Nordic curl, deadlift and bridge</source>
        <translation>Renforcement&#xa0;: curl nordique, soulevé de terre et pont</translation>
    </message>
    <message>
        <source>Evidence 2 and 3; the article&apos;s sentences on prevention</source>
        <translation>Preuves 2 et 3&#xa0;; les phrases de l’article sur la prévention</translation>
    </message>
    <message>
        <source>When to plan, when to send to somebody</source>
        <translation>Quand planifier, quand adresser à quelqu’un</translation>
    </message>
    <message>
        <source>Evidence 6.8, 7 and 12; the article&apos;s sentences on causes and on seeking help</source>
        <translation>Preuves 6.8, 7 et 12&#xa0;; les phrases de l’article sur les causes et sur quand consulter</translation>
    </message>
    <message>
        <source>From walking back to running</source>
        <translation>De la marche au retour à la course</translation>
    </message>
    <message>
        <source>Evidence 9.2</source>
        <translation>Preuves 9.2</translation>
    </message>
    <message>
        <source>Nearly painless: ease off from a pain of 2</source>
        <translation>Presque sans douleur&#xa0;: alléger dès une douleur de 2</translation>
    </message>
    <message>
        <source>Evidence 4.2, the stop rule of the Aspetar protocol</source>
        <translation>Preuves 4.2, la règle d’arrêt du protocole d’Aspetar</translation>
    </message>
    <message>
        <source>Some pain allowed: up to 4 in rehab</source>
        <translation>Un peu de douleur permise&#xa0;: jusqu’à 4 en rééducation</translation>
    </message>
    <message>
        <source>Evidence 4.4: a small trial that allowed pain; its limit of 4 is unconfirmed</source>
        <translation>Preuves 4.4&#xa0;: un petit essai qui permettait la douleur&#xa0;; sa limite de 4 n’est pas confirmée</translation>
    </message>
    <message>
        <source>Protection and early loading</source>
        <translation>Protection et charge précoce</translation>
    </message>
    <message>
        <source>Evidence 4.3, 5.2 and 5.3: protect for one to three days, then load; ice is questioned and kept to the least</source>
        <translation>Preuves 4.3, 5.2 et 5.3&#xa0;: protéger un à trois jours, puis charger&#xa0;; la glace est mise en doute et réduite au minimum</translation>
    </message>
    <message>
        <source>Strength with the thirteen-week Nordic table</source>
        <translation>Renforcement avec le tableau nordique de treize semaines</translation>
    </message>
    <message>
        <source>Evidence 2.3: a trial of 25 sessions in 13 weeks; its rows are unconfirmed</source>
        <translation>Preuves 2.3&#xa0;: un essai de 25 séances en 13 semaines&#xa0;; ses lignes ne sont pas confirmées</translation>
    </message>
    <message>
        <source>Strength with few Nordic curls</source>
        <translation>Renforcement avec peu de curls nordiques</translation>
    </message>
    <message>
        <source>Evidence 2.7 and 2.9: a small trial in which few repetitions did as well as many; the weekly dose is unconfirmed</source>
        <translation>Preuves 2.7 et 2.9&#xa0;: un petit essai où peu de répétitions ont fait aussi bien que beaucoup&#xa0;; la dose hebdomadaire n’est pas confirmée</translation>
    </message>
    <message>
        <source>From walking back to running in nineteen small steps</source>
        <translation>De la marche au retour à la course en dix-neuf petits paliers</translation>
    </message>
    <message>
        <source>Evidence 9.2: 19 steps of 20 minutes, the first with 4.5 minutes of walking to half a minute of jogging; the steps between are ours</source>
        <translation>Preuves 9.2&#xa0;: 19 paliers de 20 minutes, le premier avec 4,5 minutes de marche pour une demi-minute de trot&#xa0;; les paliers intermédiaires sont de nous</translation>
    </message>
    <message>
        <source>Keeping your data safe</source>
        <translation>Garder vos données en sûreté</translation>
    </message>
    <message>
        <source>Each change is on the disk as soon as you see it. There is nothing to save.</source>
        <translation>Chaque changement est sur le disque dès que vous le voyez. Il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>All your data lies in one file on this computer. Nothing is sent anywhere.</source>
        <translation>Toutes vos données sont dans un seul fichier sur cet ordinateur. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>For clinicians</source>
        <translation>Pour les soignants</translation>
    </message>
    <message>
        <source>Stridewell keeps a plan for each person you look after. You decide; it does the arithmetic, watches the rules and prints.</source>
        <translation>Stridewell tient un plan pour chaque personne dont vous vous occupez. Vous décidez&#xa0;; il fait les calculs, veille aux règles et imprime.</translation>
    </message>
    <message>
        <source>What it knows and what it does not</source>
        <translation>Ce qu’il sait et ce qu’il ne sait pas</translation>
    </message>
    <message>
        <source>It sorts a check-in by the answers alone. It does not examine, it does not see pictures, and it never grades a strain. The [classes](help:triage) err on the careful side.</source>
        <translation>Il classe un bilan d’après les seules réponses. Il n’examine pas, ne voit pas d’images, et ne donne jamais de grade à une lésion musculaire. Les [classes](help:triage) penchent du côté de la prudence.</translation>
    </message>
    <message>
        <source>Nearly all trials of hamstring rehabilitation were done with young footballers and sprinters. That they hold for distance runners is an assumption. Where a number is our own choice, the [sources](help:sources) say so.</source>
        <translation>Presque tous les essais de rééducation des ischio-jambiers ont été faits avec de jeunes footballeurs et sprinteurs. Qu’ils valent pour les coureurs de fond est une supposition. Là où un nombre est notre propre choix, les [sources](help:sources) le disent.</translation>
    </message>
    <message>
        <source>Where research disagrees with the article</source>
        <translation>Là où la recherche n’est pas d’accord avec l’article</translation>
    </message>
    <message>
        <source>The planner follows the article it is built on, and tells the doubt:</source>
        <translation>Le programme suit l’article sur lequel il est bâti, et dit le doute&#xa0;:</translation>
    </message>
    <message>
        <source>**Ice**: {{source 5.1}} {{source 5.2}} It stays as optional relief of pain.</source>
        <translation>**Glace**&#xa0;: {{source 5.1}} {{source 5.2}} Elle reste comme soulagement facultatif de la douleur.</translation>
    </message>
    <message>
        <source>**The weekly ceiling**: {{source 8.1}} {{source 8.3}} Both rules are kept.</source>
        <translation>**Le plafond hebdomadaire**&#xa0;: {{source 8.1}} {{source 8.3}} Les deux règles sont gardées.</translation>
    </message>
    <message>
        <source>**Strength days**: {{source 2.7}}</source>
        <translation>**Jours de renforcement**&#xa0;: {{source 2.7}}</translation>
    </message>
    <message>
        <source>**Nordic curls**: {{source 2.6}} {{source 2.14}}</source>
        <translation>**Curls nordiques**&#xa0;: {{source 2.6}} {{source 2.14}}</translation>
    </message>
    <message>
        <source>**Tight hip flexors**: {{source 10.3}} It only adds a stretch.</source>
        <translation>**Fléchisseurs de hanche raides**&#xa0;: {{source 10.3}} Cela ajoute seulement un étirement.</translation>
    </message>
    <message>
        <source>**Rest at first**: {{source 4.3}} Rest here means leaving out what hurts.</source>
        <translation>**Repos au début**&#xa0;: {{source 4.3}} Le repos veut dire ici laisser de côté ce qui fait mal.</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>**Plan, Protocols** chooses which protocol a person&apos;s plans are made by. These come with the program:</source>
        <translation>**Plan, Protocoles** choisit le protocole d’après lequel sont faits les plans d’une personne. Ceux-ci sont fournis avec le programme&#xa0;:</translation>
    </message>
    <message>
        <source>**Plan, Protocol numbers** shows each number with its unit, source and certainty, and keeps your own copies. Every number has a range; a copy may be stricter than the program, never laxer. Plans and prints name the protocol and its version.</source>
        <translation>**Plan, Nombres du protocole** montre chaque nombre avec son unité, sa source et sa certitude, et garde vos propres copies. Chaque nombre a une plage&#xa0;; une copie peut être plus stricte que le programme, jamais plus souple. Plans et impressions nomment le protocole et sa version.</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Passer outre</translation>
    </message>
    <message>
        <source>A rule that blocks can be set aside with a written reason. The reason is kept and shown on the item. Pauses because of a warning sign cannot be set aside.</source>
        <translation>Une règle qui bloque peut être écartée avec une raison écrite. La raison est gardée et montrée sur l’élément. Les pauses dues à un signe d’alerte ne peuvent pas être écartées.</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Dépistage</translation>
    </message>
    <message>
        <source>Fewer than {{people.bridge_reps_low}} of the single-leg bridge, or more than {{people.bridge_gap_share}} between the sides, lower that side&apos;s step and add a set. A tight hip flexor adds its stretch to the cool-down. A cadence under {{people.cadence_low}} offers {{people.cadence_step}} more on easy runs, never during rehabilitation.</source>
        <translation>Moins de {{people.bridge_reps_low}} au pont sur une jambe, ou plus de {{people.bridge_gap_share}} d’écart entre les côtés, abaissent l’échelon de ce côté et ajoutent une série. Un fléchisseur de hanche raide ajoute son étirement au retour au calme. Une cadence sous {{people.cadence_low}} propose {{people.cadence_step}} de plus lors des footings faciles, jamais pendant la rééducation.</translation>
    </message>
    <message>
        <source>People it is careful with</source>
        <translation>Les personnes pour qui il est prudent</translation>
    </message>
    <message>
        <source>Under {{people.adult_age}} an adult or clinician confirms the plan, and under {{people.nordic_age}} there are no Nordic curls. In pregnancy nothing is done lying on the back after the first {{people.supine_until_week}}. After recent surgery or with a nerve disease it makes no plan and says whom to ask.</source>
        <translation>Sous {{people.adult_age}}, un adulte ou un soignant confirme le plan, et sous {{people.nordic_age}}, il n’y a pas de curls nordiques. Pendant la grossesse, rien ne se fait couché sur le dos après {{people.supine_until_week}}. Après une opération récente ou avec une maladie des nerfs, il ne fait pas de plan et dit à qui s’adresser.</translation>
    </message>
    <message>
        <source>The page Exercises</source>
        <translation>La page Exercices</translation>
    </message>
    <message>
        <source>![The page Exercises](picture:exercises)</source>
        <translation>![La page Exercices](picture:exercises)</translation>
    </message>
    <message>
        <source>Each exercise has a figure that moves between its start and its end, the steps, what often goes wrong, and **when to stop**. You see the dose your plan holds now, and where you stand in its table or on its ladder: see [Strength](help:strength).</source>
        <translation>Chaque exercice a une figure qui bouge entre son début et sa fin, les étapes, les erreurs fréquentes, et **quand arrêter**. Vous voyez la dose que contient votre plan maintenant, et où vous en êtes dans son tableau ou sur son échelle&#xa0;: voir [Renforcement](help:strength).</translation>
    </message>
    <message>
        <source>If your system asks for no animations, the figures stand still.</source>
        <translation>Si votre système demande de se passer d’animations, les figures restent immobiles.</translation>
    </message>
    <message>
        <source>Stop an exercise when it hurts more than {{pain.rehab_limit}} while a strain heals, or when a pain is sharp. Then [check in](help:triage).</source>
        <translation>Arrêtez un exercice quand il fait mal à plus de {{pain.rehab_limit}} pendant qu’une lésion musculaire guérit, ou quand une douleur est vive. Puis [faites un bilan](help:triage).</translation>
    </message>
    <message>
        <source>Calendar files and other exports</source>
        <translation>Fichiers d’agenda et autres exports</translation>
    </message>
    <message>
        <source>**File, Export** takes your plan and your data out of the program.</source>
        <translation>**Fichier, Exporter** fait sortir votre plan et vos données du programme.</translation>
    </message>
    <message>
        <source>**Calendar** (.ics): each item becomes an event that your calendar can read. The same item keeps its identity, so a newer file replaces what the older one brought in. Titles say only what to do, unless you ask for more.</source>
        <translation>**Agenda** (.ics)&#xa0;: chaque élément devient un événement que votre agenda peut lire. Le même élément garde son identité, un fichier plus récent remplace donc ce que l’ancien a apporté. Les titres disent seulement quoi faire, sauf si vous en demandez plus.</translation>
    </message>
    <message>
        <source>**Tables** (.csv): plan, log and runs as rows for a spreadsheet</source>
        <translation>**Tableaux** (.csv)&#xa0;: plan, entrées et sorties en lignes pour un tableur</translation>
    </message>
    <message>
        <source>**Pages** (.pdf): as you would print them</source>
        <translation>**Pages** (.pdf)&#xa0;: telles que vous les imprimeriez</translation>
    </message>
    <message>
        <source>**Profile** (.json): everything you told the program, to be kept or to be read on another computer</source>
        <translation>**Profil** (.json)&#xa0;: tout ce que vous avez dit au programme, à garder ou à lire sur un autre ordinateur</translation>
    </message>
    <message>
        <source>The dialog says what and how much it will write. It can also keep a calendar file in a folder up to date, so that your calendar always shows the present plan.</source>
        <translation>La fenêtre dit ce qui sera écrit et combien. Elle peut aussi tenir à jour un fichier d’agenda dans un dossier, pour que votre agenda montre toujours le plan actuel.</translation>
    </message>
    <message>
        <source>A profile holds your answers and notes. Give it only to those who may read them.</source>
        <translation>Un profil contient vos réponses et vos notes. Ne le donnez qu’à ceux qui ont le droit de les lire.</translation>
    </message>
    <message>
        <source>The same can be done without a window: `stridewell export --help` lists how.</source>
        <translation>On peut faire la même chose sans fenêtre&#xa0;: `stridewell export --help` explique comment.</translation>
    </message>
    <message>
        <source>The first days of a strain</source>
        <translation>Les premiers jours d’une lésion musculaire</translation>
    </message>
    <message>
        <source>The first {{strain.window_hours}} after the injury have a plan of their own: rest, ice, compression and elevation ([S26](help:sources#s26)). The time runs from the injury, not from when you told of it. If you tell of it later than that, this part is left out.</source>
        <translation>Les premières {{strain.window_hours}} après la lésion ont leur propre plan&#xa0;: repos, glace, compression et surélévation ([S26](help:sources#s26)). Le temps court à partir de la blessure, et non du moment où vous l’avez signalée. Si vous la signalez plus tard que cela, cette partie est laissée de côté.</translation>
    </message>
    <message>
        <source>**Get help instead of going on** if the pain grows, the leg turns cold, numb or very swollen, or you cannot put weight on it. {{emergency}}</source>
        <translation>**Cherchez de l’aide au lieu de continuer** si la douleur augmente, si la jambe devient froide, engourdie ou très gonflée, ou si vous ne pouvez pas prendre appui dessus. {{emergency}}</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Leave out what makes the pain worse: no running, no strength work, nothing hard. Rest does not mean lying still. Painless walking is welcome, and from {{strain.movement_from_hours}} on the plan asks for some.</source>
        <translation>Laissez de côté ce qui aggrave la douleur&#xa0;: ni course, ni renforcement, ni effort intense. Le repos ne veut pas dire rester couché. Marcher sans douleur est bienvenu, et à partir de {{strain.movement_from_hours}}, le plan en demande un peu.</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Glace</translation>
    </message>
    <message>
        <source>{{strain.ice_minutes}} at a time, about {{strain.ice_per_day}}, at least {{strain.ice_gap_hours}} apart. Never less than {{strain.ice_minutes_least}} or more than {{strain.ice_minutes_most}}. Put a cloth between ice and skin, and take the ice off when the skin hurts or goes white.</source>
        <translation>{{strain.ice_minutes}} à la fois, environ {{strain.ice_per_day}}, à au moins {{strain.ice_gap_hours}} d’intervalle. Jamais moins de {{strain.ice_minutes_least}} ni plus de {{strain.ice_minutes_most}}. Mettez un linge entre la glace et la peau, et retirez la glace si la peau fait mal ou blanchit.</translation>
    </message>
    <message>
        <source>**No ice** if you have Raynaud&apos;s disease, a cold allergy, reduced feeling or poor circulation ([12.1](help:sources#12-1)). Say so in your profile and the plan leaves it out. With diabetes, ask your doctor first.</source>
        <translation>**Pas de glace** si vous avez la maladie de Raynaud, une allergie au froid, une sensibilité réduite ou une mauvaise circulation ([12.1](help:sources#12-1)). Dites-le dans votre profil, et le plan la laisse de côté. Avec un diabète, demandez d’abord à votre médecin.</translation>
    </message>
    <message>
        <source>*How sure is this?* {{source 5.1}} {{source 5.2}} You may leave it out.</source>
        <translation>*Est-ce bien sûr&#xa0;?* {{source 5.1}} {{source 5.2}} Vous pouvez la laisser de côté.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>An elastic bandage while you are awake, snug but not tight. Take it off when the toes turn blue, go numb or hurt. With arterial disease or diabetes, ask first ([12.2](help:sources#12-2)).</source>
        <translation>Une bande élastique aux heures d’éveil, ajustée mais pas serrée. Retirez-la si les orteils deviennent bleus, s’engourdissent ou font mal. Avec une maladie des artères ou un diabète, demandez d’abord ([12.2](help:sources#12-2)).</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Surélévation</translation>
    </message>
    <message>
        <source>Raise the leg above the heart, {{strain.elevation_minutes}} at a time.</source>
        <translation>Surélevez la jambe au-dessus du cœur, {{strain.elevation_minutes}} à la fois.</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Ce qu’il faut éviter</translation>
    </message>
    <message>
        <source>No stretching of the sore muscle. No heat, alcohol or massage for the first {{strain.no_heat_hours}} ([5.8](help:sources#5-8)).</source>
        <translation>Pas d’étirement du muscle douloureux. Ni chaleur, ni alcool, ni massage pendant les premières {{strain.no_heat_hours}} ([5.8](help:sources#5-8)).</translation>
    </message>
    <message>
        <source>*How sure is this?* {{source 4.3}} So rest here is a matter of days, and the [next stage](help:stages) begins as soon as walking allows.</source>
        <translation>*Est-ce bien sûr&#xa0;?* {{source 4.3}} Le repos est donc ici une affaire de jours, et l’[étape suivante](help:stages) commence dès que la marche le permet.</translation>
    </message>
    <message>
        <source>Tell how it goes</source>
        <translation>Dire comment cela va</translation>
    </message>
    <message>
        <source>The plan asks for a check-in every day at first. Tell it of anything new at once: [how a check-in is judged](help:triage).</source>
        <translation>Au début, le plan demande un bilan chaque jour. Signalez-lui tout de suite toute nouveauté&#xa0;: [comment un bilan est jugé](help:triage).</translation>
    </message>
    <message>
        <source>Bringing runs in</source>
        <translation>Apporter des sorties</translation>
    </message>
    <message>
        <source>**File, Import runs**, or drop files on the window.</source>
        <translation>**Fichier, Importer des sorties**, ou déposez des fichiers sur la fenêtre.</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Ce qui peut être lu</translation>
    </message>
    <message>
        <source>FIT, TCX and GPX files of watches and apps, also packed as .gz</source>
        <translation>Les fichiers FIT, TCX et GPX des montres et des applications, aussi compressés en .gz</translation>
    </message>
    <message>
        <source>The zip file that Strava sends when you ask for all your data, or its folder</source>
        <translation>Le fichier zip que Strava envoie quand vous demandez toutes vos données, ou son dossier</translation>
    </message>
    <message>
        <source>The activity lists of Strava and Garmin Connect as CSV, in any language</source>
        <translation>Les listes d’activités de Strava et de Garmin Connect en CSV, dans toutes les langues</translation>
    </message>
    <message>
        <source>A table of your own as CSV. You then say which column is which.</source>
        <translation>Un tableau à vous en CSV. Vous dites alors quelle colonne est laquelle.</translation>
    </message>
    <message>
        <source>Look before you take</source>
        <translation>Regarder avant de prendre</translation>
    </message>
    <message>
        <source>You see every activity with its date, distance and time, and a status: new, there already, not a run, or damaged. Untick what you do not want. A run that several files tell of is taken once, from the best of them. Whatever cannot be read leaves the rest alone and says why.</source>
        <translation>Vous voyez chaque activité avec sa date, sa distance et son temps, et un état&#xa0;: nouvelle, déjà là, pas une sortie, ou endommagée. Décochez ce que vous ne voulez pas. Une sortie citée par plusieurs fichiers est prise une fois, du meilleur d’entre eux. Ce qui ne peut pas être lu laisse le reste en paix et dit pourquoi.</translation>
    </message>
    <message>
        <source>If the runs change your plan, you see how before you take them. One **Undo** takes the whole import back. **File, Earlier imports** says what each one gave.</source>
        <translation>Si les sorties changent votre plan, vous voyez comment avant de les prendre. Un seul **Annuler** retire tout l’import. **Fichier, Imports précédents** dit ce que chacun a donné.</translation>
    </message>
    <message>
        <source>A profile file of Stridewell can be opened in the same way. You see what is in it, and it becomes a runner of its own.</source>
        <translation>Un fichier de profil de Stridewell s’ouvre de la même façon. Vous voyez ce qu’il contient, et il devient un coureur à part entière.</translation>
    </message>
    <message>
        <source>From where?</source>
        <translation>D’où&#xa0;?</translation>
    </message>
    <message>
        <source>**Strava:** Settings, My Account, Download or Delete Your Account, Request Your Archive. Requesting it deletes nothing.</source>
        <translation>**Strava&#xa0;:** Paramètres, Mon compte, Télécharger ou supprimer votre compte, Demander vos archives. Cette demande ne supprime rien.</translation>
    </message>
    <message>
        <source>**Garmin Connect:** in the browser, Activities, All Activities, Export CSV. For single runs: the cog of the activity, Export Original.</source>
        <translation>**Garmin Connect&#xa0;:** dans le navigateur, Activités, Toutes les activités, Exporter au format CSV. Pour une seule sortie&#xa0;: la roue dentée de l’activité, Exporter l’original.</translation>
    </message>
    <message>
        <source>**A watch on a cable:** its folder GARMIN/Activity holds FIT files.</source>
        <translation>**Une montre branchée par câble&#xa0;:** son dossier GARMIN/Activity contient des fichiers FIT.</translation>
    </message>
    <message>
        <source>The keyboard</source>
        <translation>Le clavier</translation>
    </message>
    <message>
        <source>All can be done without a mouse. **Tab** goes from part to part, the arrow keys go about inside it, the **space bar** ticks what is to be ticked, **Enter** presses the button one is at and goes on from an answer, **Escape** closes. A pain score is typed as a number. **F10** or **Alt** and an underlined letter open the menus.</source>
        <translation>Tout peut se faire sans souris. **Tab** va d’une partie à l’autre, les flèches se déplacent à l’intérieur, la **barre d’espace** coche, **Entrée** appuie sur le bouton où l’on se trouve et passe à la suite après une réponse, **Échap** ferme. La douleur se tape comme un nombre. **F10** ou **Alt** avec une lettre soulignée ouvrent les menus.</translation>
    </message>
    <message>
        <source>**Ctrl+K** finds every command by some of its letters.</source>
        <translation>**Ctrl+K** trouve chaque commande par quelques-unes de ses lettres.</translation>
    </message>
    <message>
        <source>In the calendar of the page Plan</source>
        <translation>Dans l’agenda de la page Plan</translation>
    </message>
    <message>
        <source>| Keys | What they do |</source>
        <translation>| Touches | Ce qu’elles font |</translation>
    </message>
    <message>
        <source>| Arrow keys | go from item to item and from day to day |</source>
        <translation>| Flèches | vont d’un élément à l’autre et d’un jour à l’autre |</translation>
    </message>
    <message>
        <source>| **Enter** | reads the item, with why it is there |</source>
        <translation>| **Entrée** | lit l’élément, avec la raison de sa présence |</translation>
    </message>
    <message>
        <source>| **Page Up**, **Page Down** | a week earlier or later |</source>
        <translation>| **Page précédente**, **Page suivante** | une semaine plus tôt ou plus tard |</translation>
    </message>
    <message>
        <source>| **T** | goes to today |</source>
        <translation>| **T** | va à aujourd’hui |</translation>
    </message>
    <message>
        <source>| **Escape** | puts back what is being carried |</source>
        <translation>| **Échap** | remet en place ce que l’on déplace |</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>Dans un graphique</translation>
    </message>
    <message>
        <source>| **Left**, **Right** | read the value before or after |</source>
        <translation>| **Gauche**, **Droite** | lisent la valeur d’avant ou d’après |</translation>
    </message>
    <message>
        <source>| **Home**, **End** | read the first or the last value |</source>
        <translation>| **Début**, **Fin** | lisent la première ou la dernière valeur |</translation>
    </message>
    <message>
        <source>Stridewell is free software. You may use it, study it, pass it on and change it under the GNU General Public License, version 3 or later. It comes without any warranty. Its protocols, handbook and drawings are under the same licence.</source>
        <translation>Stridewell est un logiciel libre. Vous pouvez l’utiliser, l’étudier, le transmettre et le modifier selon la GNU General Public License, version 3 ou ultérieure. Il est fourni sans aucune garantie. Ses protocoles, son manuel et ses dessins sont sous la même licence.</translation>
    </message>
    <message>
        <source>It is made with the work of others:</source>
        <translation>Il est fait avec le travail d’autres personnes&#xa0;:</translation>
    </message>
    <message>
        <source>**Qt** by The Qt Company and contributors: GNU Lesser General Public License, version 3</source>
        <translation>**Qt** de The Qt Company et de contributeurs&#xa0;: GNU Lesser General Public License, version 3</translation>
    </message>
    <message>
        <source>**SQLite** by D. Richard Hipp and others: in the public domain</source>
        <translation>**SQLite** de D. Richard Hipp et d’autres&#xa0;: dans le domaine public</translation>
    </message>
    <message>
        <source>**zlib** by Jean-loup Gailly and Mark Adler: zlib License</source>
        <translation>**zlib** de Jean-loup Gailly et Mark Adler&#xa0;: licence zlib</translation>
    </message>
    <message>
        <source>**libzip** by Dieter Baron and Thomas Klausner: 3-clause BSD License</source>
        <translation>**libzip** de Dieter Baron et Thomas Klausner&#xa0;: licence BSD à 3 clauses</translation>
    </message>
    <message>
        <source>**expected** by Sy Brand: Creative Commons CC0 1.0</source>
        <translation>**expected** de Sy Brand&#xa0;: Creative Commons CC0 1.0</translation>
    </message>
    <message>
        <source>**Inter** by the Inter project, where this computer has it, or the system&apos;s own typeface: SIL Open Font License 1.1</source>
        <translation>**Inter** du projet Inter, si cet ordinateur l’a, ou la police du système&#xa0;: SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>What the planner knows comes from an article and from published studies. The handbook names each of them in its chapter on sources.</source>
        <translation>Ce que sait le programme vient d’un article et d’études publiées. Le manuel nomme chacune d’elles dans son chapitre sur les sources.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>The page Plan</source>
        <translation>La page Plan</translation>
    </message>
    <message>
        <source>A week is a row. At its end stand its sums against their ceilings.</source>
        <translation>Une semaine est une ligne. Au bout figurent ses totaux face à leurs plafonds.</translation>
    </message>
    <message>
        <source>![The page Plan](picture:plan)</source>
        <translation>![La page Plan](picture:plan)</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Le lire</translation>
    </message>
    <message>
        <source>Choose an item, with the mouse or with the arrow keys. At the side you see what to do, **why it is there**, which rule asks for it and where that comes from.</source>
        <translation>Choisissez un élément, à la souris ou avec les flèches. Sur le côté, vous voyez quoi faire, **pourquoi c’est là**, quelle règle le demande et d’où elle vient.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le modifier</translation>
    </message>
    <message>
        <source>Drag an item to another day, or cut and paste it, or move it with Alt and the arrow keys. While you move it, each day says whether it fits. If a rule forbids a day, you see which rule it is and the nearest day that fits.</source>
        <translation>Faites glisser un élément vers un autre jour, ou coupez-le et collez-le, ou déplacez-le avec Alt et les flèches. Pendant le déplacement, chaque jour dit s’il convient. Si une règle interdit un jour, vous voyez laquelle et le jour possible le plus proche.</translation>
    </message>
    <message>
        <source>Some rules only warn. Then you may go on, and the warning stays on the item. Pauses because of a warning sign cannot be moved away.</source>
        <translation>Certaines règles ne font qu’avertir. Vous pouvez alors continuer, et l’avertissement reste sur l’élément. Les pauses dues à un signe d’alerte ne peuvent pas être déplacées.</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Y ajouter</translation>
    </message>
    <message>
        <source>Ask for a run on a day, write a note, put in a rest day, copy a week. All of it can be undone with **Edit, Undo**.</source>
        <translation>Demandez une sortie pour un jour, écrivez une note, insérez un jour de repos, copiez une semaine. Tout peut être annulé avec **Édition, Annuler**.</translation>
    </message>
    <message>
        <source>When the plan changes</source>
        <translation>Quand le plan change</translation>
    </message>
    <message>
        <source>A check-in, a run or a choice of yours can change what lies ahead. You see the difference before it is taken, each change with its rule. What is past stays as it was.</source>
        <translation>Un bilan, une sortie ou un choix de votre part peut changer ce qui vient. Vous voyez la différence avant qu’elle soit prise, chaque changement avec sa règle. Ce qui est passé reste tel quel.</translation>
    </message>
    <message>
        <source>The keys are listed in [The keyboard](help:keyboard).</source>
        <translation>Les touches sont énumérées dans [Le clavier](help:keyboard).</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>**File, Print** shows the pages as they will come out. What you see, the PDF and the paper are the same.</source>
        <translation>**Fichier, Imprimer** montre les pages telles qu’elles sortiront. Ce que vous voyez, le PDF et le papier sont identiques.</translation>
    </message>
    <message>
        <source>**Week plan**: one to four weeks for the door of the fridge</source>
        <translation>**Plan de la semaine**&#xa0;: une à quatre semaines pour la porte du réfrigérateur</translation>
    </message>
    <message>
        <source>**Handout**: what to do with figures, doses in words, days, stop rules and when to get help</source>
        <translation>**Fiche**&#xa0;: quoi faire, avec des figures, les doses en mots, les jours, les règles d’arrêt et quand chercher de l’aide</translation>
    </message>
    <message>
        <source>**Log sheet**: tick boxes, repetitions and pain, to be filled in with a pen</source>
        <translation>**Feuille de suivi**&#xa0;: cases à cocher, répétitions et douleur, à remplir au stylo</translation>
    </message>
    <message>
        <source>**Today**: the day on one page</source>
        <translation>**Aujourd’hui**&#xa0;: la journée sur une page</translation>
    </message>
    <message>
        <source>**Progress report**: distance, strength, pain and what became of the plan, for whoever treats you</source>
        <translation>**Rapport de progrès**&#xa0;: distance, renforcement, douleur et ce qu’est devenu le plan, pour la personne qui vous soigne</translation>
    </message>
    <message>
        <source>Choose the paper and the size of the text there; the usual paper is set in the [settings](help:settings). Everything can be read in grey too. **Save as PDF** needs no printer.</source>
        <translation>Choisissez-y le papier et la taille du texte&#xa0;; le papier habituel se règle dans les [réglages](help:settings). Tout se lit aussi en gris. **Enregistrer en PDF** n’a pas besoin d’imprimante.</translation>
    </message>
    <message>
        <source>If a printer does not answer, the pages and your choices stay. Try again, or save a PDF and print it elsewhere.</source>
        <translation>Si une imprimante ne répond pas, les pages et vos choix restent. Réessayez, ou enregistrez un PDF et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <source>The page Progress</source>
        <translation>La page Progrès</translation>
    </message>
    <message>
        <source>![The page Progress: distance, strength, pain](picture:progress)</source>
        <translation>![La page Progrès&#xa0;: distance, renforcement, douleur](picture:progress)</translation>
    </message>
    <message>
        <source>**Distance** by week, month or year, beside what was planned and the ceiling. Marks show single runs that were long for you.</source>
        <translation>**Distance** par semaine, mois ou an, à côté de ce qui était prévu et du plafond. Des marques montrent les sorties qui étaient longues pour vous.</translation>
    </message>
    <message>
        <source>**Strength** by exercise, with the band of sessions that your plan aims for.</source>
        <translation>**Renforcement** par exercice, avec la plage de séances que vise votre plan.</translation>
    </message>
    <message>
        <source>**Pain** with the stages of each episode behind it.</source>
        <translation>**Douleur** avec, en arrière-plan, les étapes de chaque épisode.</translation>
    </message>
    <message>
        <source>**What became of the plan**: done, partly, skipped, still ahead.</source>
        <translation>**Ce qu’est devenu le plan**&#xa0;: fait, en partie, sauté, encore à venir.</translation>
    </message>
    <message>
        <source>Point at a mark, or step through with the arrow keys, to read its value. The same numbers stand in a table that you can copy. **Save** writes a picture or the numbers to a file.</source>
        <translation>Pointez une marque, ou passez de l’une à l’autre avec les flèches, pour lire sa valeur. Les mêmes nombres figurent dans un tableau que vous pouvez copier. **Enregistrer** écrit une image ou les nombres dans un fichier.</translation>
    </message>
    <message>
        <source>What the rules found</source>
        <translation>Ce que les règles ont trouvé</translation>
    </message>
    <message>
        <source>Below the charts you read in plain words which rule found what, in which week, with which number, and what research doubts about it.</source>
        <translation>Sous les graphiques, vous lisez en mots simples quelle règle a trouvé quoi, dans quelle semaine, avec quel nombre, et ce que la recherche met en doute.</translation>
    </message>
    <message>
        <source>A run by hand</source>
        <translation>Une sortie à la main</translation>
    </message>
    <message>
        <source>**Plan, Log a run** takes a distance, a time, an effort and how much it hurt.</source>
        <translation>**Plan, Noter une sortie** demande une distance, un temps, un effort et à quel point cela a fait mal.</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Les règles</translation>
    </message>
    <message>
        <source>The planner, the check of a plan, the calendar while you move something, and the tests of this program share one list of rules. Here is all of it. Each rule is followed by what it rests on, what kind of source that is, and any doubt.</source>
        <translation>La planification, la vérification d’un plan, l’agenda pendant un déplacement et les tests de ce programme partagent une seule liste de règles. La voici en entier. Chaque règle est suivie de ce sur quoi elle repose, du type de source, et de tout doute.</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Signes d’alerte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Stages and gates</source>
        <translation>Étapes et tests de passage</translation>
    </message>
    <message>
        <source>First days of a strain</source>
        <translation>Premiers jours d’une lésion musculaire</translation>
    </message>
    <message>
        <source>Soreness rules</source>
        <translation>Règles pour les courbatures</translation>
    </message>
    <message>
        <source>Strength rules</source>
        <translation>Règles de renforcement</translation>
    </message>
    <message>
        <source>Load and pain rules</source>
        <translation>Règles de charge et de douleur</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Jours et heures</translation>
    </message>
    <message>
        <source>Pain says that the load was more than the muscle could take ([S15](help:sources#s15)). Distance, speed and hills count, and most of all how quickly they rise ([S16](help:sources#s16)).</source>
        <translation>La douleur dit que la charge dépassait ce que le muscle pouvait supporter ([S15](help:sources#s15)). Distance, vitesse et côtes comptent, et surtout la rapidité de leur hausse ([S16](help:sources#s16)).</translation>
    </message>
    <message>
        <source>![The page Plan: weeks as rows, each with its sum against its ceiling](picture:plan)</source>
        <translation>![La page Plan&#xa0;: des semaines en lignes, chacune avec son total face à son plafond](picture:plan)</translation>
    </message>
    <message>
        <source>A week and the week before it</source>
        <translation>Une semaine et celle d’avant</translation>
    </message>
    <message>
        <source>A week is at most {{load.weekly_growth}} longer than the week before. A week under {{load.small_base}} may grow by {{load.small_base_step}} instead. Who has not run at all begins with up to {{load.first_week}}.</source>
        <translation>Une semaine dépasse celle d’avant de {{load.weekly_growth}} au plus. Une semaine sous {{load.small_base}} peut augmenter plutôt de {{load.small_base_step}}. Qui n’a pas couru du tout commence avec {{load.first_week}} au plus.</translation>
    </message>
    <message>
        <source>*How sure is this?* The article this planner is built on asks for it: {{source S40}} But: {{source 8.1}} It stays as a ceiling.</source>
        <translation>*Est-ce bien sûr&#xa0;?* L’article sur lequel ce programme est bâti le demande&#xa0;: {{source S40}} Mais&#xa0;: {{source 8.1}} Cela reste comme plafond.</translation>
    </message>
    <message>
        <source>A single run</source>
        <translation>Une seule sortie</translation>
    </message>
    <message>
        <source>No run is more than {{load.single_run_growth}} longer than the longest of the last {{load.single_run_days}}. This rule has the better evidence: {{source 8.3}} The planner never plans such a run. If you ask for one, it shows by how much it is longer and which distance would fit.</source>
        <translation>Aucune sortie ne dépasse de plus de {{load.single_run_growth}} la plus longue des {{load.single_run_days}} d’avant. Cette règle a les meilleures preuves&#xa0;: {{source 8.3}} Le programme ne prévoit jamais une telle sortie. Si vous en demandez une, il montre de combien elle dépasse et quelle distance conviendrait.</translation>
    </message>
    <message>
        <source>Hard days</source>
        <translation>Jours intenses</translation>
    </message>
    <message>
        <source>Intervals, tempo runs, hills and races are hard, and so is any run that you rated {{load.hard_effort}} or more. They lie {{load.hard_gap_hours}} apart; {{load.hard_gap_long_hours}} after steep hills and from an age of {{people.older_age}}.</source>
        <translation>Fractionné, sorties au seuil, côtes et courses sont intenses, tout comme chaque sortie que vous avez notée {{load.hard_effort}} ou plus. Elles sont à {{load.hard_gap_hours}} d’intervalle&#xa0;; {{load.hard_gap_long_hours}} après des côtes raides et à partir de l’âge de {{people.older_age}}.</translation>
    </message>
    <message>
        <source>One thing at a time</source>
        <translation>Une chose à la fois</translation>
    </message>
    <message>
        <source>In one week only one of distance, speed and hills rises.</source>
        <translation>Dans une même semaine, un seul élément parmi distance, vitesse et côtes augmente.</translation>
    </message>
    <message>
        <source>After a break</source>
        <translation>Après une pause</translation>
    </message>
    <message>
        <source>After {{load.break_days}} without running you start again from little, not from the old level. A single easy week is no break: {{load.easy_week_base}} of the week before it then counts as your base.</source>
        <translation>Après {{load.break_days}} sans courir, vous repartez de peu, pas de l’ancien niveau. Une seule semaine légère n’est pas une pause&#xa0;: {{load.easy_week_base}} de la semaine d’avant comptent alors comme votre base.</translation>
    </message>
    <message>
        <source>Before and after every run</source>
        <translation>Avant et après chaque sortie</translation>
    </message>
    <message>
        <source>Each run has a warm-up that moves, {{frame.easy_warm_up_minutes}} before an easy run and {{frame.hard_warm_up_minutes}} before a hard one, and a cool-down of {{frame.cool_down_minutes}} after it. Stretches that you hold belong after the run.</source>
        <translation>Chaque sortie a un échauffement en mouvement, {{frame.easy_warm_up_minutes}} avant un footing facile et {{frame.hard_warm_up_minutes}} avant une sortie intense, et un retour au calme de {{frame.cool_down_minutes}} après. Les étirements tenus ont leur place après la sortie.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>**Edit, Settings**, or the wheel at the lower left. Each choice holds at once; there is nothing to confirm.</source>
        <translation>**Édition, Réglages**, ou la roue en bas à gauche. Chaque choix vaut aussitôt&#xa0;; il n’y a rien à confirmer.</translation>
    </message>
    <message>
        <source>The runner</source>
        <translation>Le coureur</translation>
    </message>
    <message>
        <source>Distances in kilometres or miles, the day a week starts on, and the hours you are awake. Ice and reminders are planned between them. They belong to the runner whose plan is open, and **Edit, Undo** takes them back.</source>
        <translation>Les distances en kilomètres ou en miles, le jour où commence la semaine, et vos heures d’éveil. La glace et les rappels sont prévus entre elles. Ces réglages appartiennent au coureur dont le plan est ouvert, et **Édition, Annuler** les retire.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>**Colours**: as the system, light, dark, or high contrast</source>
        <translation>**Couleurs**&#xa0;: comme le système, clair, sombre, ou contraste élevé</translation>
    </message>
    <message>
        <source>**Size of text**: a little smaller or much larger than the system&apos;s. Everything grows with it.</source>
        <translation>**Taille du texte**&#xa0;: un peu plus petite ou beaucoup plus grande que celle du système. Tout grandit avec elle.</translation>
    </message>
    <message>
        <source>**Language**: the window is built anew in it and you go on where you were.</source>
        <translation>**Langue**&#xa0;: la fenêtre est reconstruite dans cette langue et vous continuez où vous étiez.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>The paper for prints, whether to be reminded, and whether you look after patients. With reminders on, Stridewell stays beside the clock when you close the window; quit it there or by **File, Quit**.</source>
        <translation>Le papier des impressions, les rappels ou non, et si vous vous occupez de patients. Avec les rappels, Stridewell reste à côté de l’horloge quand vous fermez la fenêtre&#xa0;; quittez-le là ou par **Fichier, Quitter**.</translation>
    </message>
    <message>
        <source>Size and place of the window are kept. If its screen is gone, it comes back on one that is there.</source>
        <translation>La taille et la place de la fenêtre sont gardées. Si son écran a disparu, elle revient sur un écran présent.</translation>
    </message>
    <message>
        <source>Soreness and strains</source>
        <translation>Courbatures et lésions musculaires</translation>
    </message>
    <message>
        <source>Soreness</source>
        <translation>Courbatures</translation>
    </message>
    <message>
        <source>You may meet its English name: DOMS, for delayed onset muscle soreness. It is an ache over a wide area with stiffness, mostly in both legs. It begins {{triage.soreness_from_hours}} to {{triage.soreness_to_hours}} after work the muscle was not used to ([S6](help:sources#s6)). The muscle is adapting. It mostly fades within a few days ([S8](help:sources#s8)).</source>
        <translation>Vous rencontrerez peut-être leur nom anglais&#xa0;: DOMS, pour delayed onset muscle soreness. C’est une douleur étendue avec raideur, le plus souvent dans les deux jambes. Elle commence {{triage.soreness_from_hours}} à {{triage.soreness_to_hours}} après un effort auquel le muscle n’était pas habitué ([S6](help:sources#s6)). Le muscle s’adapte. Les courbatures s’estompent le plus souvent en quelques jours ([S8](help:sources#s8)).</translation>
    </message>
    <message>
        <source>What helps is gentle movement, not complete rest. See [When it is soreness](help:soreness).</source>
        <translation>Ce qui aide, c’est le mouvement doux, pas le repos complet. Voir [Si ce sont des courbatures](help:soreness).</translation>
    </message>
    <message>
        <source>A strain</source>
        <translation>Une lésion musculaire</translation>
    </message>
    <message>
        <source>Fibres of the muscle have torn: a few, or many ([S10](help:sources#s10)). It mostly comes as a sudden, sharp pain *during* the run, with one tender spot and a leg that does less ([S11](help:sources#s11)). A worse one may show a bruise or a swelling, or a gap that you can feel ([S12](help:sources#s12)). A bruise can take days to show, so its absence rules nothing out ([7.8](help:sources#7-8)).</source>
        <translation>Des fibres du muscle se sont déchirées&#xa0;: quelques-unes, ou beaucoup ([S10](help:sources#s10)). Cela se manifeste le plus souvent par une douleur soudaine et vive *pendant* la sortie, avec un point sensible et une jambe moins capable ([S11](help:sources#s11)). Une lésion plus grave peut montrer un hématome ou un gonflement, ou un creux que l’on sent ([S12](help:sources#s12)). L’hématome peut mettre des jours à apparaître, son absence n’exclut donc rien ([7.8](help:sources#7-8)).</translation>
    </message>
    <message>
        <source>{{source S13}} It goes through stages that open one after the other. See [The first days of a strain](help:first-care).</source>
        <translation>{{source S13}} Elle passe par des étapes qui s’ouvrent l’une après l’autre. Voir [Les premiers jours d’une lésion musculaire](help:first-care).</translation>
    </message>
    <message>
        <source>Telling one from the other</source>
        <translation>Distinguer l’une de l’autre</translation>
    </message>
    <message>
        <source>| | Soreness | Strain |</source>
        <translation>| | Courbatures | Lésion musculaire |</translation>
    </message>
    <message>
        <source>| When | hours later, or the next day | at once, during the run |</source>
        <translation>| Quand | des heures plus tard, ou le lendemain | d’un coup, pendant la sortie |</translation>
    </message>
    <message>
        <source>| Feels | wide ache, stiff | sharp, one spot |</source>
        <translation>| Sensation | douleur étendue, raide | vive, en un point |</translation>
    </message>
    <message>
        <source>| Where | mostly both legs | mostly one leg |</source>
        <translation>| Où | le plus souvent les deux jambes | le plus souvent une jambe |</translation>
    </message>
    <message>
        <source>| Walking | stiff, but as usual | careful, perhaps a limp |</source>
        <translation>| Marche | raide, mais comme d’habitude | prudente, peut-être une boiterie |</translation>
    </message>
    <message>
        <source>When both fit, the planner takes it for a strain, the more serious one ([S9](help:sources#s9)). When you say too little to tell, it does so too.</source>
        <translation>Quand les deux sont possibles, le programme y voit une lésion musculaire, la plus sérieuse ([S9](help:sources#s9)). Quand vous en dites trop peu pour trancher, il fait de même.</translation>
    </message>
    <message>
        <source>It can be something else</source>
        <translation>Cela peut être autre chose</translation>
    </message>
    <message>
        <source>Pain at the back of the thigh can also come from a nerve in the back, from the tendon at the sit bone, from a bone under stress, or from a blood clot. A few of these cannot wait. [How a check-in is judged](help:triage) lists the signs and what to do about each.</source>
        <translation>Une douleur à l’arrière de la cuisse peut aussi venir d’un nerf du dos, du tendon à l’ischion, d’un os surmené, ou d’un caillot de sang. Certaines de ces causes ne peuvent pas attendre. [Comment un bilan est jugé](help:triage) énumère les signes et que faire pour chacun.</translation>
    </message>
    <message>
        <source>When it is soreness</source>
        <translation>Si ce sont des courbatures</translation>
    </message>
    <message>
        <source>**See a physiotherapist or doctor** if it is still there after {{triage.soreness_refer_days}}. **Get help today** if your urine turns dark, the leg swells a great deal, or you are weak: see [How a check-in is judged](help:triage).</source>
        <translation>**Consultez un kinésithérapeute ou un médecin** si elles sont encore là après {{triage.soreness_refer_days}}. **Cherchez de l’aide aujourd’hui** si votre urine devient foncée, si la jambe gonfle beaucoup, ou si vous vous sentez faible&#xa0;: voir [Comment un bilan est jugé](help:triage).</translation>
    </message>
    <message>
        <source>Keep moving</source>
        <translation>Continuez à bouger</translation>
    </message>
    <message>
        <source>Each day holds {{soreness.active_minutes_least}} to {{soreness.active_minutes_most}} of easy walking or cycling. {{source S31}}</source>
        <translation>Chaque jour contient {{soreness.active_minutes_least}} à {{soreness.active_minutes_most}} de marche ou de vélo facile. {{source S31}}</translation>
    </message>
    <message>
        <source>Wait with what is hard</source>
        <translation>Attendez avec ce qui est intense</translation>
    </message>
    <message>
        <source>Hard and long runs, Nordic curls and deadlifts wait until soreness is at most {{soreness.pain_limit}} and at least {{soreness.least_hours}} have passed. {{source 6.7}}</source>
        <translation>Les sorties intenses et longues, les curls nordiques et les soulevés de terre attendent que les courbatures soient à {{soreness.pain_limit}} au plus et qu’au moins {{soreness.least_hours}} soient passées. {{source 6.7}}</translation>
    </message>
    <message>
        <source>Do not stretch it hard</source>
        <translation>N’étirez pas fort</translation>
    </message>
    <message>
        <source>Drink and eat</source>
        <translation>Boire et manger</translation>
    </message>
    <message>
        <source>The plan reminds you once a day to drink and to eat protein, between {{soreness.protein_least}} and {{soreness.protein_most}} when it knows your body mass ([6.5](help:sources#6-5)). With kidney disease, ask your doctor about protein first.</source>
        <translation>Le plan vous rappelle une fois par jour de boire et de manger des protéines, entre {{soreness.protein_least}} et {{soreness.protein_most}} quand il connaît votre poids ([6.5](help:sources#6-5)). Avec une maladie des reins, parlez d’abord des protéines à votre médecin.</translation>
    </message>
    <message>
        <source>Check in again</source>
        <translation>Refaire un bilan</translation>
    </message>
    <message>
        <source>Within {{soreness.recheck_hours}}. If it has not begun to fade by then, it may be something else, and the questions will show it.</source>
        <translation>Dans les {{soreness.recheck_hours}}. Si cela n’a pas commencé à s’estomper d’ici là, c’est peut-être autre chose, et les questions le montreront.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What the rules and numbers rest on, row by row. *S* rows are sentences of the article that this planner is built on; where research disagrees, the chapters say so. Rows that could not be checked at their source are marked.</source>
        <translation>Ce sur quoi reposent les règles et les nombres, ligne par ligne. Les lignes *S* sont des phrases de l’article sur lequel ce programme est bâti&#xa0;; là où la recherche n’est pas d’accord, les chapitres le disent. Les lignes qui n’ont pas pu être vérifiées à leur source sont marquées.</translation>
    </message>
    <message>
        <source>Back from a strain</source>
        <translation>Retour après une lésion musculaire</translation>
    </message>
    <message>
        <source>A strain passes through five stages. Time alone opens none of them. Each one waits for what you can do **without pain**, and you say that in a check-in. The times are the earliest, not a promise.</source>
        <translation>Une lésion musculaire passe par cinq étapes. Le temps seul n’en ouvre aucune. Chacune attend ce que vous pouvez faire **sans douleur**, et vous le dites dans un bilan. Les délais sont les plus courts, pas une promesse.</translation>
    </message>
    <message>
        <source>If none of these is painless after {{triage.no_gate_refer_days}}, or a mild strain lasts longer than {{triage.strain_refer_days}}, the plan asks you to see a physiotherapist. Make that appointment; the plan waits for you.</source>
        <translation>Si rien de cela n’est sans douleur après {{triage.no_gate_refer_days}}, ou si une lésion musculaire légère dure plus de {{triage.strain_refer_days}}, le plan vous demande de consulter un kinésithérapeute. Prenez ce rendez-vous&#xa0;; le plan vous attend.</translation>
    </message>
    <message>
        <source>How much pain is allowed</source>
        <translation>La douleur permise</translation>
    </message>
    <message>
        <source>During a strain: up to {{pain.rehab_limit}}. What hurt more comes back easier. Above {{pain.stop}} it does not come back before you have checked in again. Sources do not agree on the exact number ([9.3](help:sources#9-3)), so a clinician can change it within limits.</source>
        <translation>Pendant une lésion musculaire&#xa0;: jusqu’à {{pain.rehab_limit}}. Ce qui a fait plus mal revient en plus facile. Au-dessus de {{pain.stop}}, cela ne revient pas avant que vous ayez refait un bilan. Les sources ne sont pas d’accord sur le nombre exact ([9.3](help:sources#9-3)), un soignant peut donc le changer dans certaines limites.</translation>
    </message>
    <message>
        <source>Every phase is done at least {{walk_run.times_each}}, with at least {{walk_run.rest_days}} of rest between. You go up only if the pain stayed within the limit during the run and on the day after.</source>
        <translation>Chaque phase est faite au moins {{walk_run.times_each}}, avec au moins {{walk_run.rest_days}} de repos entre elles. Vous ne montez que si la douleur est restée dans la limite pendant la sortie et le lendemain.</translation>
    </message>
    <message>
        <source>Speed comes last</source>
        <translation>La vitesse vient en dernier</translation>
    </message>
    <message>
        <source>Hills and fast running wait until the table is done, then come back one step of effort at a time ([S14](help:sources#s14)):</source>
        <translation>Les côtes et la course rapide attendent que le tableau soit terminé, puis reviennent un palier d’effort à la fois ([S14](help:sources#s14))&#xa0;:</translation>
    </message>
    <message>
        <source>For {{triage.watch_months}} after full training is reached, the plan keeps watch: Nordic curls every week, no jump in speed or hills ([4.10](help:sources#4-10)). A second strain of the same leg within {{triage.earlier_strain_months}} should be looked at by a physiotherapist this week.</source>
        <translation>Pendant {{triage.watch_months}} après le retour à l’entraînement complet, le plan reste vigilant&#xa0;: des curls nordiques chaque semaine, pas de bond en vitesse ni en côtes ([4.10](help:sources#4-10)). Une deuxième lésion musculaire de la même jambe dans les {{triage.earlier_strain_months}} devrait être examinée par un kinésithérapeute la semaine même.</translation>
    </message>
    <message>
        <source>The rules behind this are in [The rules](help:rules#stages-and-gates).</source>
        <translation>Les règles derrière cela sont dans [Les règles](help:rules#stages-and-gates).</translation>
    </message>
    <message>
        <source>What Stridewell does</source>
        <translation>Ce que fait Stridewell</translation>
    </message>
    <message>
        <source>Stridewell helps you plan your days and weeks when the back of your thigh hurts after running, and when it does not hurt and you want it to stay so. You tell it how the leg feels and what you have run. It tells you what that looks like, what to do today, and what the weeks ahead may hold.</source>
        <translation>Stridewell vous aide à planifier vos jours et vos semaines quand l’arrière de votre cuisse fait mal après la course, et quand elle ne fait pas mal et que vous voulez que cela dure. Vous lui dites comment va la jambe et ce que vous avez couru. Il vous dit de quoi cela a l’air, quoi faire aujourd’hui, et ce que les semaines à venir peuvent contenir.</translation>
    </message>
    <message>
        <source>![The page Today: what to do now, and the plan of the day](picture:today)</source>
        <translation>![La page Aujourd’hui&#xa0;: quoi faire maintenant, et le plan du jour](picture:today)</translation>
    </message>
    <message>
        <source>Your first ten minutes</source>
        <translation>Vos dix premières minutes</translation>
    </message>
    <message>
        <source>Say who runs, in kilometres or miles, and what you ran lately. You can bring your runs along from [files](help:import).</source>
        <translation>Dites qui court, en kilomètres ou en miles, et ce que vous avez couru ces derniers temps. Vous pouvez apporter vos sorties à partir de [fichiers](help:import).</translation>
    </message>
    <message>
        <source>If anything hurts, [check in](help:triage). One question at a time, and you may leave any of them open.</source>
        <translation>Si quelque chose fait mal, [faites un bilan](help:triage). Une question à la fois, et vous pouvez laisser ouverte n’importe laquelle.</translation>
    </message>
    <message>
        <source>Look at the [page Today](help:today). It shows one thing to do now.</source>
        <translation>Regardez la [page Aujourd’hui](help:today). Elle montre une chose à faire maintenant.</translation>
    </message>
    <message>
        <source>Look at the [page Plan](help:plan). Each item says why it is there. Choose an item and read *Why*.</source>
        <translation>Regardez la [page Plan](help:plan). Chaque élément dit pourquoi il est là. Choisissez un élément et lisez *Pourquoi*.</translation>
    </message>
    <message>
        <source>What to expect of it</source>
        <translation>Ce que vous pouvez en attendre</translation>
    </message>
    <message>
        <source>Each number it works with has a source, and the [chapter on rules](help:rules) says how sure that source is.</source>
        <translation>Chaque nombre utilisé a une source, et le [chapitre sur les règles](help:rules) dit à quel point cette source est sûre.</translation>
    </message>
    <message>
        <source>It holds you back rather than pushing you on. When two things fit, it takes the more careful one.</source>
        <translation>Il vous retient plutôt qu’il ne vous pousse. Quand deux choses sont possibles, il prend la plus prudente.</translation>
    </message>
    <message>
        <source>It gives no date by which you will be well. Nobody can know that from a form.</source>
        <translation>Il ne donne aucune date à laquelle vous irez bien. Personne ne peut le savoir d’après un formulaire.</translation>
    </message>
    <message>
        <source>It gives no advice on medicines. Ask a pharmacist or a doctor.</source>
        <translation>Il ne donne aucun conseil sur les médicaments. Demandez à un pharmacien ou à un médecin.</translation>
    </message>
    <message>
        <source>All you tell it stays on this computer. See [Keeping your data safe](help:backup).</source>
        <translation>Tout ce que vous lui dites reste sur cet ordinateur. Voir [Garder vos données en sûreté](help:backup).</translation>
    </message>
    <message>
        <source>Where to go on</source>
        <translation>Pour continuer</translation>
    </message>
    <message>
        <source>Your leg hurts now: [Soreness and strains](help:soreness-and-strains), then [The first days of a strain](help:first-care)</source>
        <translation>Votre jambe fait mal maintenant&#xa0;: [Courbatures et lésions musculaires](help:soreness-and-strains), puis [Les premiers jours d’une lésion musculaire](help:first-care)</translation>
    </message>
    <message>
        <source>You are well and want to stay so: [Strength](help:strength) and [Running load](help:running-load)</source>
        <translation>Vous allez bien et voulez que cela dure&#xa0;: [Renforcement](help:strength) et [Charge de course](help:running-load)</translation>
    </message>
    <message>
        <source>You look after patients: [For clinicians](help:clinic)</source>
        <translation>Vous vous occupez de patients&#xa0;: [Pour les soignants](help:clinic)</translation>
    </message>
    <message>
        <source>Press **F1** anywhere and this book opens at the place where you are.</source>
        <translation>Appuyez sur **F1** n’importe où, et ce livre s’ouvre à l’endroit où vous êtes.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Renforcement</translation>
    </message>
    <message>
        <source>Strong hamstrings and buttocks carry more running. Three exercises are the core of every week: the Nordic curl, the single-leg deadlift and the glute bridge ([S37](help:sources#s37)).</source>
        <translation>Des ischio-jambiers et des fesses solides supportent plus de course. Trois exercices sont le cœur de chaque semaine&#xa0;: le curl nordique, le soulevé de terre sur une jambe et le pont fessier ([S37](help:sources#s37)).</translation>
    </message>
    <message>
        <source>![The page Exercises: how each one is done, and where you stand](picture:exercises)</source>
        <translation>![La page Exercices&#xa0;: comment faire chacun, et où vous en êtes](picture:exercises)</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>At least {{strength.per_week_least}}, at most {{strength.per_week_most}}, with {{strength.gap_hours}} between two sessions. No Nordic curls or deadlifts in the {{strength.before_hard_hours}} before a hard or long run; on such a day, afterwards, or on the day after is best.</source>
        <translation>Au moins {{strength.per_week_least}}, au plus {{strength.per_week_most}}, avec {{strength.gap_hours}} entre deux séances. Ni curls nordiques ni soulevés de terre dans les {{strength.before_hard_hours}} avant une sortie intense ou longue&#xa0;; l’idéal est ce jour-là, après elle, ou le lendemain.</translation>
    </message>
    <message>
        <source>*How sure is this?* {{source 2.6}} {{source 2.14}} {{source 2.7}}</source>
        <translation>*Est-ce bien sûr&#xa0;?* {{source 2.6}} {{source 2.14}} {{source 2.7}}</translation>
    </message>
    <message>
        <source>Nordic curls, week by week</source>
        <translation>Curls nordiques, semaine par semaine</translation>
    </message>
    <message>
        <source>Rest {{strength.nordic_rest}} between sets. After {{strength.nordic_max_gap_days}} without them you go back a row for each week missed.</source>
        <translation>Reposez-vous {{strength.nordic_rest}} entre les séries. Après {{strength.nordic_max_gap_days}} sans eux, vous reculez d’une ligne par semaine manquée.</translation>
    </message>
    <message>
        <source>Bridges, step by step</source>
        <translation>Ponts, pas à pas</translation>
    </message>
    <message>
        <source>Deadlifts, step by step</source>
        <translation>Soulevés de terre, pas à pas</translation>
    </message>
    <message>
        <source>You go up a step after {{strength.step_up_sessions}} with all repetitions and little pain. From a pain of {{pain.step_down}} on you go down a step. Above {{pain.stop}} the exercise rests for {{pain.rest_after_stop}}: check in, so that the plan knows why.</source>
        <translation>Vous montez d’un échelon après {{strength.step_up_sessions}} avec toutes les répétitions et peu de douleur. À partir d’une douleur de {{pain.step_down}}, vous descendez d’un échelon. Au-dessus de {{pain.stop}}, l’exercice se repose pendant {{pain.rest_after_stop}}&#xa0;: faites un bilan, pour que le plan sache pourquoi.</translation>
    </message>
    <message>
        <source>What each exercise is for</source>
        <translation>À quoi sert chaque exercice</translation>
    </message>
    <message>
        <source>The page Today</source>
        <translation>La page Aujourd’hui</translation>
    </message>
    <message>
        <source>Today shows one thing to do now, and the rest of the day below it.</source>
        <translation>Aujourd’hui montre une chose à faire maintenant, et le reste de la journée en dessous.</translation>
    </message>
    <message>
        <source>![The page Today](picture:today)</source>
        <translation>![La page Aujourd’hui](picture:today)</translation>
    </message>
    <message>
        <source>**The strip at the top** says what is going on, which stage you are in and how long its first part lasts.</source>
        <translation>**La bande en haut** dit ce qui se passe, à quelle étape vous êtes et combien de temps dure sa première partie.</translation>
    </message>
    <message>
        <source>**Start** runs a countdown for ice or a hold. You may look at other pages meanwhile. At the end it tells you so.</source>
        <translation>**Démarrer** lance un compte à rebours pour la glace ou une contraction tenue. Vous pouvez regarder d’autres pages pendant ce temps. À la fin, il vous prévient.</translation>
    </message>
    <message>
        <source>**Done**, **Partly** and **Skipped** say what became of an item. Nothing is held against you: doing less while something hurts is no failure.</source>
        <translation>**Fait**, **En partie** et **Sauté** disent ce qu’est devenu un élément. Rien ne vous est reproché&#xa0;: en faire moins quand quelque chose fait mal n’est pas un échec.</translation>
    </message>
    <message>
        <source>**How to** shows the movement of the exercise.</source>
        <translation>**Comment faire** montre le mouvement de l’exercice.</translation>
    </message>
    <message>
        <source>**Check in** asks how the leg feels. Do it whenever something changes.</source>
        <translation>**Faire un bilan** demande comment va la jambe. Faites-le chaque fois que quelque chose change.</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quand chercher de l’aide</translation>
    </message>
    <message>
        <source>The red box lists when not to wait. It is there every day, and it means it: {{emergency}}</source>
        <translation>Le cadre rouge énumère quand ne pas attendre. Il est là chaque jour, et il est à prendre au mot&#xa0;: {{emergency}}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>In the [settings](help:settings) you can let Stridewell remind you of what has a clock time. It then stays beside the clock when you close the window.</source>
        <translation>Dans les [réglages](help:settings), vous pouvez laisser Stridewell vous rappeler ce qui a une heure. Il reste alors à côté de l’horloge quand vous fermez la fenêtre.</translation>
    </message>
    <message>
        <source>How a check-in is judged</source>
        <translation>Comment un bilan est jugé</translation>
    </message>
    <message>
        <source>A check-in asks how the leg feels. Your answers fall into one of six classes. The highest that any answer gives is the one that counts. For a sign of an emergency, *unsure* counts as *yes*.</source>
        <translation>Un bilan demande comment va la jambe. Vos réponses tombent dans l’une de six classes. C’est la plus haute donnée par une réponse qui compte. Pour un signe d’urgence, *je ne sais pas* compte comme *oui*.</translation>
    </message>
    <message>
        <source>This is no diagnosis. It says how soon somebody should look at you, and what the plan may hold until then.</source>
        <translation>Ce n’est pas un diagnostic. Cela dit dans quel délai quelqu’un devrait vous examiner, et ce que le plan peut contenir d’ici là.</translation>
    </message>
    <message>
        <source>![A check-in: one question a page, and at the side how it looks so far](picture:checkin)</source>
        <translation>![Un bilan&#xa0;: une question par page, et sur le côté de quoi cela a l’air jusqu’ici](picture:checkin)</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Cherchez de l’aide maintenant</translation>
    </message>
    <message>
        <source>**Call your emergency number, or go to the nearest emergency department, today.** The plan stops: no running, no strength, no exercises.</source>
        <translation>**Appelez votre numéro d’urgence, ou allez aux urgences les plus proches, aujourd’hui.** Le plan s’arrête&#xa0;: ni course, ni renforcement, ni exercices.</translation>
    </message>
    <message>
        <source>See a doctor soon</source>
        <translation>Consultez vite un médecin</translation>
    </message>
    <message>
        <source>**Be seen within {{triage.urgent_within_hours}}.** Training is paused until then. If it gets worse, or you feel ill, do not wait: get help the same day.</source>
        <translation>**Faites-vous examiner dans les {{triage.urgent_within_hours}}.** L’entraînement est suspendu d’ici là. Si cela s’aggrave, ou si vous vous sentez mal, n’attendez pas&#xa0;: cherchez de l’aide le jour même.</translation>
    </message>
    <message>
        <source>See a physiotherapist</source>
        <translation>Consultez un kinésithérapeute</translation>
    </message>
    <message>
        <source>**Make an appointment for this week.** The plan holds only what this picture allows.</source>
        <translation>**Prenez rendez-vous cette semaine.** Le plan ne contient que ce que cet état permet.</translation>
    </message>
    <message>
        <source>Suspected strain</source>
        <translation>Lésion musculaire suspectée</translation>
    </message>
    <message>
        <source>**Follow the [first days of a strain](help:first-care) and check in again tomorrow.** See a physiotherapist or doctor if it has not eased by then, or if you are worried.</source>
        <translation>**Suivez [les premiers jours d’une lésion musculaire](help:first-care) et refaites un bilan demain.** Consultez un kinésithérapeute ou un médecin si cela ne s’est pas amélioré d’ici là, ou si cela vous inquiète.</translation>
    </message>
    <message>
        <source>Likely muscle soreness</source>
        <translation>Courbatures probables</translation>
    </message>
    <message>
        <source>**Keep moving gently and check in again within {{soreness.recheck_hours}}.** See [When it is soreness](help:soreness).</source>
        <translation>**Continuez à bouger doucement et refaites un bilan dans les {{soreness.recheck_hours}}.** Voir [Si ce sont des courbatures](help:soreness).</translation>
    </message>
    <message>
        <source>No complaint</source>
        <translation>Aucune gêne</translation>
    </message>
    <message>
        <source>Nothing hurts. The plan follows your [running load](help:running-load) and [strength](help:strength).</source>
        <translation>Rien ne fait mal. Le plan suit votre [charge de course](help:running-load) et votre [renforcement](help:strength).</translation>
    </message>
    <message>
        <source>What cannot fool it</source>
        <translation>Ce qui ne le trompe pas</translation>
    </message>
    <message>
        <source>Some things sound harmless and are not. Little pain now, no bruise in the first days, a pain that has gone, or a cramp that eased do not take an alarm away. An alarming answer stays in force for {{triage.carry_forward_days}} until you answer that question again.</source>
        <translation>Certaines choses semblent anodines et ne le sont pas. Peu de douleur maintenant, pas d’hématome les premiers jours, une douleur disparue ou une crampe passée ne retirent pas une alerte. Une réponse alarmante reste en vigueur {{triage.carry_forward_days}}, jusqu’à ce que vous répondiez de nouveau à cette question.</translation>
    </message>
    <message>
        <source>Each check-in asks for the next one: after {{triage.recheck_acute_hours}} for anything that came suddenly, after {{soreness.recheck_hours}} for soreness. Pain that is still there after {{triage.soreness_refer_days}} of soreness, or {{triage.strain_refer_days}} of a mild strain, should be looked at: make an appointment with a physiotherapist.</source>
        <translation>Chaque bilan demande le suivant&#xa0;: après {{triage.recheck_acute_hours}} pour tout ce qui est venu d’un coup, après {{soreness.recheck_hours}} pour des courbatures. Une douleur encore là après {{triage.soreness_refer_days}} de courbatures, ou {{triage.strain_refer_days}} de lésion musculaire légère, devrait être examinée&#xa0;: prenez rendez-vous chez un kinésithérapeute.</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Vélo</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>Backups make themselves</source>
        <translation>Les sauvegardes se font toutes seules</translation>
    </message>
    <message>
        <source>While you work, Stridewell keeps a dated copy every half hour in which something has changed, and one before each import and before somebody is deleted. The ten newest stay, then the last of each of 7 days, 8 weeks and 12 months.</source>
        <translation>Pendant que vous travaillez, Stridewell garde une copie datée chaque demi-heure où quelque chose a changé, et une avant chaque importation et avant la suppression d’une personne. Les dix plus récentes restent, puis la dernière de chacun des 7 jours, 8 semaines et 12 mois.</translation>
    </message>
    <message>
        <source>**File, Backups** lists them: when each was made, why, and what it holds. **Edit, Settings** says where they lie.</source>
        <translation>**Fichier, Sauvegardes** en donne la liste : quand chacune a été faite, pourquoi, et ce qu’elle contient. **Édition, Réglages** dit où elles se trouvent.</translation>
    </message>
    <message>
        <source>Make one yourself</source>
        <translation>En faire une soi-même</translation>
    </message>
    <message>
        <source>**Back up now** in the same place makes one at once.</source>
        <translation>**Sauvegarder maintenant**, au même endroit, en fait une aussitôt.</translation>
    </message>
    <message>
        <source>A disk can break and a computer can be lost, and the copies with it. So:</source>
        <translation>Un disque peut lâcher, un ordinateur peut se perdre, et les copies avec eux. Donc :</translation>
    </message>
    <message>
        <source>**Move them** puts the copies into a folder on another disk or on a share, and later ones too.</source>
        <translation>**Déplacer** met les copies dans un dossier d’un autre disque ou du réseau, et les suivantes aussi.</translation>
    </message>
    <message>
        <source>**Save with a passphrase** writes a copy that nobody can read without it. It can be carried on a stick or left with somebody. There is no way in without the passphrase, for us neither: write it down.</source>
        <translation>**Avec une phrase secrète** écrit une copie que personne ne peut lire sans elle. Elle peut voyager sur une clé ou rester chez quelqu’un. Sans la phrase secrète, personne n’entre, nous non plus : notez-la.</translation>
    </message>
    <message>
        <source>Put one back</source>
        <translation>En remettre une</translation>
    </message>
    <message>
        <source>**File, Backups**: choose one by its date and by what it holds.</source>
        <translation>**Fichier, Sauvegardes** : choisissez-en une d’après sa date et son contenu.</translation>
    </message>
    <message>
        <source>**Restore**. The window shows what was then.</source>
        <translation>**Restaurer**. La fenêtre montre ce qu’il y avait alors.</translation>
    </message>
    <message>
        <source>Not what you wanted? **Take back**. What was replaced is kept as a backup of its own, so nothing is lost either way.</source>
        <translation>Ce n’est pas ce que vous vouliez ? **Annuler**. Ce qui a été remplacé reste comme sauvegarde à part : rien ne se perd, dans un sens ou dans l’autre.</translation>
    </message>
    <message>
        <source>**Restore a file** takes a copy from somewhere else, such as one saved with a passphrase.</source>
        <translation>**Restaurer un fichier** prend une copie venue d’ailleurs, par exemple enregistrée avec une phrase secrète.</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>Vers un autre ordinateur</translation>
    </message>
    <message>
        <source>**Save with a passphrase** on the old one, **Restore a file** on the new one. For a single runner, **File, Export, whole profile** is enough; open that file on the other computer.</source>
        <translation>**Avec une phrase secrète** sur l’ancien, **Restaurer un fichier** sur le nouveau. Pour une seule personne, **Fichier, Exporter, profil complet** suffit ; ouvrez ce fichier sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>If the file is damaged</source>
        <translation>Si le fichier est abîmé</translation>
    </message>
    <message>
        <source>Stridewell looks after each start. If something is wrong it says so and offers the newest good backup, or what can still be read. It throws nothing away.</source>
        <translation>Stridewell vérifie après chaque démarrage. Si quelque chose ne va pas, il le dit et propose la plus récente bonne sauvegarde, ou ce qui se lit encore. Il ne jette rien.</translation>
    </message>
    <message>
        <source>Who may look</source>
        <translation>Qui peut regarder</translation>
    </message>
    <message>
        <source>**File, Lock when idle** hides the window after five minutes without a key or a click, until you type a passphrase; **File, Lock now** at once. That keeps others at the same desk from looking. It does not seal the file itself: the file is for your login alone, and backups on a stick are best saved with a passphrase.</source>
        <translation>**Fichier, Verrouiller si inactif** cache la fenêtre après cinq minutes sans touche ni clic, jusqu’à ce que vous tapiez une phrase secrète ; **Fichier, Verrouiller maintenant**, aussitôt. Ainsi personne d’autre au même bureau ne regarde. Le fichier lui-même n’est pas scellé : il n’appartient qu’à votre session, et une sauvegarde sur une clé s’enregistre mieux avec une phrase secrète.</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>Sans la fenêtre</translation>
    </message>
    <message>
        <source>`stridewell backup --db FILE --out COPY` writes a copy, `stridewell restore COPY --db FILE` puts one back, `stridewell verify --db FILE` says whether all is whole. `--passphrase-file` seals and opens.</source>
        <translation>`stridewell backup --db FILE --out COPY` écrit une copie, `stridewell restore COPY --db FILE` la remet, `stridewell verify --db FILE` dit si tout est entier. `--passphrase-file` scelle et ouvre.</translation>
    </message>
    <message>
        <source>Your patients</source>
        <translation>Vos patients</translation>
    </message>
    <message>
        <source>**View, Clinic with patients** puts a list of everybody in front, by name or code, those first who need attention. **Enter** opens a plan; a line over the pages says whose it is and leads back. **Clinic, Today&apos;s clinic** shows those of today.</source>
        <translation>**Affichage, Cabinet avec patients** met devant la liste de tous, par nom ou code, d’abord ceux qui demandent de l’attention. **Entrée** ouvre un plan ; une ligne au-dessus des pages dit à qui il est et ramène à la liste. **Cabinet, Consultations du jour** montre ceux d’aujourd’hui.</translation>
    </message>
    <message>
        <source>**Notes for clinicians** lie apart from what belongs to the patient: no print, calendar or export holds them. Select several patients to print for all of them in one go, under your clinic&apos;s own head. **Plan, Type the printed log in** takes a filled-in log sheet back by keyboard.</source>
        <translation>**Les notes pour soignants** sont à part de ce qui est au patient : aucune impression, aucun calendrier, aucune exportation ne les contient. Sélectionnez plusieurs patients pour imprimer pour tous d’un coup, sous l’en-tête de votre cabinet. **Plan, Saisir la feuille imprimée** reprend au clavier une feuille remplie.</translation>
    </message>
    <message>
        <source>Backups and lock</source>
        <translation>Sauvegardes et verrou</translation>
    </message>
    <message>
        <source>Where the backups lie, and the way to make one, to put one back or to move them: see [Keeping your data safe](help:backup). The lock hides the window after five minutes without a key or a click, until a passphrase is typed.</source>
        <translation>Où se trouvent les sauvegardes, et comment en faire une, en remettre une ou les déplacer : voir [Garder vos données en sûreté](help:backup). Le verrou cache la fenêtre après cinq minutes sans touche ni clic, jusqu’à ce qu’une phrase secrète soit tapée.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>running</source>
        <translation>course à pied</translation>
    </message>
    <message>
        <source>trail running</source>
        <translation>trail</translation>
    </message>
    <message>
        <source>treadmill running</source>
        <translation>tapis de course</translation>
    </message>
    <message>
        <source>track running</source>
        <translation>course sur piste</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>generic</source>
        <translation>général</translation>
    </message>
    <message>
        <source>cycling</source>
        <translation>cyclisme</translation>
    </message>
    <message>
        <source>ride</source>
        <translation>sortie à vélo</translation>
    </message>
    <message>
        <source>virtual ride</source>
        <translation>vélo virtuel</translation>
    </message>
    <message>
        <source>mountain bike ride</source>
        <translation>VTT</translation>
    </message>
    <message>
        <source>gravel ride</source>
        <translation>sortie gravel</translation>
    </message>
    <message>
        <source>e bike ride</source>
        <translation>vélo électrique</translation>
    </message>
    <message>
        <source>e biking</source>
        <translation>vélo électrique</translation>
    </message>
    <message>
        <source>indoor cycling</source>
        <translation>vélo d’intérieur</translation>
    </message>
    <message>
        <source>transition</source>
        <translation>transition</translation>
    </message>
    <message>
        <source>fitness equipment</source>
        <translation>appareil de fitness</translation>
    </message>
    <message>
        <source>swim</source>
        <translation>natation</translation>
    </message>
    <message>
        <source>swimming</source>
        <translation>natation</translation>
    </message>
    <message>
        <source>pool swim</source>
        <translation>natation en piscine</translation>
    </message>
    <message>
        <source>open water swimming</source>
        <translation>natation en eau libre</translation>
    </message>
    <message>
        <source>basketball</source>
        <translation>basket-ball</translation>
    </message>
    <message>
        <source>soccer</source>
        <translation>football</translation>
    </message>
    <message>
        <source>tennis</source>
        <translation>tennis</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>workout</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>weight training</source>
        <translation>musculation</translation>
    </message>
    <message>
        <source>strength training</source>
        <translation>renforcement musculaire</translation>
    </message>
    <message>
        <source>crossfit</source>
        <translation>CrossFit</translation>
    </message>
    <message>
        <source>cardio</source>
        <translation>cardio</translation>
    </message>
    <message>
        <source>elliptical</source>
        <translation>vélo elliptique</translation>
    </message>
    <message>
        <source>stair stepper</source>
        <translation>simulateur d’escalier</translation>
    </message>
    <message>
        <source>yoga</source>
        <translation>yoga</translation>
    </message>
    <message>
        <source>pilates</source>
        <translation>pilates</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>marche</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>marche</translation>
    </message>
    <message>
        <source>hike</source>
        <translation>randonnée</translation>
    </message>
    <message>
        <source>hiking</source>
        <translation>randonnée</translation>
    </message>
    <message>
        <source>mountaineering</source>
        <translation>alpinisme</translation>
    </message>
    <message>
        <source>cross country skiing</source>
        <translation>ski de fond</translation>
    </message>
    <message>
        <source>nordic ski</source>
        <translation>ski de fond</translation>
    </message>
    <message>
        <source>backcountry ski</source>
        <translation>ski de randonnée</translation>
    </message>
    <message>
        <source>alpine ski</source>
        <translation>ski alpin</translation>
    </message>
    <message>
        <source>alpine skiing</source>
        <translation>ski alpin</translation>
    </message>
    <message>
        <source>snowboard</source>
        <translation>snowboard</translation>
    </message>
    <message>
        <source>snowboarding</source>
        <translation>snowboard</translation>
    </message>
    <message>
        <source>snowshoe</source>
        <translation>raquettes à neige</translation>
    </message>
    <message>
        <source>snowshoeing</source>
        <translation>raquettes à neige</translation>
    </message>
    <message>
        <source>rowing</source>
        <translation>aviron</translation>
    </message>
    <message>
        <source>virtual row</source>
        <translation>aviron virtuel</translation>
    </message>
    <message>
        <source>kayaking</source>
        <translation>kayak</translation>
    </message>
    <message>
        <source>canoeing</source>
        <translation>canoë</translation>
    </message>
    <message>
        <source>paddling</source>
        <translation>pagaie</translation>
    </message>
    <message>
        <source>stand up paddling</source>
        <translation>stand-up paddle</translation>
    </message>
    <message>
        <source>stand up paddleboarding</source>
        <translation>stand-up paddle</translation>
    </message>
    <message>
        <source>surfing</source>
        <translation>surf</translation>
    </message>
    <message>
        <source>sailing</source>
        <translation>voile</translation>
    </message>
    <message>
        <source>multisport</source>
        <translation>multisport</translation>
    </message>
    <message>
        <source>inline skate</source>
        <translation>roller en ligne</translation>
    </message>
    <message>
        <source>inline skating</source>
        <translation>roller en ligne</translation>
    </message>
    <message>
        <source>ice skate</source>
        <translation>patinage sur glace</translation>
    </message>
    <message>
        <source>ice skating</source>
        <translation>patinage sur glace</translation>
    </message>
    <message>
        <source>rock climbing</source>
        <translation>escalade</translation>
    </message>
    <message>
        <source>golf</source>
        <translation>golf</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>The first version.</source>
        <translation>La première version.</translation>
    </message>
    <message>
        <source>Triage of a check-in into emergency, urgent, physiotherapist, strain, soreness or none, each with its reasons.</source>
        <translation>Évaluation d’un bilan&#xa0;: urgence vitale, urgent, kinésithérapeute, lésion musculaire, courbatures ou rien de cela, chacune avec ses raisons.</translation>
    </message>
    <message>
        <source>A planner for the days and weeks after it: first care, soreness, five stages of a strain, strength, running load.</source>
        <translation>Un planificateur pour les jours et les semaines qui suivent&#xa0;: premiers soins, courbatures, cinq étapes d’une lésion musculaire, force, charge de course.</translation>
    </message>
    <message>
        <source>One list of rules for planner, `check`, calendar and tests; every item says why it is there.</source>
        <translation>Une seule liste de règles pour le planificateur, `check`, le calendrier et les tests&#xa0;; chaque élément dit pourquoi il est là.</translation>
    </message>
    <message>
        <source>Clinical numbers as data with unit, range, sources and certainty; a clinic can use its own copy.</source>
        <translation>Des chiffres cliniques sous forme de données avec unité, intervalle, sources et certitude&#xa0;; un cabinet peut utiliser sa propre copie.</translation>
    </message>
    <message>
        <source>Running histories from FIT, TCX and GPX files, from the zip that Strava sends, from the CSV lists of Strava and Garmin Connect and from tables of your own; a run that several of them tell of is taken once, from the best.</source>
        <translation>Historiques de course tirés de fichiers FIT, TCX et GPX, du zip envoyé par Strava, des listes CSV de Strava et de Garmin Connect et de vos propres tableaux&#xa0;; une course dont parlent plusieurs d’entre eux est prise une fois, du meilleur.</translation>
    </message>
    <message>
        <source>Plans as JSON, text, calendar and table.</source>
        <translation>Des plans en JSON, texte, calendrier et tableau.</translation>
    </message>
    <message>
        <source>A store in one SQLite file, with backup, restore and verification. Dated backups by themselves, thinned by day, week and month; a damaged store is found, and what can be read of it saved.</source>
        <translation>Une base de données dans un seul fichier SQLite, avec sauvegarde, restauration et vérification. Des sauvegardes datées qui se font seules, éclaircies par jour, semaine et mois&#xa0;; une base de données abîmée est repérée, et ce qui reste lisible est sauvé.</translation>
    </message>
    <message>
        <source>One window for each store; other programs that write to it are seen, and no change is lost to them.</source>
        <translation>Une fenêtre par base de données&#xa0;; les autres programmes qui y écrivent sont repérés, et aucune modification ne se perd à cause d’eux.</translation>
    </message>
    <message>
        <source>Backups and profiles sealed with a passphrase; a window that locks when nobody is there.</source>
        <translation>Des sauvegardes et des profils scellés par une phrase secrète&#xa0;; une fenêtre qui se verrouille quand il n’y a personne.</translation>
    </message>
    <message>
        <source>A check-in of one question a page that shows, before it is taken, how it looks and what would become of the plan; imports show the same. All of it can be undone.</source>
        <translation>Un bilan d’une question par page qui montre, avant d’être pris, à quoi cela ressemble et ce que deviendrait le plan&#xa0;; les importations montrent la même chose. Tout peut être annulé.</translation>
    </message>
    <message>
        <source>A first run of three pages: who runs and since when, what was run lately, whether anything hurts and what else the plan has to heed.</source>
        <translation>Un premier démarrage en trois pages&#xa0;: qui court et depuis quand, ce qui a été couru dernièrement, si quelque chose fait mal et ce dont le plan doit encore tenir compte.</translation>
    </message>
    <message>
        <source>A page Today: what is due now, countdowns for ice and holds, strength set by set with the last time&apos;s numbers, runs as a checklist, pain since it began. Reminders beside the clock, off until switched on.</source>
        <translation>Une page Aujourd’hui&#xa0;: ce qui est à faire maintenant, comptes à rebours pour la glace et les maintiens, la force série par série avec les chiffres de la dernière fois, les courses comme liste d’étapes, la douleur depuis le début. Des rappels près de l’horloge, éteints tant qu’on ne les active pas.</translation>
    </message>
    <message>
        <source>Every exercise with a moving figure, how it is done, the dose now and where one stands in its table or ladder.</source>
        <translation>Chaque exercice avec une figure animée, comment il se fait, la dose actuelle et où l’on en est dans son tableau ou son échelle.</translation>
    </message>
    <message>
        <source>Planning by hand: items dragged or carried by keys to other days, judged while they move; copies, rest days, runs asked for, other doses (against a rule with a clinician&apos;s reason), notes on days and weeks, search, a palette of all commands, undo of each.</source>
        <translation>Planifier à la main&#xa0;: éléments portés à d’autres jours à la souris ou au clavier et jugés pendant qu’ils bougent&#xa0;; copies, jours de repos, courses demandées, autres doses (contre une règle, avec la raison d’un soignant), notes de jours et de semaines, recherche, une palette de toutes les commandes, annulation de chacune.</translation>
    </message>
    <message>
        <source>Two windows of one store take in what the other wrote; what a locked store does not take, or show at the start, stays to be tried again. A countdown goes on after the program was closed.</source>
        <translation>Deux fenêtres d’une même base de données reprennent ce que l’autre a écrit&#xa0;; ce qu’une base de données verrouillée n’accepte pas, ou ne montre pas au démarrage, peut être tenté de nouveau. Un compte à rebours continue après la fermeture du programme.</translation>
    </message>
    <message>
        <source>On paper: week plan, handout with figures, log sheet, today and a progress report for a clinician, with a preview, as PDF or from a printer.</source>
        <translation>Sur papier&#xa0;: plan de la semaine, fiche avec figures, feuille de suivi, la journée et un rapport de progrès pour un soignant, avec aperçu, en PDF ou sur imprimante.</translation>
    </message>
    <message>
        <source>A clinic, off until switched on: patients by name or code, those who need attention first, with search and filters, episodes, notes that no patient gets to read, an archive and deleting for good; a clinic&apos;s own head with a logo on paper, the prints of many patients in one go, and a printed log sheet typed back in by keyboard.</source>
        <translation>Un cabinet, éteint tant qu’on ne l’active pas&#xa0;: patients par nom ou par code, d’abord ceux qui demandent de l’attention, avec recherche et filtres, épisodes, notes qu’aucun patient ne lit, archives et suppression définitive&#xa0;; un en-tête propre avec logo sur le papier, les impressions de nombreux patients en une fois et une feuille de suivi imprimée que l’on recopie au clavier.</translation>
    </message>
    <message>
        <source>Progress: distance against its ceilings, strength, pain with the stages of an episode and what became of the plan, by week, month or year, as charts and as a table; what the load rules found, in plain words; runs typed in.</source>
        <translation>Progrès&#xa0;: distance à côté de ses plafonds, force, douleur avec les étapes d’un épisode et ce qu’est devenu le plan, par semaine, mois ou année, en graphiques et en tableau&#xa0;; ce que les règles de charge ont trouvé, en mots simples&#xa0;; courses saisies à la main.</translation>
    </message>
    <message>
        <source>Imports are looked at before they are taken: every activity with its status, ticked or not, units and the columns of a table of your own to be said; files can be dropped on the window. What was answered and unticked is found again the next time, a file that was imported before is told, and a log says what each import gave.</source>
        <translation>Les importations se regardent avant d’être prises&#xa0;: chaque activité avec son état, cochée ou non, les unités et les colonnes d’un tableau à vous à préciser&#xa0;; les fichiers peuvent être déposés sur la fenêtre. Ce qui a été répondu et décoché se retrouve la fois suivante, un fichier déjà importé est signalé, et un journal dit ce qu’a donné chaque importation.</translation>
    </message>
    <message>
        <source>Settings in one dialog, each held at once: units, first day of the week, waking hours, colours, size of text, language, paper, reminders, backups, lock. The window comes back to a screen that is there.</source>
        <translation>Les réglages dans un seul dialogue, chacun appliqué aussitôt&#xa0;: unités, premier jour de la semaine, heures d’éveil, couleurs, taille du texte, langue, papier, rappels, sauvegardes, verrouillage. La fenêtre revient sur un écran qui existe.</translation>
    </message>
    <message>
        <source>A handbook (F1) made from the program&apos;s own rules, numbers and sources, opened at the place where one is; all keys (Ctrl+?); a report for questions that holds nothing private.</source>
        <translation>Un manuel (F1) fait des règles, des chiffres et des sources du programme lui-même, ouvert à l’endroit où l’on est&#xa0;; toutes les touches (Ctrl+?)&#xa0;; un rapport pour les questions qui ne contient rien de privé.</translation>
    </message>
    <message>
        <source>Protocols to choose from for each athlete, by name, version and source.</source>
        <translation>Des protocoles au choix pour chaque personne, par nom, version et source.</translation>
    </message>
    <message>
        <source>Exports from one dialog that says what and how much before it writes: a calendar whose later files tell what moved and what is cancelled, tables of plan, log and runs, the whole profile, pages. A calendar file can be kept up to date for a calendar program or a web server.</source>
        <translation>Des exportations depuis un dialogue qui dit quoi et combien avant d’écrire&#xa0;: un calendrier dont les fichiers suivants disent ce qui a bougé et ce qui est annulé, des tableaux du plan, du suivi et des courses, le profil entier, des pages. Un fichier de calendrier peut être tenu à jour pour un programme de calendrier ou un serveur web.</translation>
    </message>
    <message>
        <source>Every number of every protocol with unit, source and certainty; copies of one&apos;s own inside what is allowed, named and numbered, compared with the original, given to an athlete, passed on as files.</source>
        <translation>Chaque chiffre de chaque protocole avec unité, source et certitude&#xa0;; des copies à soi dans les limites permises, nommées et numérotées, comparées à l’original, données à une personne, transmises sous forme de fichiers.</translation>
    </message>
    <message>
        <source>Exercises of a clinic&apos;s own, with figures set by dragging joints or with pictures, on the handout where the rules allow; those that are not used can be hidden.</source>
        <translation>Les exercices propres à un cabinet, avec des figures dont on tire les articulations ou avec des images, sur la fiche là où les règles le permettent&#xa0;; ceux qui ne servent pas peuvent être masqués.</translation>
    </message>
    <message>
        <source>In Spanish, German and French as well as English: window, plans, prints, calendars, handbook. Language and units change without a restart.</source>
        <translation>En espagnol, en allemand et en français comme en anglais&#xa0;: fenêtre, plans, impressions, calendriers, manuel. La langue et les unités changent sans redémarrage.</translation>
    </message>
    <message>
        <source>Profile files that the file manager opens with the program.</source>
        <translation>Des fichiers de profil que le gestionnaire de fichiers ouvre avec le programme.</translation>
    </message>
    <message>
        <source>A command line that needs no display.</source>
        <translation>Une ligne de commande qui n’a pas besoin d’écran.</translation>
    </message>
</context>
<context>
    <name>stridewell</name>
    <message>
        <source>cannot be read: %1</source>
        <translation>lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot be written (%1); choose a file in a folder that may be written</source>
        <translation>écriture impossible (%1)&#xa0;; choisissez un fichier dans un dossier où l’on peut écrire</translation>
    </message>
    <message>
        <source>C</source>
        <comment>format</comment>
        <extracomment>The code of your language, such as de or pt_BR.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format</comment>
        <extracomment>A day without its year, see QLocale::toString(): German has &quot;d. MMM&quot;.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment; write it like 2026-11-23T07:30:00+01:00, with its offset</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un instant&#xa0;; écrivez-le comme 2026-11-23T07:30:00+01:00, avec son décalage horaire</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known time zone; write an IANA name like Europe/Madrid</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire connu&#xa0;; écrivez un nom IANA comme Europe/Madrid</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day that exists; write it like 2026-11-23</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour qui existe&#xa0;; écrivez-le comme 2026-11-23</translation>
    </message>
    <message>
        <source>names %1, which is no evidence row</source>
        <translation>nomme %1, qui n’est pas une ligne des preuves</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>doit être l’un de %1</translation>
    </message>
    <message>
        <source>must be %1 to %2 sentences</source>
        <translation>doit compter de %1 à %2 phrases</translation>
    </message>
    <message>
        <source>is no JSON, %1</source>
        <translation>n’est pas du JSON, %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>«&#xa0;%1&#xa0;» s’y trouve deux fois</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is longer than %1 letters</source>
        <translation>dépasse %1 lettres</translation>
    </message>
    <message>
        <source>must be 1 to %1</source>
        <translation>doit aller de 1 à %1</translation>
    </message>
    <message>
        <source>must be either repetitions or seconds</source>
        <translation>doit être soit des répétitions, soit des secondes</translation>
    </message>
    <message>
        <source>is larger than 1 MiB</source>
        <translation>dépasse 1 Mio</translation>
    </message>
    <message>
        <source>must be &quot;%1&quot;</source>
        <translation>doit être «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>is %1, but this program reads up to %2; take a newer program, or ask for an older file</source>
        <translation>est %1, mais ce programme lit jusqu’à %2&#xa0;; prenez un programme plus récent ou demandez un fichier plus ancien</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>dépasse %1 octets</translation>
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
        <translation>%1, tenir %2</translation>
    </message>
    <message>
        <source>%1 hold</source>
        <translation>tenir %1</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 série</translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>walk %1</source>
        <translation>marcher %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>courir %1</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>de chaque côté</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>repos %1</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Retour au calme</translation>
    </message>
    <message>
        <source>suspected strain</source>
        <translation>lésion musculaire suspectée</translation>
    </message>
    <message>
        <source>muscle soreness</source>
        <translation>courbatures</translation>
    </message>
    <message>
        <source>A planning aid, not a diagnosis.</source>
        <translation>Une aide à la planification, pas un diagnostic.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation>un texte entre guillemets droits</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>une liste entre [ ]</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>un objet entre { }</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is another kind of document; &quot;%2&quot; is needed</source>
        <translation>«&#xa0;%1&#xa0;» est un autre type de document&#xa0;; il faut «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>version %1 is from a newer Stridewell; this one reads version %2</source>
        <translation>la version %1 vient d’un Stridewell plus récent&#xa0;; celui-ci lit la version %2</translation>
    </message>
    <message>
        <source>there is no version %1; write %2</source>
        <translation>il n’y a pas de version %1&#xa0;; écrivez %2</translation>
    </message>
    <message>
        <source>it is missing and needed</source>
        <translation>cela manque et est nécessaire</translation>
    </message>
    <message>
        <source>it is empty; write it or leave the key out</source>
        <translation>c’est vide&#xa0;; écrivez quelque chose ou supprimez la clé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no clock time; write it like 07:00, from 00:00 to 23:59</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure&#xa0;; écrivez-la comme 07:00, de 00:00 à 23:59</translation>
    </message>
    <message>
        <source>there is no such key; known here are %1</source>
        <translation>cette clé n’existe pas&#xa0;; celles connues ici sont %1</translation>
    </message>
    <message>
        <source>there is no such key; did you mean &quot;%1&quot;?</source>
        <translation>cette clé n’existe pas&#xa0;; vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is needed here, this is %2</source>
        <translation>il faut ici %1, or ceci est %2</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>%1 n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>%1 is outside anything that can be meant</source>
        <translation>%1 dépasse tout ce qui peut avoir un sens</translation>
    </message>
    <message>
        <source>one of %1 is needed here, this is %2</source>
        <translation>il faut ici l’un de %1, or ceci est %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie de %2</translation>
    </message>
    <message>
        <source>the document is to be an object in { }</source>
        <translation>le document doit être un objet entre { }</translation>
    </message>
    <message>
        <source>the document has %1 bytes; at most %2 (64 MiB) are read</source>
        <translation>le document fait %1 octets&#xa0;; on en lit au plus %2 (64 Mio)</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the document as UTF-8</source>
        <translation>ce n’est pas de l’UTF-8&#xa0;; enregistrez le document en UTF-8</translation>
    </message>
    <message>
        <source>the document ends before this; nothing may follow it</source>
        <translation>le document se termine avant ceci&#xa0;; rien ne doit suivre</translation>
    </message>
    <message>
        <source>the document ends where a value is due</source>
        <translation>le document se termine là où une valeur est attendue</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels; no document of ours is</source>
        <translation>imbriqué sur plus de %1 niveaux&#xa0;; aucun de nos documents ne l’est</translation>
    </message>
    <message>
        <source>a value is due here: a text in double quotes, a number, true, false, null, { or [</source>
        <translation>une valeur est attendue ici&#xa0;: un texte entre guillemets droits, un nombre, true, false, null, { ou [</translation>
    </message>
    <message>
        <source>a comma or } is due here</source>
        <translation>une virgule ou } est attendue ici</translation>
    </message>
    <message>
        <source>a key in double quotes is due here</source>
        <translation>une clé entre guillemets droits est attendue ici</translation>
    </message>
    <message>
        <source>the key stands twice; say it once</source>
        <translation>la clé figure deux fois&#xa0;; ne la donnez qu’une fois</translation>
    </message>
    <message>
        <source>a colon is due here, between the key and its value</source>
        <translation>deux points sont attendus ici, entre la clé et sa valeur</translation>
    </message>
    <message>
        <source>a comma or ] is due here</source>
        <translation>une virgule ou ] est attendue ici</translation>
    </message>
    <message>
        <source>a line break or control character inside a text; write it as \n or \u00XX</source>
        <translation>un saut de ligne ou un caractère de commande dans un texte&#xa0;; écrivez-le \n ou \u00XX</translation>
    </message>
    <message>
        <source>the document ends inside a text; its closing double quote is missing</source>
        <translation>le document se termine dans un texte&#xa0;; le guillemet fermant manque</translation>
    </message>
    <message>
        <source>no such escape; a backslash itself is written \\</source>
        <translation>cette séquence n’existe pas&#xa0;; la barre oblique inverse elle-même s’écrit \\</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits that name a character, not 0000</source>
        <translation>\u demande quatre chiffres hexadécimaux qui désignent un caractère, pas 0000</translation>
    </message>
    <message>
        <source>half a surrogate pair is no character</source>
        <translation>une moitié de paire de substitution n’est pas un caractère</translation>
    </message>
    <message>
        <source>this is no JSON number; write it like 8 or 8.5</source>
        <translation>ce n’est pas un nombre JSON&#xa0;; écrivez-le comme 8 ou 8.5</translation>
    </message>
    <message>
        <source>a digit is due after the decimal point</source>
        <translation>un chiffre est attendu après le point décimal</translation>
    </message>
    <message>
        <source>a digit is due in the exponent</source>
        <translation>un chiffre est attendu dans l’exposant</translation>
    </message>
    <message>
        <source>the number is too large or too small to be meant</source>
        <translation>le nombre est trop grand ou trop petit pour avoir un sens</translation>
    </message>
    <message>
        <source>%1 is no number; leave the key out where nothing is known</source>
        <translation>%1 n’est pas un nombre&#xa0;; supprimez la clé si rien n’est connu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON value; a text stands in double quotes</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur JSON&#xa0;; un texte se met entre guillemets droits</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>%1 is outside 0 to %2</source>
        <translation>%1 n’est pas entre 0 et %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of walk, run</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni walk ni run</translation>
    </message>
    <message>
        <source>it lies before &quot;from&quot;; a plan ends on or after its first day</source>
        <translation>il est avant &quot;from&quot;&#xa0;; un plan se termine le jour de son début ou après</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of another item; give each its own</source>
        <translation>«&#xa0;%1&#xa0;» est l’identifiant d’un autre élément&#xa0;; donnez à chacun le sien</translation>
    </message>
    <message>
        <source>the file is no text; choose a CSV file</source>
        <translation>le fichier n’est pas du texte&#xa0;; choisissez un fichier CSV</translation>
    </message>
    <message>
        <source>the table has more cells than any history; choose the history alone</source>
        <translation>le tableau a plus de cellules que n’importe quel historique&#xa0;; choisissez l’historique seul</translation>
    </message>
    <message>
        <source>the file is empty; export the history again</source>
        <translation>le fichier est vide&#xa0;; exportez de nouveau l’historique</translation>
    </message>
    <message>
        <source>no date and time can be read from &quot;%1&quot;</source>
        <translation>impossible de lire une date et une heure dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be two different days; write dates like 2023-11-08</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner deux jours différents&#xa0;; écrivez les dates comme 2023-11-08</translation>
    </message>
    <message>
        <source>cannot be read (%1); check the name and that you may read it</source>
        <translation>lecture impossible (%1)&#xa0;; vérifiez le nom et que vous avez le droit de le lire</translation>
    </message>
    <message>
        <source>the clock of the device was never set, so nobody knows the day; log the run by hand</source>
        <translation>l’horloge de l’appareil n’a jamais été réglée, le jour est donc inconnu&#xa0;; notez la sortie à la main</translation>
    </message>
    <message>
        <source>Points with impossible times were left out: %1</source>
        <translation>Des points aux heures impossibles ont été laissés de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The recording was never closed; distance and time were put together from its points</source>
        <translation>L’enregistrement n’a jamais été clos&#xa0;; la distance et le temps ont été reconstitués à partir de ses points</translation>
    </message>
    <message>
        <source>An activity</source>
        <translation>Une activité</translation>
    </message>
    <message>
        <source>The file was copied as text, which changed its bytes; copy it again from the device as it is. What came before the damage was read</source>
        <translation>Le fichier a été copié comme du texte, ce qui a modifié ses octets&#xa0;; copiez-le de nouveau tel quel depuis l’appareil. Ce qui précède le dommage a été lu</translation>
    </message>
    <message>
        <source>The file is damaged inside; what came before was read</source>
        <translation>Le fichier est endommagé à l’intérieur&#xa0;; ce qui précède a été lu</translation>
    </message>
    <message>
        <source>The file breaks off; what came before was read</source>
        <translation>Le fichier s’interrompt&#xa0;; ce qui précède a été lu</translation>
    </message>
    <message>
        <source>The checksum of the file is wrong, so a value may be; please look at it</source>
        <translation>La somme de contrôle du fichier est fausse, une valeur peut donc l’être aussi&#xa0;; veuillez vérifier</translation>
    </message>
    <message>
        <source>The recorder never wrote how long the file is; it was read to its end</source>
        <translation>L’appareil n’a jamais inscrit la longueur du fichier&#xa0;; il a été lu jusqu’au bout</translation>
    </message>
    <message>
        <source>The file has more points than three weeks of recording; those behind were left out</source>
        <translation>Le fichier a plus de points que trois semaines d’enregistrement&#xa0;; ceux qui suivent ont été laissés de côté</translation>
    </message>
    <message>
        <source>The file holds no activity; choose one that a watch recorded</source>
        <translation>Le fichier ne contient aucune activité&#xa0;; choisissez-en un enregistré par une montre</translation>
    </message>
    <message>
        <source>the file is no FIT file</source>
        <translation>le fichier n’est pas un fichier FIT</translation>
    </message>
    <message>
        <source>is not in the folder</source>
        <translation>n’est pas dans le dossier</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>lecture impossible (%1)</translation>
    </message>
    <message>
        <source>is larger than any file of activities</source>
        <translation>est plus grand que n’importe quel fichier d’activités</translation>
    </message>
    <message>
        <source>the row names no activity type</source>
        <translation>la ligne ne nomme aucun type d’activité</translation>
    </message>
    <message>
        <source>the distance &quot;%1&quot; is no number</source>
        <translation>la distance «&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>Nothing in the file tells kilometres from miles; the distances were taken as kilometres. Please compare one run with Garmin Connect</source>
        <translation>Rien dans le fichier ne distingue kilomètres et miles&#xa0;; les distances ont été prises pour des kilomètres. Veuillez comparer une sortie avec Garmin Connect</translation>
    </message>
    <message>
        <source>The distances were taken as miles and the ascent as feet, judging by the length of the steps</source>
        <translation>Les distances ont été prises pour des miles et le dénivelé pour des pieds, d’après la longueur des pas</translation>
    </message>
    <message>
        <source>no column is known to hold the day; call it date</source>
        <translation>aucune colonne connue ne contient le jour&#xa0;; nommez-la date</translation>
    </message>
    <message>
        <source>no column is known to hold the distance; call it distance_km, distance_mi or distance_m</source>
        <translation>aucune colonne connue ne contient la distance&#xa0;; nommez-la distance_km, distance_mi ou distance_m</translation>
    </message>
    <message>
        <source>nothing tells the unit of the distance; call its column distance_km, distance_mi or distance_m</source>
        <translation>rien n’indique l’unité de la distance&#xa0;; nommez sa colonne distance_km, distance_mi ou distance_m</translation>
    </message>
    <message>
        <source>it has no points</source>
        <translation>il n’a aucun point</translation>
    </message>
    <message>
        <source>its points have no times, so it is a plan and no run that was done</source>
        <translation>ses points n’ont pas d’heure, c’est donc un plan et non une sortie faite</translation>
    </message>
    <message>
        <source>only some of its points have times</source>
        <translation>seuls certains de ses points ont une heure</translation>
    </message>
    <message>
        <source>The file holds a planned route, not a run that was done; choose the activity itself</source>
        <translation>Le fichier contient un parcours prévu, et non une sortie faite&#xa0;; choisissez l’activité elle-même</translation>
    </message>
    <message>
        <source>The file holds no track; choose one that a watch recorded</source>
        <translation>Le fichier ne contient aucune trace&#xa0;; choisissez-en un enregistré par une montre</translation>
    </message>
    <message>
        <source>A track</source>
        <translation>Une trace</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, which no history is; choose the history alone</source>
        <translation>Le fichier dépasse %1 Mo, ce qu’aucun historique n’atteint&#xa0;; choisissez l’historique seul</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation>le fichier dépasse %1 Mo</translation>
    </message>
    <message>
        <source>unpacking could not be started</source>
        <translation>la décompression n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>the file unpacks to far more than any history holds; unpack it yourself and look at it</source>
        <translation>le fichier décompressé est bien plus grand que n’importe quel historique&#xa0;; décompressez-le vous-même et regardez</translation>
    </message>
    <message>
        <source>the file is packed with gzip and damaged; export it again</source>
        <translation>le fichier est compressé avec gzip et endommagé&#xa0;; exportez-le de nouveau</translation>
    </message>
    <message>
        <source>the clock of the device was never set, so nobody knows the day</source>
        <translation>l’horloge de l’appareil n’a jamais été réglée, le jour est donc inconnu</translation>
    </message>
    <message>
        <source>it lies in the future; the clock of the device was wrong</source>
        <translation>c’est dans le futur&#xa0;; l’horloge de l’appareil était fausse</translation>
    </message>
    <message>
        <source>choose a FIT, TCX or GPX file, a Strava export or the CSV list of Garmin Connect</source>
        <translation>choisissez un fichier FIT, TCX ou GPX, un export Strava ou la liste CSV de Garmin Connect</translation>
    </message>
    <message>
        <source>The file is empty; export the history again</source>
        <translation>Le fichier est vide&#xa0;; exportez de nouveau l’historique</translation>
    </message>
    <message>
        <source>This is a zip archive or a workbook; unpack it, or save the sheet as CSV, and %1</source>
        <translation>C’est une archive zip ou un classeur&#xa0;; décompressez-la ou enregistrez la feuille en CSV, et %1</translation>
    </message>
    <message>
        <source>The file is packed twice; unpack it and %1</source>
        <translation>Le fichier est compressé deux fois&#xa0;; décompressez-le et %1</translation>
    </message>
    <message>
        <source>This kind of file is not read; %1</source>
        <translation>Ce type de fichier n’est pas lu&#xa0;; %1</translation>
    </message>
    <message>
        <source>This is no file of activities; %1</source>
        <translation>Ce n’est pas un fichier d’activités&#xa0;; %1</translation>
    </message>
    <message>
        <source>The packed file breaks off; what came before was read</source>
        <translation>Le fichier compressé s’interrompt&#xa0;; ce qui précède a été lu</translation>
    </message>
    <message>
        <source>The file names no sport, so it is not taken for a run; if it was one, log it by hand</source>
        <translation>Le fichier ne nomme aucun sport et n’est donc pas pris pour une sortie&#xa0;; si c’en était une, notez-la à la main</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>%1 a été laissé de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>un guillemet est ouvert et jamais fermé</translation>
    </message>
    <message>
        <source>the row breaks off</source>
        <translation>la ligne s’interrompt</translation>
    </message>
    <message>
        <source>the row has more cells than the header</source>
        <translation>la ligne a plus de cellules que l’en-tête</translation>
    </message>
    <message>
        <source>the distance cannot be true</source>
        <translation>la distance ne peut pas être vraie</translation>
    </message>
    <message>
        <source>the run has no distance</source>
        <translation>la sortie n’a pas de distance</translation>
    </message>
    <message>
        <source>the run is longer than 500 km</source>
        <translation>la sortie dépasse 500 km</translation>
    </message>
    <message>
        <source>distance and time make a run faster than anybody runs</source>
        <translation>la distance et le temps donnent une allure que personne ne peut courir</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et encore %2</translation>
    </message>
    <message>
        <source>The distances were taken as %1, judging by the runs; please compare one with Strava</source>
        <translation>Les distances ont été prises pour des %1, d’après les sorties&#xa0;; veuillez en comparer une avec Strava</translation>
    </message>
    <message>
        <source>The file gives two different distances (%1); the one Strava shows was taken, which is what was left after editing</source>
        <translation>Le fichier donne deux distances différentes (%1)&#xa0;; celle que montre Strava a été prise&#xa0;: c’est celle qui reste après modification</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>La lecture a été arrêtée</translation>
    </message>
    <message>
        <source>Nothing in it is a recording or the list of a Strava export; choose FIT, TCX or GPX files, or the zip that Strava sent; of a workbook, save the sheet as CSV</source>
        <translation>Il ne contient ni enregistrement ni liste d’un export Strava&#xa0;; choisissez des fichiers FIT, TCX ou GPX, ou le zip envoyé par Strava&#xa0;; d’un classeur, enregistrez la feuille en CSV</translation>
    </message>
    <message>
        <source>Files of the export that could not be read: %1, the first %2. Their runs were taken from activities.csv</source>
        <translation>Fichiers de l’export illisibles&#xa0;: %1, le premier étant %2. Leurs sorties ont été prises dans activities.csv</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <translation>ligne %1 (%2)</translation>
    </message>
    <message>
        <source>1 row was left out: %1</source>
        <translation>1 ligne a été laissée de côté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out: %1</source>
        <translation>
            <numerusform>%n ligne a été laissée de côté&#xa0;: %1</numerusform>
            <numerusform>%n lignes ont été laissées de côté&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et encore %n</numerusform>
            <numerusform>et encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns are not known. Export the history of Strava or Garmin Connect again, with its first line, or name the columns of a table of your own: %1</source>
        <translation>Les colonnes ne sont pas connues. Exportez de nouveau l’historique de Strava ou de Garmin Connect, avec sa première ligne, ou nommez les colonnes d’un tableau à vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file has the right columns and no activity</source>
        <translation>Le fichier a les bonnes colonnes et aucune activité</translation>
    </message>
    <message>
        <source>it names no time</source>
        <translation>il n’indique pas d’heure</translation>
    </message>
    <message>
        <source>This is a planned course, not a run that was done; choose the activity itself</source>
        <translation>Ceci est un parcours prévu, pas une sortie faite ; choisissez l’activité elle-même</translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which no activity needs; export it again</source>
        <translation>Le fichier déclare un type de document ou des entités, dont aucune activité n’a besoin&#xa0;; exportez-le de nouveau</translation>
    </message>
    <message>
        <source>The file nests deeper than any activity does; export it again</source>
        <translation>Le fichier est plus imbriqué que n’importe quelle activité&#xa0;; exportez-le de nouveau</translation>
    </message>
    <message>
        <source>The file is damaged in line %1; what came before was read</source>
        <translation>Le fichier est endommagé à la ligne %1&#xa0;; ce qui précède a été lu</translation>
    </message>
    <message>
        <source>is not in the archive</source>
        <translation>n’est pas dans l’archive</translation>
    </message>
    <message>
        <source>cannot be read; the archive is damaged</source>
        <translation>lecture impossible&#xa0;; l’archive est endommagée</translation>
    </message>
    <message>
        <source>is locked by a password; unpack the archive yourself</source>
        <translation>est protégé par un mot de passe&#xa0;; décompressez l’archive vous-même</translation>
    </message>
    <message>
        <source>unpacks to far more than any activity holds</source>
        <translation>est bien plus grand, décompressé, que n’importe quelle activité</translation>
    </message>
    <message>
        <source>cannot be unpacked</source>
        <translation>décompression impossible</translation>
    </message>
    <message>
        <source>is damaged inside the archive</source>
        <translation>est endommagé dans l’archive</translation>
    </message>
    <message>
        <source>The archive is damaged or breaks off; download it again</source>
        <translation>L’archive est endommagée ou s’interrompt&#xa0;; téléchargez-la de nouveau</translation>
    </message>
    <message>
        <source>The archive holds more files than any export of activities</source>
        <translation>L’archive contient plus de fichiers que n’importe quel export d’activités</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3%4%5</source>
        <translation>%1 n’est pas entre %2 et %3%4%5</translation>
    </message>
    <message>
        <source>a run has a distance above 0 m</source>
        <translation>une sortie a une distance supérieure à 0 m</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice; name it once</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois&#xa0;; nommez-le une seule fois</translation>
    </message>
    <message>
        <source>a day is needed; write it like 2026-11-23</source>
        <translation>il faut un jour&#xa0;; écrivez-le comme 2026-11-23</translation>
    </message>
    <message>
        <source>a day from %1 on is needed, like 1986-05-04</source>
        <translation>il faut un jour à partir du %1, comme 1986-05-04</translation>
    </message>
    <message>
        <source>a week starts on mon, sun or sat</source>
        <translation>une semaine commence par mon, sun ou sat</translation>
    </message>
    <message>
        <source>a clock time is needed, like 07:00</source>
        <translation>il faut une heure, comme 07:00</translation>
    </message>
    <message>
        <source>a clock time is needed, like 22:30</source>
        <translation>il faut une heure, comme 22:30</translation>
    </message>
    <message>
        <source>it lies after &quot;at&quot;; what is said now began now or earlier</source>
        <translation>c’est après &quot;at&quot;&#xa0;; ce qui est dit maintenant a commencé maintenant ou plus tôt</translation>
    </message>
    <message>
        <source>the id of a plan item is needed</source>
        <translation>il faut l’identifiant d’un élément du plan</translation>
    </message>
    <message>
        <source>the id of an exercise is needed, like nordic_curl</source>
        <translation>il faut l’identifiant d’un exercice, comme nordic_curl</translation>
    </message>
    <message>
        <source>%1 is outside 0 to 1000</source>
        <translation>%1 n’est pas entre 0 et 1000</translation>
    </message>
    <message>
        <source>an id is needed</source>
        <translation>il faut un identifiant</translation>
    </message>
    <message>
        <source>%1 is outside 0 to 1440 min</source>
        <translation>%1 n’est pas entre 0 et 1440 min</translation>
    </message>
    <message>
        <source>check_ins[%1] is of the same moment; keep one of the two</source>
        <translation>check_ins[%1] est du même moment&#xa0;; gardez l’un des deux</translation>
    </message>
    <message>
        <source>You once felt a pop, crack or split and now say that nothing happened: what you felt still counts. Check in again if it was a slip.</source>
        <translation>Vous avez ressenti un jour un claquement, un craquement ou un grand écart et dites maintenant qu’il ne s’est rien passé&#xa0;: ce que vous avez ressenti compte toujours. Refaites un bilan si c’était une erreur.</translation>
    </message>
    <message>
        <source>Tests named as painless do not count while you limp or have pain above %1. Try them again when that has settled.</source>
        <translation>Les tests dits sans douleur ne comptent pas tant que vous boitez ou que la douleur dépasse %1. Réessayez-les quand cela se sera calmé.</translation>
    </message>
    <message>
        <source>Your pain now is higher than your worst pain: the higher one counts.</source>
        <translation>Votre douleur actuelle dépasse votre pire douleur&#xa0;: c’est la plus forte qui compte.</translation>
    </message>
    <message>
        <source>The check-in of %1 is dated ahead of now: until then it may raise an alarm, but takes none away. Correct its time if it is wrong.</source>
        <translation>Le bilan du %1 porte une date à venir&#xa0;: d’ici là, il peut donner une alerte, mais n’en retire aucune. Corrigez son heure si elle est fausse.</translation>
    </message>
    <message>
        <source>The run of %1 is dated ahead of now: it counts from then on. Correct its time if it is wrong.</source>
        <translation>La sortie du %1 porte une date à venir&#xa0;: elle compte à partir de là. Corrigez son heure si elle est fausse.</translation>
    </message>
    <message>
        <source>Logs that belong to no item of a plan: %1. They mark nothing as done; the work and the pain they tell of count.</source>
        <translation>Entrées qui ne se rattachent à aucun élément d’un plan&#xa0;: %1. Elles ne marquent rien comme fait&#xa0;; le travail et la douleur qu’elles indiquent comptent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 has the planned dose again; against the changed one speaks a rule: %3</source>
        <translation>«&#xa0;%1&#xa0;» le %2 a de nouveau la dose prévue&#xa0;; une règle s’oppose à la dose modifiée&#xa0;: %3</translation>
    </message>
    <message>
        <source>In some weeks a run lies off your running days, since the wanted number does not fit on them.</source>
        <translation>Certaines semaines, une sortie tombe hors de vos jours de course, car ils ne suffisent pas au nombre voulu.</translation>
    </message>
    <message>
        <source>In some weeks the long run lies off its wanted day, because a rule keeps it from there.</source>
        <translation>Certaines semaines, la sortie longue tombe un autre jour que prévu, car une règle l’en écarte.</translation>
    </message>
    <message>
        <source>In some weeks the hard run lies off its wanted day, because a rule keeps it from there.</source>
        <translation>Certaines semaines, la sortie intense tombe un autre jour que prévu, car une règle l’en écarte.</translation>
    </message>
    <message>
        <source>In some weeks strength lies off your strength days: Nordic curls and deadlifts need two days before a hard or long run.</source>
        <translation>Certaines semaines, le renforcement tombe hors de vos jours habituels&#xa0;: les curls nordiques et soulevés de terre demandent deux jours avant une sortie intense ou longue.</translation>
    </message>
    <message>
        <source>In some weeks fewer strength sessions fit than you wanted, with a clear day between them.</source>
        <translation>Certaines semaines contiennent moins de séances de renforcement que souhaité, avec un jour libre entre elles.</translation>
    </message>
    <message>
        <source>Ice %1 min</source>
        <translation>Glace %1 min</translation>
    </message>
    <message>
        <source>Cloth between ice and skin. Stop when the skin goes white, numb or burns.</source>
        <translation>Un linge entre la glace et la peau. Arrêtez si la peau blanchit, s’engourdit ou brûle.</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Comprimer</translation>
    </message>
    <message>
        <source>Elastic bandage while awake. Loosen it at once when the skin beyond it turns blue, cold, numb or painful; off at night.</source>
        <translation>Bande élastique aux heures d’éveil. Desserrez-la aussitôt si la peau au-delà devient bleue, froide, engourdie ou douloureuse&#xa0;; retirez-la la nuit.</translation>
    </message>
    <message>
        <source>Elevate the leg</source>
        <translation>Surélever la jambe</translation>
    </message>
    <message>
        <source>Above the heart, after each ice. Lower the leg if it tingles or hurts more.</source>
        <translation>Au-dessus du cœur, après chaque glaçage. Abaissez la jambe si elle fourmille ou fait plus mal.</translation>
    </message>
    <message>
        <source>Painless walk</source>
        <translation>Marche sans douleur</translation>
    </message>
    <message>
        <source>Only as far and as fast as it does not hurt.</source>
        <translation>Seulement aussi loin et aussi vite que cela ne fait pas mal.</translation>
    </message>
    <message>
        <source>Gentle holds and bridges</source>
        <translation>Contractions tenues et ponts en douceur</translation>
    </message>
    <message>
        <source>Pain stays at %1 or less, or the exercise is left out.</source>
        <translation>La douleur reste à %1 au plus, sinon on laisse l’exercice de côté.</translation>
    </message>
    <message>
        <source>Easy walk or cycle</source>
        <translation>Marche ou vélo facile</translation>
    </message>
    <message>
        <source>Easy enough to talk; stop if the pain rises.</source>
        <translation>Assez facile pour pouvoir parler&#xa0;; arrêtez si la douleur augmente.</translation>
    </message>
    <message>
        <source>Drink to thirst</source>
        <translation>Boire à sa soif</translation>
    </message>
    <message>
        <source>Protein with each meal</source>
        <translation>Des protéines à chaque repas</translation>
    </message>
    <message>
        <source>Protein %1–%2 g</source>
        <translation>Protéines %1–%2 g</translation>
    </message>
    <message>
        <source>Light massage, if you like</source>
        <translation>Massage léger, si vous aimez</translation>
    </message>
    <message>
        <source>Gentle pressure only; stop if it hurts.</source>
        <translation>Pression douce seulement&#xa0;; arrêtez si cela fait mal.</translation>
    </message>
    <message>
        <source>What is over stays as it was.</source>
        <translation>Ce qui est passé reste tel quel.</translation>
    </message>
    <message>
        <source>A rest day follows from what stands around it; move a run or a strength session instead.</source>
        <translation>Un jour de repos découle de ce qui l’entoure&#xa0;; déplacez plutôt une sortie ou une séance de renforcement.</translation>
    </message>
    <message>
        <source>The plan goes from %1 to %2; choose a day inside it.</source>
        <translation>Le plan va du %1 au %2&#xa0;; choisissez un jour compris dedans.</translation>
    </message>
    <message>
        <source>That day is over; choose today or a later one.</source>
        <translation>Ce jour est passé&#xa0;; choisissez aujourd’hui ou un jour à venir.</translation>
    </message>
    <message>
        <source>Too little is left of today; choose a later day.</source>
        <translation>Il reste trop peu de la journée&#xa0;; choisissez un jour à venir.</translation>
    </message>
    <message>
        <source>The plan no longer holds this.</source>
        <translation>Le plan ne contient plus cela.</translation>
    </message>
    <message>
        <source>Under 18: an adult or clinician should confirm this plan. Sudden pain at the sit bone is to be seen by a doctor.</source>
        <translation>Moins de 18 ans&#xa0;: un adulte ou un soignant devrait confirmer ce plan. Une douleur soudaine à l’ischion doit être vue par un médecin.</translation>
    </message>
    <message>
        <source>Nordic curls are left out under 14.</source>
        <translation>Pas de curls nordiques avant 14 ans.</translation>
    </message>
    <message>
        <source>From 60 on, three days lie between hard days, since strength comes back more slowly.</source>
        <translation>À partir de 60 ans, trois jours séparent les jours intenses, car la force revient plus lentement.</translation>
    </message>
    <message>
        <source>Stop and call for bleeding, fluid loss, chest pain, breathlessness at rest, dizziness, headache, weakness, calf pain or swelling, or contractions.</source>
        <translation>Arrêtez et appelez en cas de saignement, perte de liquide, douleur à la poitrine, essoufflement au repos, vertiges, mal de tête, faiblesse, douleur ou gonflement du mollet, ou contractions.</translation>
    </message>
    <message>
        <source>Nothing is planned lying on the back; standing hip extensions stand in for bridges.</source>
        <translation>Rien n’est prévu couché sur le dos&#xa0;; des extensions de hanche debout remplacent les ponts.</translation>
    </message>
    <message>
        <source>From week %1 of the pregnancy nothing is planned lying on the back; standing hip extensions stand in for bridges.</source>
        <translation>À partir de la semaine %1 de la grossesse, rien n’est prévu couché sur le dos&#xa0;; des extensions de hanche debout remplacent les ponts.</translation>
    </message>
    <message>
        <source>This kind of antibiotic can harm tendons. At any pain rest the leg and ask whoever prescribed it.</source>
        <translation>Ce type d’antibiotique peut nuire aux tendons. À la moindre douleur, reposez la jambe et parlez-en à la personne qui l’a prescrit.</translation>
    </message>
    <message>
        <source>With thinned blood or a bleeding disorder a bruise after a strain is to be seen soon; no massage.</source>
        <translation>Avec un sang fluidifié ou un trouble de la coagulation, un hématome après une lésion doit être vu rapidement&#xa0;; pas de massage.</translation>
    </message>
    <message>
        <source>Missed periods in a runner deserve a doctor&apos;s look: bones may be under-fuelled.</source>
        <translation>Des règles absentes chez une coureuse méritent l’avis d’un médecin&#xa0;: les os manquent peut-être d’énergie.</translation>
    </message>
    <message>
        <source>Your last run hurt %1 of 10. Check in and say how the leg is: until then no runs, Nordic curls or deadlifts are planned.</source>
        <translation>Votre dernière sortie a fait mal à %1 sur 10. Faites un bilan et dites comment va la jambe&#xa0;: d’ici là, ni sorties, ni curls nordiques, ni soulevés de terre ne sont prévus.</translation>
    </message>
    <message>
        <source>Your last run hurt %1 of 10, so the next one is shorter and easy. Check in if the pain stays.</source>
        <translation>Votre dernière sortie a fait mal à %1 sur 10, la prochaine est donc plus courte et facile. Faites un bilan si la douleur reste.</translation>
    </message>
    <message>
        <source>Nordic curls</source>
        <translation>Curls nordiques</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>les deux côtés</translation>
    </message>
    <message>
        <source>the left</source>
        <translation>le côté gauche</translation>
    </message>
    <message>
        <source>the right</source>
        <translation>le côté droit</translation>
    </message>
    <message>
        <source>Your bridge test asks for an easier step and an extra set on %1.</source>
        <translation>Votre test du pont demande un échelon plus facile et une série de plus pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>On easy runs you may try about %1 steps a minute, a little more than your %2, for two to four weeks.</source>
        <translation>Lors des footings faciles, vous pouvez essayer environ %1 pas par minute, un peu plus que vos %2, pendant deux à quatre semaines.</translation>
    </message>
    <message>
        <source>This plan follows &quot;%1&quot;, version %2. Source: %3.</source>
        <translation>Ce plan suit «&#xa0;%1&#xa0;», version %2. Source&#xa0;: %3.</translation>
    </message>
    <message>
        <source>What sets it apart from the usual rests on an unconfirmed source.</source>
        <translation>Ce qui le distingue de l’habituel repose sur une source non confirmée.</translation>
    </message>
    <message>
        <source>The first days are over, so no ice window is planned. Check in when a brisk walk of 30 minutes is painless.</source>
        <translation>Les premiers jours sont passés, aucune période de glace n’est donc prévue. Faites un bilan quand 30 minutes de marche rapide sont sans douleur.</translation>
    </message>
    <message>
        <source>Ice is left out: with diabetes ask your doctor first. The rest of the first care stays.</source>
        <translation>Pas de glace&#xa0;: avec un diabète, demandez d’abord à votre médecin. Le reste des premiers soins demeure.</translation>
    </message>
    <message>
        <source>Ice is left out because of a condition you named. The rest of the first care stays.</source>
        <translation>Pas de glace, à cause d’un problème de santé que vous avez indiqué. Le reste des premiers soins demeure.</translation>
    </message>
    <message>
        <source>The bandage is left out because of a condition you named. The rest of the first care stays.</source>
        <translation>Pas de bande, à cause d’un problème de santé que vous avez indiqué. Le reste des premiers soins demeure.</translation>
    </message>
    <message>
        <source>With diabetes be careful with the bandage: loosen it early and look at the skin.</source>
        <translation>Avec un diabète, prudence avec la bande&#xa0;: desserrez-la tôt et regardez la peau.</translation>
    </message>
    <message>
        <source>See a physiotherapist or doctor by %1.</source>
        <translation>Consultez un kinésithérapeute ou un médecin d’ici le %1.</translation>
    </message>
    <message>
        <source>Something was moved to %1, a day that is over; nothing of it is left to plan.</source>
        <translation>Quelque chose a été déplacé au %1, un jour passé&#xa0;; il n’en reste rien à planifier.</translation>
    </message>
    <message>
        <source>Something moved to %1 is no longer in the plan.</source>
        <translation>Quelque chose, déplacé au %1, n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays on %2, not %3: %4</source>
        <translation>«&#xa0;%1&#xa0;» reste le %2, pas le %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is moved to %2; mind this: %3</source>
        <translation>«&#xa0;%1&#xa0;» est déplacé au %2&#xa0;; attention à ceci&#xa0;: %3</translation>
    </message>
    <message>
        <source>Moved against this rule, because: %1</source>
        <translation>Déplacé contre cette règle, parce que&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays on %2; on %3 a rule speaks against it: %4</source>
        <translation>«&#xa0;%1&#xa0;» reste le %2&#xa0;; le %3, une règle s’y oppose&#xa0;: %4</translation>
    </message>
    <message>
        <source>The nearest day it fits on is %1.</source>
        <translation>Le jour le plus proche qui convient est le %1.</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Jour de repos</translation>
    </message>
    <message>
        <source>%1 is out of range; choose %2 to %3 weeks</source>
        <translation>%1 est hors limites&#xa0;; choisissez %2 à %3 semaines</translation>
    </message>
    <message>
        <source>%1 lies more than a year from today; choose a nearer day</source>
        <translation>%1 est à plus d’un an d’aujourd’hui&#xa0;; choisissez un jour plus proche</translation>
    </message>
    <message>
        <source>physiotherapist or doctor</source>
        <translation>kinésithérapeute ou médecin</translation>
    </message>
    <message>
        <source>Get emergency care now</source>
        <translation>Allez aux urgences maintenant</translation>
    </message>
    <message>
        <source>See a %1 by %2</source>
        <translation>À consulter d’ici le %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Book a visit: %1, by %2</source>
        <translation>Prendre rendez-vous&#xa0;: %1, d’ici le %2</translation>
    </message>
    <message>
        <source>Check in again</source>
        <translation>Refaire un bilan</translation>
    </message>
    <message>
        <source>Check in: window over</source>
        <translation>Bilan&#xa0;: fin de la période</translation>
    </message>
    <message>
        <source>Easy run %1</source>
        <translation>Footing facile %1</translation>
    </message>
    <message>
        <source>Long run %1</source>
        <translation>Sortie longue %1</translation>
    </message>
    <message>
        <source>Intervals %1</source>
        <translation>Fractionné %1</translation>
    </message>
    <message>
        <source>Tempo run %1</source>
        <translation>Sortie au seuil %1</translation>
    </message>
    <message>
        <source>Hill run %1</source>
        <translation>Côtes %1</translation>
    </message>
    <message>
        <source>Race %1</source>
        <translation>Course %1</translation>
    </message>
    <message>
        <source>Walk–run %1</source>
        <translation>Marche-course %1</translation>
    </message>
    <message>
        <source>, 4 strides at %1 % effort</source>
        <translation>, 4 accélérations à %1&#xa0;% d’effort</translation>
    </message>
    <message>
        <source>Stop and walk home at any sharp or growing pain, then check in.</source>
        <translation>Arrêtez et rentrez en marchant à toute douleur vive ou croissante, puis faites un bilan.</translation>
    </message>
    <message>
        <source>The skipped or easy week does not throw you back: the next one builds on %1.</source>
        <translation>La semaine sautée ou allégée ne vous fait pas reculer&#xa0;: la suivante repart de %1.</translation>
    </message>
    <message>
        <source>The run of %1 asked for on %2 is %3 % longer than your longest of the 30 days before it; %4 would fit.</source>
        <translation>La sortie de %1 demandée le %2 dépasse de %3&#xa0;% votre plus longue des 30 jours d’avant&#xa0;; %4 conviendrait.</translation>
    </message>
    <message>
        <source>The run of %1 asked for on %2 is not planned: its week has no room for it.</source>
        <translation>La sortie de %1 demandée le %2 n’est pas prévue&#xa0;: sa semaine n’a pas de place pour elle.</translation>
    </message>
    <message>
        <source>The run of %1 asked for on %2 is planned as %3: its week has no room for all of it.</source>
        <translation>La sortie de %1 demandée le %2 est prévue à %3&#xa0;: sa semaine n’a pas de place pour la totalité.</translation>
    </message>
    <message>
        <source>Strength %1</source>
        <translation>Renforcement %1</translation>
    </message>
    <message>
        <source>Stop an exercise when pain goes above %1.</source>
        <translation>Arrêtez un exercice quand la douleur dépasse %1.</translation>
    </message>
    <message>
        <source>After the run.</source>
        <translation>Après la sortie.</translation>
    </message>
    <message>
        <source>The single set of single-leg bridges is for the left.</source>
        <translation>La série unique de ponts sur une jambe est pour la gauche.</translation>
    </message>
    <message>
        <source>The single set of single-leg bridges is for the right.</source>
        <translation>La série unique de ponts sur une jambe est pour la droite.</translation>
    </message>
    <message>
        <source>The run asked for on %1 is not planned: no legal week holds it.</source>
        <translation>La sortie demandée le %1 n’est pas prévue&#xa0;: aucune semaine permise ne peut l’accueillir.</translation>
    </message>
    <message>
        <source>The run asked for on %1 is not planned: %2</source>
        <translation>La sortie demandée le %1 n’est pas prévue&#xa0;: %2</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>n’est pas connu ici</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>must be a list with at least one element</source>
        <translation>doit être une liste d’au moins un élément</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>is %1, must be from %2 to %3</source>
        <translation>est %1, doit aller de %2 à %3</translation>
    </message>
    <message>
        <source>is %1, must be a whole number</source>
        <translation>est %1, doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être vrai ou faux</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>doit être un texte qui n’est pas vide</translation>
    </message>
    <message>
        <source>%1 must lie from %2 to %3 %4</source>
        <translation>%1 doit aller de %2 à %3 %4</translation>
    </message>
    <message>
        <source>%1 must not be above %2 %3</source>
        <translation>%1 ne doit pas dépasser %2 %3</translation>
    </message>
    <message>
        <source>is in &quot;%1&quot;, must be in &quot;%2&quot;</source>
        <translation>est en «&#xa0;%1&#xa0;», doit être en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be made of a to z, 0 to 9, _ and -</source>
        <translation>doit se composer de a à z, de 0 à 9, de _ et de -</translation>
    </message>
    <message>
        <source>is %1, must be a whole number from 1</source>
        <translation>est %1, doit être un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of another protocol</source>
        <translation>«&#xa0;%1&#xa0;» est l’identifiant d’un autre protocole</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the protocols in force</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des protocoles en vigueur</translation>
    </message>
    <message>
        <source>is no number of the protocol &quot;%1&quot;</source>
        <translation>n’est pas un nombre du protocole «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known, must be one of %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu, doit être l’un de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named twice</source>
        <translation>«&#xa0;%1&#xa0;» est nommé deux fois</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not stand in sources.json</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas dans sources.json</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, must be &quot;%2&quot;</source>
        <translation>est «&#xa0;%1&#xa0;», doit être «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>value %1 must lie from %2 to %3</source>
        <translation>la valeur %1 doit aller de %2 à %3</translation>
    </message>
    <message>
        <source>value %1 must be a whole number</source>
        <translation>la valeur %1 doit être un nombre entier</translation>
    </message>
    <message>
        <source>its range may not reach beyond %1 to %2</source>
        <translation>sa plage ne doit pas dépasser %1 à %2</translation>
    </message>
    <message>
        <source>must name one number for each of the %1 sets</source>
        <translation>doit nommer un nombre pour chacune des %1 séries</translation>
    </message>
    <message>
        <source>must say how much: reps, hold_s or distance_m</source>
        <translation>doit dire combien&#xa0;: reps, hold_s ou distance_m</translation>
    </message>
    <message>
        <source>must name as many sets as reps</source>
        <translation>doit nommer autant de séries que reps</translation>
    </message>
    <message>
        <source>walks without running; 0 and 0 means running all the way</source>
        <translation>comporte de la marche sans course&#xa0;; 0 et 0 veut dire courir tout du long</translation>
    </message>
    <message>
        <source>must be regain, strengthen, return_to_run, full, once each and in this order</source>
        <translation>doit être regain, strengthen, return_to_run, full, une fois chacun et dans cet ordre</translation>
    </message>
    <message>
        <source>value %1 must not be above %2</source>
        <translation>la valeur %1 ne doit pas dépasser %2</translation>
    </message>
    <message>
        <source>cannot be read in %1: %2</source>
        <translation>lecture impossible dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of another file</source>
        <translation>«&#xa0;%1&#xa0;» est l’identifiant d’un autre fichier</translation>
    </message>
    <message>
        <source>is no protocol; choose from %1</source>
        <translation>n’est pas un protocole&#xa0;; choisissez parmi %1</translation>
    </message>
    <message>
        <source>stands for %1 and so does %2; choose one of them</source>
        <translation>tient lieu de %1, tout comme %2&#xa0;; choisissez l’un des deux</translation>
    </message>
    <message>
        <source>the copy calls itself &quot;%1&quot;</source>
        <translation>la copie se nomme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This run has no warm-up.</source>
        <translation>Cette sortie n’a pas d’échauffement.</translation>
    </message>
    <message>
        <source>This run has no cool-down.</source>
        <translation>Cette sortie n’a pas de retour au calme.</translation>
    </message>
    <message>
        <source>A warm-up holds no static stretch.</source>
        <translation>Un échauffement ne contient pas d’étirement statique.</translation>
    </message>
    <message>
        <source>Static stretches belong in a cool-down only.</source>
        <translation>Les étirements statiques n’ont leur place que dans un retour au calme.</translation>
    </message>
    <message>
        <source>This lies outside waking hours.</source>
        <translation>C’est hors des heures d’éveil.</translation>
    </message>
    <message>
        <source>The clock time lies on another day than the item.</source>
        <translation>L’heure tombe un autre jour que l’élément.</translation>
    </message>
    <message>
        <source>Two things stand at the same time.</source>
        <translation>Deux choses sont prévues en même temps.</translation>
    </message>
    <message>
        <source>This run is not on one of the wanted running days.</source>
        <translation>Cette sortie n’est pas l’un des jours de course souhaités.</translation>
    </message>
    <message>
        <source>This session is not on one of the wanted strength days.</source>
        <translation>Cette séance n’est pas l’un des jours de renforcement souhaités.</translation>
    </message>
    <message>
        <source>The long run is not on its wanted day.</source>
        <translation>La sortie longue n’est pas au jour souhaité.</translation>
    </message>
    <message>
        <source>This hard run is not on one of the wanted days.</source>
        <translation>Cette sortie intense n’est pas l’un des jours souhaités.</translation>
    </message>
    <message>
        <source>Every run is framed by a dynamic warm-up and a cool-down; still stretches come after it, while the muscle is warm.</source>
        <translation>Chaque sortie est encadrée par un échauffement dynamique et un retour au calme&#xa0;; les étirements immobiles viennent après, quand le muscle est chaud.</translation>
    </message>
    <message>
        <source>Clock times lie in waking hours and do not overlap.</source>
        <translation>Les heures sont dans la période d’éveil et ne se chevauchent pas.</translation>
    </message>
    <message>
        <source>Wanted days are kept where the rules leave room.</source>
        <translation>Les jours souhaités sont respectés là où les règles laissent de la place.</translation>
    </message>
    <message>
        <source>A sore day has %1 to %2 minutes of easy walking or cycling.</source>
        <translation>Un jour de courbatures comporte %1 à %2 minutes de marche ou de vélo facile.</translation>
    </message>
    <message>
        <source>Soreness is looked at again within 72 hours.</source>
        <translation>Les courbatures sont réexaminées dans les 72 heures.</translation>
    </message>
    <message>
        <source>A sore day has a reminder to drink and one to eat protein.</source>
        <translation>Un jour de courbatures comporte un rappel pour boire et un pour manger des protéines.</translation>
    </message>
    <message>
        <source>Gentle movement helps sore muscles more than full rest: 20 to 40 minutes, easy, without more pain.</source>
        <translation>Le mouvement doux aide plus les muscles courbaturés que le repos complet&#xa0;: 20 à 40 minutes, facile, sans plus de douleur.</translation>
    </message>
    <message>
        <source>Hard and long runs, Nordic curls and deadlifts wait until soreness is 2 or less and 48 hours have passed.</source>
        <translation>Les sorties intenses et longues, les curls nordiques et les soulevés de terre attendent que les courbatures soient à 2 ou moins et que 48 heures soient passées.</translation>
    </message>
    <message>
        <source>Soreness should be fading within 72 hours; check in again, and have it looked at if it is still there on day 7.</source>
        <translation>Les courbatures devraient s’estomper dans les 72 heures&#xa0;; refaites un bilan, et faites-les examiner si elles sont encore là le 7e jour.</translation>
    </message>
    <message>
        <source>Fluids and protein give the muscle what it repairs itself with.</source>
        <translation>Les liquides et les protéines donnent au muscle de quoi se réparer.</translation>
    </message>
    <message>
        <source>This run says neither how far nor how long it is, so its week cannot be added up.</source>
        <translation>Cette sortie ne dit ni sa distance ni sa durée, sa semaine ne peut donc pas être additionnée.</translation>
    </message>
    <message>
        <source>This week adds up to %1 km, more than the %2 km it may have after %3 km.</source>
        <translation>Cette semaine totalise %1 km, plus que les %2 km permis après %3 km.</translation>
    </message>
    <message>
        <source>After two weeks or more without running the old level is not the start.</source>
        <translation>Après deux semaines ou plus sans courir, l’ancien niveau n’est pas le point de départ.</translation>
    </message>
    <message>
        <source>This run is longer than the %1 km that fit the longest of the 30 days before it.</source>
        <translation>Cette sortie dépasse les %1 km qui conviennent à la plus longue des 30 jours d’avant.</translation>
    </message>
    <message>
        <source>More than one of distance, speed and hills rises in this week.</source>
        <translation>Plus d’un élément parmi distance, vitesse et côtes augmente cette semaine.</translation>
    </message>
    <message>
        <source>The last run hurt more than it may; the next one is shorter and easy.</source>
        <translation>La dernière sortie a fait plus mal que permis&#xa0;; la prochaine est plus courte et facile.</translation>
    </message>
    <message>
        <source>A week is at most 10 % longer than the week before it, so that the muscle can adapt.</source>
        <translation>Une semaine dépasse de 10&#xa0;% au plus celle d’avant, pour que le muscle puisse s’adapter.</translation>
    </message>
    <message>
        <source>After two weeks or more without running, start again from little, not from the old level.</source>
        <translation>Après deux semaines ou plus sans courir, repartez de peu, pas de l’ancien niveau.</translation>
    </message>
    <message>
        <source>What hurt more than 2 comes back easier, and above 5 not before a check-in.</source>
        <translation>Ce qui a fait mal à plus de 2 revient en plus facile, et au-dessus de 5, pas avant un bilan.</translation>
    </message>
    <message>
        <source>No run is more than 10 % longer than the longest of the 30 days before it; this has better evidence than the weekly rule.</source>
        <translation>Aucune sortie ne dépasse de plus de 10&#xa0;% la plus longue des 30 jours d’avant&#xa0;; les preuves en sont meilleures que pour la règle hebdomadaire.</translation>
    </message>
    <message>
        <source>In one week only one of distance, speed and hills rises.</source>
        <translation>Dans une même semaine, un seul élément parmi distance, vitesse et côtes augmente.</translation>
    </message>
    <message>
        <source>Hard days are at least 48 hours apart, 72 after steep hills and from age 60.</source>
        <translation>Les jours intenses sont espacés d’au moins 48 heures, 72 après des côtes raides et à partir de 60 ans.</translation>
    </message>
    <message>
        <source>A hard day and a long run right next to each other leave little rest.</source>
        <translation>Un jour intense et une sortie longue côte à côte laissent peu de repos.</translation>
    </message>
    <message>
        <source>From the second third of a pregnancy nothing is done lying on the back; standing hip extensions stand in for bridges.</source>
        <translation>À partir du deuxième tiers d’une grossesse, rien ne se fait couché sur le dos&#xa0;; des extensions de hanche debout remplacent les ponts.</translation>
    </message>
    <message>
        <source>Under 14 no Nordic table; under 18 an adult or clinician confirms the plan.</source>
        <translation>Avant 14 ans, pas de tableau nordique&#xa0;; avant 18 ans, un adulte ou un soignant confirme le plan.</translation>
    </message>
    <message>
        <source>Thinned blood and massage do not go together; with certain antibiotics a sore leg rests until the prescriber was asked.</source>
        <translation>Sang fluidifié et massage ne vont pas ensemble&#xa0;; avec certains antibiotiques, une jambe douloureuse se repose jusqu’à l’avis du prescripteur.</translation>
    </message>
    <message>
        <source>From age 60 three days lie between sessions with Nordic curls, since strength comes back more slowly.</source>
        <translation>À partir de 60 ans, trois jours séparent les séances avec curls nordiques, car la force revient plus lentement.</translation>
    </message>
    <message>
        <source>Ice, compression and elevation belong to the first days of a strain only.</source>
        <translation>Glace, compression et surélévation n’ont leur place que dans les premiers jours d’une lésion musculaire.</translation>
    </message>
    <message>
        <source>Outside the window of %1 hours after the injury.</source>
        <translation>Hors de la période de %1 heures après la blessure.</translation>
    </message>
    <message numerus="yes">
        <source>Ice is put on for at least %n minutes.</source>
        <translation>
            <numerusform>La glace s’applique au moins %n minute.</numerusform>
            <numerusform>La glace s’applique au moins %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ice is put on for at most %n minutes.</source>
        <translation>
            <numerusform>La glace s’applique au plus %n minute.</numerusform>
            <numerusform>La glace s’applique au plus %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ice needs a clock time, so that it can be spread over the day.</source>
        <translation>La glace demande une heure, pour pouvoir être répartie sur la journée.</translation>
    </message>
    <message>
        <source>This ice item lies in the past.</source>
        <translation>Cet élément de glace est dans le passé.</translation>
    </message>
    <message>
        <source>A condition that was named speaks against ice.</source>
        <translation>Un problème de santé indiqué s’oppose à la glace.</translation>
    </message>
    <message>
        <source>Ice starts at least %1 hours apart.</source>
        <translation>Les glaçages commencent à au moins %1 heures d’intervalle.</translation>
    </message>
    <message>
        <source>Ice is planned several times a day while the window lasts.</source>
        <translation>La glace est prévue plusieurs fois par jour tant que dure la période.</translation>
    </message>
    <message>
        <source>A condition that was named speaks against compression.</source>
        <translation>Un problème de santé indiqué s’oppose à la compression.</translation>
    </message>
    <message>
        <source>Compression belongs to each day of the window.</source>
        <translation>La compression fait partie de chaque jour de la période.</translation>
    </message>
    <message>
        <source>Raising the leg belongs to each day of the window.</source>
        <translation>La surélévation de la jambe fait partie de chaque jour de la période.</translation>
    </message>
    <message>
        <source>From 48 hours on, painless walking helps.</source>
        <translation>À partir de 48 heures, la marche sans douleur aide.</translation>
    </message>
    <message>
        <source>Rest, ice, compression and elevation cover the first 48 to 72 hours after the injury.</source>
        <translation>Repos, glace, compression et surélévation couvrent les 48 à 72 premières heures après la blessure.</translation>
    </message>
    <message>
        <source>No running, strength or hard work in the first days after a strain, 48 to 72 hours.</source>
        <translation>Ni course, ni renforcement, ni effort intense les premiers jours après une lésion musculaire, 48 à 72 heures.</translation>
    </message>
    <message>
        <source>10 to 20 minutes of ice, several times a day, at least two hours apart. It eases pain; the evidence for more is weak, so it is optional.</source>
        <translation>10 à 20 minutes de glace, plusieurs fois par jour, à au moins deux heures d’intervalle. Elle soulage la douleur&#xa0;; les preuves d’un effet plus large sont faibles, elle est donc facultative.</translation>
    </message>
    <message>
        <source>An elastic bandage while awake can limit swelling. Loosen it when the skin turns blue, numb or painful.</source>
        <translation>Une bande élastique aux heures d’éveil peut limiter le gonflement. Desserrez-la si la peau devient bleue, engourdie ou douloureuse.</translation>
    </message>
    <message>
        <source>Raising the leg above the heart lets fluid drain.</source>
        <translation>Surélever la jambe au-dessus du cœur laisse le liquide s’écouler.</translation>
    </message>
    <message>
        <source>A painful hamstring is not stretched: that can make small tears larger.</source>
        <translation>On n’étire pas un ischio-jambier douloureux&#xa0;: cela peut agrandir de petites déchirures.</translation>
    </message>
    <message>
        <source>No heat and no massage in the first days after a strain, 48 to 72 hours.</source>
        <translation>Ni chaleur ni massage les premiers jours après une lésion musculaire, 48 à 72 heures.</translation>
    </message>
    <message>
        <source>Painless movement from the third day on is better than complete rest.</source>
        <translation>À partir du troisième jour, bouger sans douleur vaut mieux que le repos complet.</translation>
    </message>
    <message>
        <source>More Nordic curls than so soon after the strain.</source>
        <translation>Trop de curls nordiques si tôt après la lésion musculaire.</translation>
    </message>
    <message>
        <source>The walk–run table is not done yet.</source>
        <translation>Le tableau marche-course n’est pas encore terminé.</translation>
    </message>
    <message>
        <source>This session is longer than the next one of the walk–run table.</source>
        <translation>Cette séance est plus longue que la suivante du tableau marche-course.</translation>
    </message>
    <message>
        <source>Speed jumps in the weeks after a strain.</source>
        <translation>La vitesse fait un bond dans les semaines après une lésion musculaire.</translation>
    </message>
    <message>
        <source>Hills jump in the weeks after a strain.</source>
        <translation>Les côtes font un bond dans les semaines après une lésion musculaire.</translation>
    </message>
    <message>
        <source>The plan does not say to stop, whom to see and by when.</source>
        <translation>Le plan ne dit pas d’arrêter, ni qui consulter et quand.</translation>
    </message>
    <message>
        <source>No visit to a physiotherapist or doctor is planned by %1.</source>
        <translation>Aucune visite chez un kinésithérapeute ou un médecin n’est prévue d’ici le %1.</translation>
    </message>
    <message>
        <source>No new check-in is planned by %1.</source>
        <translation>Aucun nouveau bilan n’est prévu d’ici le %1.</translation>
    </message>
    <message>
        <source>A warning sign pauses all training until it has been looked at.</source>
        <translation>Un signe d’alerte suspend tout entraînement jusqu’à ce qu’il ait été examiné.</translation>
    </message>
    <message>
        <source>What to do, whom to see and by when stands on the plan.</source>
        <translation>Que faire, qui consulter et quand&#xa0;: c’est inscrit dans le plan.</translation>
    </message>
    <message>
        <source>This should be looked at by a physiotherapist or doctor in good time.</source>
        <translation>Ceci devrait être examiné assez tôt par un kinésithérapeute ou un médecin.</translation>
    </message>
    <message>
        <source>Things change in the first days: check in again so that the plan can follow.</source>
        <translation>Les choses évoluent les premiers jours&#xa0;: refaites un bilan pour que le plan puisse suivre.</translation>
    </message>
    <message>
        <source>Until it has been looked at, only what this picture allows is planned.</source>
        <translation>Tant que cela n’a pas été examiné, n’est prévu que ce que cet état permet.</translation>
    </message>
    <message>
        <source>A sore tendon at the sit bone does without lunges for now.</source>
        <translation>Un tendon douloureux à l’ischion se passe de fentes pour l’instant.</translation>
    </message>
    <message>
        <source>After recent surgery or with a nerve disease the plan comes from whoever treats you.</source>
        <translation>Après une opération récente ou avec une maladie des nerfs, le plan vient de la personne qui vous soigne.</translation>
    </message>
    <message>
        <source>Gentle loading starts when 48 hours have passed and a brisk walk of 30 minutes is painless.</source>
        <translation>La charge douce commence quand 48 heures sont passées et que 30 minutes de marche rapide sont sans douleur.</translation>
    </message>
    <message>
        <source>Strength work starts when walking, a slow jog, holds, a single-leg squat, easy cycling and straightening the knee are painless.</source>
        <translation>Le renforcement commence quand marcher, trottiner lentement, tenir une contraction, fléchir sur une jambe, pédaler facilement et tendre le genou sont sans douleur.</translation>
    </message>
    <message>
        <source>No running before a brisk walk of 30 minutes and the tests of the stages before are painless.</source>
        <translation>Pas de course avant que 30 minutes de marche rapide et les tests des étapes précédentes soient sans douleur.</translation>
    </message>
    <message>
        <source>Hard and long running waits until full-effort running and changes of direction are painless.</source>
        <translation>Les sorties intenses et longues attendent que la course à plein effort et les changements de direction soient sans douleur.</translation>
    </message>
    <message>
        <source>Nordic curls wait for the strengthening stage and start at the first row of their table.</source>
        <translation>Les curls nordiques attendent l’étape de renforcement et commencent à la première ligne de leur tableau.</translation>
    </message>
    <message>
        <source>Coming back to running goes through the walk–run table, with a day off between its sessions.</source>
        <translation>La reprise de la course passe par le tableau marche-course, avec un jour libre entre ses séances.</translation>
    </message>
    <message>
        <source>Speed and hills come last after a strain, one step of effort at a time, without jumps for two months.</source>
        <translation>Vitesse et côtes viennent en dernier après une lésion musculaire, un palier d’effort à la fois, sans bond pendant deux mois.</translation>
    </message>
    <message>
        <source>A strain that does not settle should be looked at.</source>
        <translation>Une lésion musculaire qui ne se calme pas devrait être examinée.</translation>
    </message>
    <message numerus="yes">
        <source>A week holds at most %n strength sessions.</source>
        <translation>
            <numerusform>Une semaine contient au plus %n séance de renforcement.</numerusform>
            <numerusform>Une semaine contient au plus %n séances de renforcement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A week holds at least %n strength sessions.</source>
        <translation>
            <numerusform>Une semaine contient au moins %n séance de renforcement.</numerusform>
            <numerusform>Une semaine contient au moins %n séances de renforcement.</numerusform>
        </translation>
    </message>
    <message>
        <source>This week holds no Nordic curl.</source>
        <translation>Cette semaine ne contient pas de curl nordique.</translation>
    </message>
    <message>
        <source>This week holds no single-leg deadlift.</source>
        <translation>Cette semaine ne contient pas de soulevé de terre sur une jambe.</translation>
    </message>
    <message>
        <source>This week holds no glute bridge.</source>
        <translation>Cette semaine ne contient pas de pont fessier.</translation>
    </message>
    <message>
        <source>More Nordic curls than this week&apos;s row of the table.</source>
        <translation>Plus de curls nordiques que la ligne de cette semaine dans le tableau.</translation>
    </message>
    <message>
        <source>Nordic curls without their sets and repetitions cannot be held against the table.</source>
        <translation>Des curls nordiques sans séries ni répétitions ne peuvent pas être comparés au tableau.</translation>
    </message>
    <message>
        <source>Too long without Nordic curls before this session.</source>
        <translation>Trop longtemps sans curls nordiques avant cette séance.</translation>
    </message>
    <message>
        <source>More sessions with Nordic curls than this week&apos;s row of the table.</source>
        <translation>Plus de séances avec curls nordiques que la ligne de cette semaine dans le tableau.</translation>
    </message>
    <message>
        <source>A step of the ladder that the logs have not earned yet.</source>
        <translation>Un échelon que les entrées ne justifient pas encore.</translation>
    </message>
    <message>
        <source>Two to three strength sessions a week build the muscle&apos;s capacity. They cut hamstring strains in field sports; for distance runners that is not proven.</source>
        <translation>Deux à trois séances de renforcement par semaine développent la capacité du muscle. Elles réduisent les lésions des ischio-jambiers dans les sports de terrain&#xa0;; pour les coureurs de fond, ce n’est pas prouvé.</translation>
    </message>
    <message>
        <source>A clear day between strength sessions lets the muscle recover.</source>
        <translation>Un jour libre entre les séances de renforcement laisse le muscle récupérer.</translation>
    </message>
    <message>
        <source>Nordic curl, single-leg deadlift and glute bridge are all in each week: they load knee and hip.</source>
        <translation>Curl nordique, soulevé de terre sur une jambe et pont fessier figurent tous dans chaque semaine&#xa0;: ils chargent le genou et la hanche.</translation>
    </message>
    <message>
        <source>Nordic curls follow their table row by row, and no two weeks pass without them.</source>
        <translation>Les curls nordiques suivent leur tableau ligne par ligne, et jamais deux semaines ne passent sans eux.</translation>
    </message>
    <message>
        <source>Deadlifts and bridges go up one step after two sessions with all repetitions and little pain.</source>
        <translation>Soulevés de terre et ponts montent d’un échelon après deux séances avec toutes les répétitions et peu de douleur.</translation>
    </message>
    <message>
        <source>No Nordic curls or deadlifts in the 48 hours before a hard or long run; on such a day or right after it is best.</source>
        <translation>Ni curls nordiques ni soulevés de terre dans les 48 heures avant une sortie intense ou longue&#xa0;; l’idéal est ce jour-là même ou juste après.</translation>
    </message>
    <message>
        <source>the passphrase is empty; write one</source>
        <translation>la phrase secrète est vide&#xa0;; écrivez-en une</translation>
    </message>
    <message>
        <source>the library libsodium does not start; install it anew</source>
        <translation>la bibliothèque libsodium ne démarre pas&#xa0;; réinstallez-la</translation>
    </message>
    <message>
        <source>a passphrase needs %1 MiB of memory for a moment, and there is less; close other programs and try again</source>
        <translation>une phrase secrète demande un instant %1 Mio de mémoire, et il y en a moins&#xa0;; fermez d’autres programmes et réessayez</translation>
    </message>
    <message>
        <source>this sealed file is not whole: it was cut off or its bytes changed; use another copy</source>
        <translation>ce fichier scellé n’est pas complet&#xa0;: il a été coupé ou ses octets ont changé&#xa0;; prenez une autre copie</translation>
    </message>
    <message>
        <source>cannot be written (%1); check that the folder may be written and has room</source>
        <translation>écriture impossible (%1)&#xa0;; vérifiez que l’on peut écrire dans le dossier et qu’il a de la place</translation>
    </message>
    <message>
        <source>the passphrase does not fit, or somebody changed the file; try the passphrase again, or another copy</source>
        <translation>la phrase secrète ne convient pas, ou quelqu’un a modifié le fichier&#xa0;; réessayez la phrase secrète ou une autre copie</translation>
    </message>
    <message>
        <source>cannot be read (%1); check the name</source>
        <translation>lecture impossible (%1)&#xa0;; vérifiez le nom</translation>
    </message>
    <message>
        <source>this is the store itself; name another file</source>
        <translation>c’est la base de données elle-même&#xa0;; nommez un autre fichier</translation>
    </message>
    <message>
        <source>the old store cannot be kept; check that its folder may be written</source>
        <translation>l’ancienne base de données ne peut pas être conservée&#xa0;; vérifiez que l’on peut écrire dans son dossier</translation>
    </message>
    <message>
        <source>the folder for backups cannot be made; choose another in the list of backups</source>
        <translation>le dossier des sauvegardes ne peut pas être créé&#xa0;; choisissez-en un autre dans la liste des sauvegardes</translation>
    </message>
    <message>
        <source>this backup cannot be moved; check that the folder may be written and has room</source>
        <translation>cette sauvegarde ne peut pas être déplacée&#xa0;; vérifiez que l’on peut écrire dans le dossier et qu’il a de la place</translation>
    </message>
    <message>
        <source>another athlete&apos;s calendar has this event</source>
        <translation>l’agenda d’un autre sportif contient cet événement</translation>
    </message>
    <message>
        <source>a check-in of this moment is there already; remove it or choose another time</source>
        <translation>un bilan de ce moment existe déjà&#xa0;; supprimez-le ou choisissez une autre heure</translation>
    </message>
    <message>
        <source>the store has no check-in of this moment</source>
        <translation>la base de données n’a pas de bilan de ce moment</translation>
    </message>
    <message>
        <source>this store was written by a newer Stridewell (schema %1, this one knows up to %2); update Stridewell to open it</source>
        <translation>cette base de données a été écrite par un Stridewell plus récent (schéma %1, celui-ci va jusqu’à %2)&#xa0;; mettez Stridewell à jour pour l’ouvrir</translation>
    </message>
    <message>
        <source>there is no such store; check the name</source>
        <translation>cette base de données n’existe pas&#xa0;; vérifiez le nom</translation>
    </message>
    <message>
        <source>another program has this store open; close it and try again</source>
        <translation>un autre programme a ouvert cette base de données&#xa0;; fermez-le et réessayez</translation>
    </message>
    <message>
        <source>the store cannot be opened for writing; check that its folder exists and that you may write there, or choose another file</source>
        <translation>la base de données ne peut pas être ouverte en écriture&#xa0;; vérifiez que son dossier existe et que vous pouvez y écrire, ou choisissez un autre fichier</translation>
    </message>
    <message>
        <source>the store was moved, removed or replaced while it was open, so nothing can be saved in it; put it back and try again, or make a backup of what you see and restore that</source>
        <translation>la base de données a été déplacée, supprimée ou remplacée pendant qu’elle était ouverte, rien ne peut donc y être enregistré&#xa0;; remettez-la en place et réessayez, ou faites une sauvegarde de ce que vous voyez et restaurez-la</translation>
    </message>
    <message>
        <source>a part of the change failed, so none of it was saved</source>
        <translation>une partie de la modification a échoué, rien n’en a donc été enregistré</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing; install the package libqt6sql6-sqlite</source>
        <translation>le pilote SQLite de Qt manque&#xa0;; installez le paquet libqt6sql6-sqlite</translation>
    </message>
    <message>
        <source>the store cannot be read; check that it is a file and that you may read it</source>
        <translation>la base de données ne peut pas être lue&#xa0;; vérifiez que c’est un fichier et que vous avez le droit de le lire</translation>
    </message>
    <message>
        <source>the file is empty, so it holds no store; restore a backup, or remove it to begin anew</source>
        <translation>le fichier est vide et ne contient donc pas de base de données&#xa0;; restaurez une sauvegarde, ou supprimez-le pour repartir de zéro</translation>
    </message>
    <message>
        <source>this file is no Stridewell store; choose another file</source>
        <translation>ce fichier n’est pas une base de données Stridewell&#xa0;; choisissez un autre fichier</translation>
    </message>
    <message>
        <source>the store is cut off after its first bytes; restore a backup</source>
        <translation>la base de données est coupée après ses premiers octets&#xa0;; restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>this database belongs to another program; choose another file</source>
        <translation>cette base de données appartient à un autre programme&#xa0;; choisissez un autre fichier</translation>
    </message>
    <message>
        <source>the end of the store is cut off; restore a backup</source>
        <translation>la fin de la base de données est coupée&#xa0;; restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>the copy cannot be written; check that its folder exists, may be written and has room</source>
        <translation>la copie ne peut pas être écrite&#xa0;; vérifiez que son dossier existe, que l’on peut y écrire et qu’il a de la place</translation>
    </message>
    <message>
        <source>its end is cut off</source>
        <translation>sa fin est coupée</translation>
    </message>
    <message>
        <source>a row of %1 belongs to nobody</source>
        <translation>une ligne de %1 n’appartient à personne</translation>
    </message>
    <message>
        <source>another program is writing to the store; wait until it is done and try again</source>
        <translation>un autre programme écrit dans la base de données&#xa0;; attendez qu’il ait fini et réessayez</translation>
    </message>
    <message>
        <source>the disk refused to read or write; check that it has room and is connected</source>
        <translation>le disque a refusé de lire ou d’écrire&#xa0;; vérifiez qu’il a de la place et qu’il est branché</translation>
    </message>
    <message>
        <source>the computer has no memory left; close other programs and try again</source>
        <translation>l’ordinateur n’a plus de mémoire&#xa0;; fermez d’autres programmes et réessayez</translation>
    </message>
    <message>
        <source>the store is damaged; restore a backup</source>
        <translation>la base de données est endommagée&#xa0;; restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>the store does not take this value (%1)</source>
        <translation>la base de données n’accepte pas cette valeur (%1)</translation>
    </message>
    <message>
        <source>the file cannot be written; check that its folder exists, may be written and has room</source>
        <translation>le fichier ne peut pas être écrit&#xa0;; vérifiez que son dossier existe, que l’on peut y écrire et qu’il a de la place</translation>
    </message>
    <message>
        <source>this is not in the clinic&apos;s library any more</source>
        <translation>ce n’est plus dans la bibliothèque du cabinet</translation>
    </message>
    <message>
        <source>the store has no log of this item</source>
        <translation>la base de données n’a pas d’entrée pour cet élément</translation>
    </message>
    <message>
        <source>the store does not say which schema it has; restore a backup</source>
        <translation>la base de données ne dit pas quel schéma elle suit&#xa0;; restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>a stored profile needs a name to be found by</source>
        <translation>un profil enregistré a besoin d’un nom pour être retrouvé</translation>
    </message>
    <message>
        <source>the store has a profile named “%1” already; choose another name</source>
        <translation>la base de données a déjà un profil nommé «&#xa0;%1&#xa0;»&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>the store has no such profile</source>
        <translation>la base de données n’a pas ce profil</translation>
    </message>
    <message>
        <source>the store has no profile of this name</source>
        <translation>la base de données n’a pas de profil de ce nom</translation>
    </message>
    <message>
        <source>Recovered %1</source>
        <translation>Récupéré %1</translation>
    </message>
    <message>
        <source>there is a file of this name; choose another</source>
        <translation>il existe un fichier de ce nom&#xa0;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>nothing of this store can be read any more; restore a backup</source>
        <translation>plus rien de cette base de données n’est lisible&#xa0;; restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>a newer Stridewell wrote this store</source>
        <translation>un Stridewell plus récent a écrit cette base de données</translation>
    </message>
    <message>
        <source>this item has a log already; keep one log for each item</source>
        <translation>cet élément a déjà une entrée&#xa0;; gardez-en une par élément</translation>
    </message>
    <message>
        <source>the id of a protocol is needed</source>
        <translation>il faut l’identifiant d’un protocole</translation>
    </message>
    <message>
        <source>what is added to the library needs an id</source>
        <translation>ce qui est ajouté à la bibliothèque a besoin d’un identifiant</translation>
    </message>
    <message>
        <source>%1, row %2, %3</source>
        <translation>%1, ligne %2, %3</translation>
    </message>
    <message>
        <source>this value cannot be read; restore a backup</source>
        <translation>cette valeur ne peut pas être lue&#xa0;; restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>the store is damaged (%1); restore a backup</source>
        <translation>la base de données est endommagée (%1)&#xa0;; restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>%1, profile “%2”, %3</source>
        <translation>%1, profil «&#xa0;%2&#xa0;», %3</translation>
    </message>
    <message>
        <source>Get medical help now: a sign you named can be an emergency.</source>
        <translation>Cherchez une aide médicale maintenant&#xa0;: un signe que vous avez indiqué peut être une urgence.</translation>
    </message>
    <message>
        <source>Call the emergency number or go to an emergency department now.</source>
        <translation>Appelez le numéro d’urgence ou allez aux urgences maintenant.</translation>
    </message>
    <message>
        <source>Say which sign you noticed and when it began.</source>
        <translation>Dites quel signe vous avez remarqué et quand il a commencé.</translation>
    </message>
    <message>
        <source>Take off any bandage and keep the leg level with the heart, not above it.</source>
        <translation>Retirez toute bande et gardez la jambe au niveau du cœur, pas au-dessus.</translation>
    </message>
    <message>
        <source>Be seen today; do not wait for an appointment.</source>
        <translation>Faites-vous examiner aujourd’hui&#xa0;; n’attendez pas un rendez-vous.</translation>
    </message>
    <message>
        <source>No running, strength work, stretching or massage.</source>
        <translation>Ni course, ni renforcement, ni étirement, ni massage.</translation>
    </message>
    <message>
        <source>Do not drive yourself if the leg is weak or numb.</source>
        <translation>Ne conduisez pas vous-même si la jambe est faible ou engourdie.</translation>
    </message>
    <message>
        <source>No ice, no compression, no raising of the leg.</source>
        <translation>Ni glace, ni compression, ni surélévation de la jambe.</translation>
    </message>
    <message>
        <source>emergency care</source>
        <translation>soins d’urgence</translation>
    </message>
    <message>
        <source>Have this looked at within two days; training is paused until then.</source>
        <translation>Faites examiner cela d’ici deux jours&#xa0;; l’entraînement est suspendu jusque-là.</translation>
    </message>
    <message>
        <source>See a doctor, a sports physician or an urgent-care clinic within 48 hours.</source>
        <translation>Consultez un médecin, un médecin du sport ou un service de soins urgents dans les 48 heures.</translation>
    </message>
    <message>
        <source>Go at once if numbness, growing swelling, fever or shortness of breath appears.</source>
        <translation>Allez-y tout de suite en cas d’engourdissement, de gonflement croissant, de fièvre ou d’essoufflement.</translation>
    </message>
    <message>
        <source>Ask for an early assessment of the hamstring and its tendon.</source>
        <translation>Demandez un examen rapide de l’ischio-jambier et de son tendon.</translation>
    </message>
    <message>
        <source>Ask whether an X-ray of the growth plate is needed.</source>
        <translation>Demandez s’il faut une radio du cartilage de croissance.</translation>
    </message>
    <message>
        <source>Ask whoever prescribed the antibiotic before taking more of it.</source>
        <translation>Demandez à la personne qui a prescrit l’antibiotique avant d’en reprendre.</translation>
    </message>
    <message>
        <source>If the weakness grows, be seen the same day.</source>
        <translation>Si la faiblesse augmente, faites-vous examiner le jour même.</translation>
    </message>
    <message>
        <source>Take off any bandage and keep the leg level with the heart. Go at once if the pain or the tightness grows.</source>
        <translation>Retirez toute bande et gardez la jambe au niveau du cœur. Allez-y tout de suite si la douleur ou la tension augmente.</translation>
    </message>
    <message>
        <source>Do not test the leg by hopping.</source>
        <translation>Ne testez pas la jambe en sautillant.</translation>
    </message>
    <message>
        <source>doctor, sports physician or urgent care</source>
        <translation>médecin, médecin du sport ou soins urgents</translation>
    </message>
    <message>
        <source>No running and no strength work until the gates of the plan are passed.</source>
        <translation>Ni course ni renforcement avant d’avoir réussi les tests de passage du plan.</translation>
    </message>
    <message>
        <source>No running until the gates of the plan are passed.</source>
        <translation>Pas de course avant d’avoir réussi les tests de passage du plan.</translation>
    </message>
    <message>
        <source>No hard or long running until the last gates of the plan are passed.</source>
        <translation>Ni sortie intense ni sortie longue avant d’avoir réussi les derniers tests de passage du plan.</translation>
    </message>
    <message>
        <source>See a physiotherapist or doctor this week; until then the plan stays gentle.</source>
        <translation>Consultez un kinésithérapeute ou un médecin cette semaine&#xa0;; d’ici là, le plan reste doux.</translation>
    </message>
    <message>
        <source>Book a visit to a physiotherapist or doctor within 7 days.</source>
        <translation>Prenez rendez-vous chez un kinésithérapeute ou un médecin dans les 7 jours.</translation>
    </message>
    <message>
        <source>This program has no training plan for you now; see whoever treats you this week.</source>
        <translation>Ce programme n’a pas de plan d’entraînement pour vous en ce moment&#xa0;; consultez cette semaine la personne qui vous soigne.</translation>
    </message>
    <message>
        <source>Ask whoever treats you what the leg may do, and follow that.</source>
        <translation>Demandez à la personne qui vous soigne ce que la jambe peut faire, et suivez-le.</translation>
    </message>
    <message>
        <source>No training from this program until then.</source>
        <translation>Pas d’entraînement avec ce programme d’ici là.</translation>
    </message>
    <message>
        <source>Until then treat it as a strain: protect it first.</source>
        <translation>D’ici là, traitez cela comme une lésion musculaire&#xa0;: protégez d’abord.</translation>
    </message>
    <message>
        <source>No stretching of the sore muscle.</source>
        <translation>Pas d’étirement du muscle douloureux.</translation>
    </message>
    <message>
        <source>Easy flat running is fine while pain stays low.</source>
        <translation>Courir facilement sur le plat convient tant que la douleur reste faible.</translation>
    </message>
    <message>
        <source>No hamstring stretches, hills, speed, Nordic curls or deep bends.</source>
        <translation>Ni étirement des ischio-jambiers, ni côtes, ni vitesse, ni curls nordiques, ni flexions profondes.</translation>
    </message>
    <message>
        <source>Keep walking gently.</source>
        <translation>Continuez à marcher doucement.</translation>
    </message>
    <message>
        <source>Get emergency care at once for numbness between the legs, a change of bladder or bowel, or weak legs.</source>
        <translation>Allez tout de suite aux urgences en cas d’engourdissement entre les jambes, de changement de la vessie ou des intestins, ou de jambes faibles.</translation>
    </message>
    <message>
        <source>No running or hamstring stretches for now.</source>
        <translation>Ni course ni étirement des ischio-jambiers pour l’instant.</translation>
    </message>
    <message>
        <source>Walk or cycle easily as long as it does not hurt more.</source>
        <translation>Marchez ou pédalez facilement tant que cela ne fait pas plus mal.</translation>
    </message>
    <message>
        <source>No running or strength work until it has been looked at.</source>
        <translation>Ni course ni renforcement tant que cela n’a pas été examiné.</translation>
    </message>
    <message>
        <source>ice for pain relief</source>
        <translation>de la glace pour soulager la douleur</translation>
    </message>
    <message>
        <source>raise the leg</source>
        <translation>surélevez la jambe</translation>
    </message>
    <message>
        <source>Rest from everything that hurts; %1.</source>
        <translation>Reposez-vous de tout ce qui fait mal&#xa0;; %1.</translation>
    </message>
    <message>
        <source>This looks like a strain: protect the hamstring first, then build it up step by step.</source>
        <translation>Cela ressemble à une lésion musculaire&#xa0;: protégez d’abord l’ischio-jambier, puis reconstruisez-le pas à pas.</translation>
    </message>
    <message>
        <source>From the third day move gently as far as it does not hurt.</source>
        <translation>À partir du troisième jour, bougez doucement, tant que cela ne fait pas mal.</translation>
    </message>
    <message>
        <source>Do what the plan holds and leave out what hurts.</source>
        <translation>Faites ce que contient le plan et laissez de côté ce qui fait mal.</translation>
    </message>
    <message>
        <source>Check in again tomorrow, sooner if anything new appears.</source>
        <translation>Refaites un bilan demain, plus tôt si quelque chose de nouveau apparaît.</translation>
    </message>
    <message>
        <source>No stretching of the sore muscle, no heat and no massage in the first days.</source>
        <translation>Pas d’étirement du muscle douloureux, ni chaleur ni massage les premiers jours.</translation>
    </message>
    <message>
        <source>This looks like ordinary muscle soreness; gentle movement helps more than full rest.</source>
        <translation>Cela ressemble à des courbatures ordinaires&#xa0;; le mouvement doux aide plus que le repos complet.</translation>
    </message>
    <message>
        <source>Walk or cycle easily for 20 to 40 minutes a day.</source>
        <translation>Marchez ou pédalez facilement 20 à 40 minutes par jour.</translation>
    </message>
    <message>
        <source>Drink enough and eat enough protein.</source>
        <translation>Buvez assez et mangez assez de protéines.</translation>
    </message>
    <message>
        <source>Check in again within 72 hours.</source>
        <translation>Refaites un bilan dans les 72 heures.</translation>
    </message>
    <message>
        <source>No hard or long run and no harder strength work until it has settled.</source>
        <translation>Ni sortie intense ou longue ni renforcement plus dur tant que cela ne s’est pas calmé.</translation>
    </message>
    <message>
        <source>No forceful stretching of the sore muscle.</source>
        <translation>Pas d’étirement forcé du muscle douloureux.</translation>
    </message>
    <message>
        <source>pressed nerves at the end of the spine</source>
        <translation>nerfs comprimés en bas de la colonne</translation>
    </message>
    <message>
        <source>dangerous pressure in the thigh</source>
        <translation>pression dangereuse dans la cuisse</translation>
    </message>
    <message>
        <source>muscle breakdown</source>
        <translation>destruction musculaire</translation>
    </message>
    <message>
        <source>broken bone or damaged blood vessel</source>
        <translation>os cassé ou vaisseau sanguin abîmé</translation>
    </message>
    <message>
        <source>blood clot in the leg</source>
        <translation>caillot de sang dans la jambe</translation>
    </message>
    <message>
        <source>bleeding into the thigh</source>
        <translation>saignement dans la cuisse</translation>
    </message>
    <message>
        <source>heart or lung trouble</source>
        <translation>problème de cœur ou de poumons</translation>
    </message>
    <message>
        <source>tendon pulled off the bone</source>
        <translation>tendon arraché de l’os</translation>
    </message>
    <message>
        <source>large or complete tear</source>
        <translation>déchirure étendue ou complète</translation>
    </message>
    <message>
        <source>growth-plate injury</source>
        <translation>lésion du cartilage de croissance</translation>
    </message>
    <message>
        <source>bone stress injury</source>
        <translation>lésion de fatigue osseuse</translation>
    </message>
    <message>
        <source>nerve damage</source>
        <translation>lésion d’un nerf</translation>
    </message>
    <message>
        <source>tendon harmed by a medicine</source>
        <translation>tendon abîmé par un médicament</translation>
    </message>
    <message>
        <source>illness behind the pain</source>
        <translation>maladie derrière la douleur</translation>
    </message>
    <message>
        <source>hamstring strain</source>
        <translation>lésion musculaire des ischio-jambiers</translation>
    </message>
    <message>
        <source>irritated tendon at the sit bone</source>
        <translation>tendon irrité à l’ischion</translation>
    </message>
    <message>
        <source>sciatica-like pain</source>
        <translation>douleur de type sciatique</translation>
    </message>
    <message>
        <source>trouble that outlasts its time</source>
        <translation>gêne qui dure trop longtemps</translation>
    </message>
    <message>
        <source>outside what this program covers</source>
        <translation>hors de ce que couvre ce programme</translation>
    </message>
    <message>
        <source>delayed onset muscle soreness (DOMS)</source>
        <translation>courbatures (DOMS)</translation>
    </message>
    <message>
        <source>Nothing you said speaks against training as planned.</source>
        <translation>Rien de ce que vous avez dit ne s’oppose à l’entraînement prévu.</translation>
    </message>
    <message>
        <source>Follow the plan; check in when anything changes.</source>
        <translation>Suivez le plan&#xa0;; faites un bilan si quelque chose change.</translation>
    </message>
    <message>
        <source>Numbness between the legs, a change of bladder or bowel, or weakness of both legs can mean that nerves at the end of the spine are being pressed. That cannot wait.</source>
        <translation>Un engourdissement entre les jambes, un changement de la vessie ou des intestins, ou une faiblesse des deux jambes peuvent vouloir dire que des nerfs sont comprimés en bas de la colonne. Cela ne peut pas attendre.</translation>
    </message>
    <message>
        <source>A thigh as tight as wood with such pain can mean dangerous pressure inside the muscle. Take any bandage off, keep the leg level with the heart, use no ice.</source>
        <translation>Une cuisse dure comme du bois avec une telle douleur peut vouloir dire une pression dangereuse dans le muscle. Retirez toute bande, gardez la jambe au niveau du cœur, pas de glace.</translation>
    </message>
    <message>
        <source>Dark urine, or great swelling with weakness, can mean that muscle is breaking down and loading the kidneys.</source>
        <translation>Une urine foncée, ou un fort gonflement avec faiblesse, peut vouloir dire que du muscle se détruit et charge les reins.</translation>
    </message>
    <message>
        <source>A crack that was heard, a leg out of shape, or a cold or numb foot needs emergency care.</source>
        <translation>Un craquement entendu, une jambe déformée, un pied froid ou engourdi demandent des soins d’urgence.</translation>
    </message>
    <message>
        <source>Swelling of this kind can come from a blood clot in the leg and must be looked at today.</source>
        <translation>Un gonflement de ce genre peut venir d’un caillot de sang dans la jambe et doit être examiné aujourd’hui.</translation>
    </message>
    <message>
        <source>Chest pain or shortness of breath comes first, whatever the leg does.</source>
        <translation>Une douleur à la poitrine ou un essoufflement passe en premier, quoi que fasse la jambe.</translation>
    </message>
    <message>
        <source>With thinned blood or a bleeding disorder, a growing swelling or a large bruise can mean bleeding into the thigh.</source>
        <translation>Avec un sang fluidifié ou un trouble de la coagulation, un gonflement croissant ou un grand hématome peut vouloir dire un saignement dans la cuisse.</translation>
    </message>
    <message>
        <source>A hot red leg with fever while feeling very unwell can be a serious infection.</source>
        <translation>Une jambe chaude et rouge avec de la fièvre, quand on se sent très mal, peut être une infection grave.</translation>
    </message>
    <message>
        <source>Pain that came suddenly, felt sharp or began during the activity fits a strain more than ordinary soreness, even when it is mild or has eased.</source>
        <translation>Une douleur venue d’un coup, vive ou apparue pendant l’activité évoque une lésion musculaire plus que des courbatures ordinaires, même si elle est légère ou a diminué.</translation>
    </message>
    <message>
        <source>One sore spot, one leg only without one-sided work, or a leg that cannot be used freely fits a strain; when both fit, the strain counts.</source>
        <translation>Un seul point douloureux, une seule jambe sans effort d’un seul côté, ou une jambe qu’on ne peut pas utiliser librement évoquent une lésion musculaire&#xa0;; si les deux sont possibles, c’est la lésion qui compte.</translation>
    </message>
    <message>
        <source>A general ache and stiffness that came hours after unusual work fits ordinary muscle soreness: a sign of adapting that fades within a few days.</source>
        <translation>Une douleur diffuse et une raideur venues des heures après un effort inhabituel évoquent des courbatures ordinaires&#xa0;: un signe d’adaptation qui s’estompe en quelques jours.</translation>
    </message>
    <message>
        <source>Something hurts, and too little is said to tell soreness from a strain; until then it is treated as a strain.</source>
        <translation>Quelque chose fait mal, et les réponses sont trop peu nombreuses pour distinguer courbatures et lésion musculaire&#xa0;; d’ici là, on le traite comme une lésion.</translation>
    </message>
    <message>
        <source>A severe, sharp pain in the middle of a run should be looked at by a physiotherapist or doctor.</source>
        <translation>Une douleur forte et vive en pleine sortie devrait être examinée par un kinésithérapeute ou un médecin.</translation>
    </message>
    <message>
        <source>A bruise or swelling tells of torn fibres; have its size judged this week.</source>
        <translation>Un hématome ou un gonflement indique des fibres déchirées&#xa0;; faites-en évaluer l’étendue cette semaine.</translation>
    </message>
    <message>
        <source>A limp of more than a day should be looked at this week.</source>
        <translation>Une boiterie de plus d’un jour devrait être examinée cette semaine.</translation>
    </message>
    <message>
        <source>A pop, or a leg that slid away into a split, should be looked at even if it hurts little now.</source>
        <translation>Un claquement, ou une jambe partie en grand écart, devrait être examiné même si cela fait peu mal maintenant.</translation>
    </message>
    <message>
        <source>A second strain of the same leg within a year, or soon after coming back, is better managed with a physiotherapist.</source>
        <translation>Une deuxième lésion musculaire de la même jambe en moins d’un an, ou peu après la reprise, se traite mieux avec un kinésithérapeute.</translation>
    </message>
    <message>
        <source>Tingling or numbness below the knee, or burning pain with back pain, can come from a nerve in the back rather than the muscle.</source>
        <translation>Des fourmillements ou un engourdissement sous le genou, ou une douleur brûlante avec mal de dos, peuvent venir d’un nerf du dos plutôt que du muscle.</translation>
    </message>
    <message>
        <source>Deep pain at the sit bone that came slowly and dislikes sitting fits an irritated tendon. It takes months and its own programme, without stretching.</source>
        <translation>Une douleur profonde à l’ischion, venue lentement et qui n’aime pas la position assise, évoque un tendon irrité. Cela demande des mois et un programme à part, sans étirement.</translation>
    </message>
    <message>
        <source>It has gone on longer than it should; have it looked at this week.</source>
        <translation>Cela dure plus longtemps que cela ne devrait&#xa0;; faites-le examiner cette semaine.</translation>
    </message>
    <message>
        <source>Ten days without painless brisk walking are long for a mild strain; have it looked at this week.</source>
        <translation>Dix jours sans marche rapide indolore, c’est long pour une lésion musculaire légère&#xa0;; faites-la examiner cette semaine.</translation>
    </message>
    <message>
        <source>A blow to the thigh is a different injury from a strain; have it looked at before training.</source>
        <translation>Un coup sur la cuisse est une autre blessure qu’une lésion musculaire d’effort&#xa0;; faites-le examiner avant de vous entraîner.</translation>
    </message>
    <message>
        <source>After recent surgery or with a nerve disease this program has no plan that fits; ask whoever treats you.</source>
        <translation>Après une opération récente ou avec une maladie des nerfs, ce programme n’a pas de plan qui convienne&#xa0;; demandez à la personne qui vous soigne.</translation>
    </message>
    <message>
        <source>You were unsure about a sign that matters; let somebody look at it this week.</source>
        <translation>Vous aviez un doute sur un signe important&#xa0;; faites-le voir à quelqu’un cette semaine.</translation>
    </message>
    <message>
        <source>Fever or feeling ill does not go with ordinary soreness.</source>
        <translation>La fièvre ou le fait de se sentir malade ne va pas avec des courbatures ordinaires.</translation>
    </message>
    <message>
        <source>An earlier check-in looked like a strain. Pain that has gone does not end it; its gates do.</source>
        <translation>Un bilan précédent évoquait une lésion musculaire. La disparition de la douleur n’y met pas fin&#xa0;; ses tests de passage, si.</translation>
    </message>
    <message>
        <source>A leg that is hot and red, above all with fever, may be infected or clotted.</source>
        <translation>Une jambe chaude et rouge, surtout avec de la fièvre, peut être infectée ou avoir un caillot.</translation>
    </message>
    <message>
        <source>This fits a hamstring pulled off its bone. Bruising can take days to show, so its absence rules nothing out. An early look makes a difference.</source>
        <translation>Cela évoque un ischio-jambier arraché de son os. L’hématome peut mettre des jours à apparaître, son absence n’exclut donc rien. Un examen rapide change les choses.</translation>
    </message>
    <message>
        <source>A gap that can be felt in the muscle can mean that it is torn through.</source>
        <translation>Un creux que l’on sent dans le muscle peut vouloir dire qu’il est complètement déchiré.</translation>
    </message>
    <message>
        <source>Not being able to bend the knee can mean that the muscle or its tendon is torn through.</source>
        <translation>Ne pas pouvoir plier le genou peut vouloir dire que le muscle ou son tendon est complètement déchiré.</translation>
    </message>
    <message>
        <source>Under 18 the bone still grows at the sit bone, and sudden pain there can be the growth plate until an X-ray says otherwise.</source>
        <translation>Avant 18 ans, l’os grandit encore à l’ischion, et une douleur soudaine à cet endroit peut être le cartilage de croissance, tant qu’une radio n’a pas dit le contraire.</translation>
    </message>
    <message>
        <source>Pain on hopping, at night, or deep in the groin with running can come from a stressed bone. Stop running until it has been looked at, and do not test it by hopping.</source>
        <translation>Une douleur en sautillant, la nuit ou au fond de l’aine en courant peut venir d’un os surmené. Cessez de courir tant que cela n’a pas été examiné, et ne le testez pas en sautillant.</translation>
    </message>
    <message>
        <source>A foot that newly drops points at a nerve. If it gets worse, be seen the same day.</source>
        <translation>Un pied qui tombe depuis peu fait penser à un nerf. Si cela s’aggrave, faites-vous examiner le jour même.</translation>
    </message>
    <message>
        <source>Some antibiotics can harm tendons. Rest the leg and ask whoever prescribed it before going on.</source>
        <translation>Certains antibiotiques peuvent nuire aux tendons. Reposez la jambe et parlez-en à la personne qui l’a prescrit avant de continuer.</translation>
    </message>
    <message>
        <source>With an earlier cancer, or weight lost without wanting to, new pain deserves a doctor&apos;s look before training.</source>
        <translation>Après un cancer, ou avec une perte de poids non voulue, une douleur nouvelle mérite l’avis d’un médecin avant l’entraînement.</translation>
    </message>
    <message>
        <source>Not being able to put weight on the leg is more than a mild strain.</source>
        <translation>Ne pas pouvoir prendre appui sur la jambe est plus qu’une lésion musculaire légère.</translation>
    </message>
    <message>
        <source>With thinned blood or a bleeding disorder, any bruise or swelling after a strain should be looked at soon.</source>
        <translation>Avec un sang fluidifié ou un trouble de la coagulation, tout hématome ou gonflement après une lésion musculaire devrait être examiné rapidement.</translation>
    </message>
    <message>
        <source>Severe or growing swelling is more than ordinary soreness or a mild strain.</source>
        <translation>Un gonflement fort ou croissant est plus que des courbatures ordinaires ou une lésion musculaire légère.</translation>
    </message>
    <message>
        <source>Pain far beyond what happened, or a thigh hard as wood, should be looked at soon; at once if it grows.</source>
        <translation>Une douleur bien plus forte que ce qui s’est passé, ou une cuisse dure comme du bois, devrait être examinée rapidement&#xa0;; tout de suite si cela augmente.</translation>
    </message>
    <message>
        <source>One leg swollen more than the other needs a look even without a second sign.</source>
        <translation>Une jambe plus gonflée que l’autre doit être examinée, même sans deuxième signe.</translation>
    </message>
    <message>
        <source>this was changed in another place meanwhile; look at it again and repeat your change</source>
        <translation>ceci a été modifié ailleurs entre-temps&#xa0;; regardez de nouveau et refaites votre modification</translation>
    </message>
    <message>
        <source>this check-in is not there any more</source>
        <translation>ce bilan n’existe plus</translation>
    </message>
    <message>
        <source>a change of a log speaks of one item</source>
        <translation>une modification d’entrée concerne un seul élément</translation>
    </message>
    <message>
        <source>a run with this start and distance is there already; leave it out</source>
        <translation>une sortie avec ce départ et cette distance existe déjà&#xa0;; laissez-la de côté</translation>
    </message>
    <message>
        <source>this run is not there any more</source>
        <translation>cette sortie n’existe plus</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>no athlete is open</source>
        <translation>aucun sportif n’est ouvert</translation>
    </message>
    <message>
        <source>other protocols were chosen meanwhile</source>
        <translation>d’autres protocoles ont été choisis entre-temps</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>format</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Source %1</translation>
    </message>
    <message>
        <source>This is no picture. Choose a PNG or JPEG file.</source>
        <translation>Ce n’est pas une image. Choisissez un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large (%1 by %2 pixels). Make it smaller and choose it again.</source>
        <translation>Cette image est trop grande (%1 sur %2 pixels). Réduisez-la et choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>This picture is too large. Make it smaller and choose it again.</source>
        <translation>Cette image est trop grande. Réduisez-la et choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 sortie</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n sortie</numerusform>
            <numerusform>%n sorties</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check-in</source>
        <translation>1 bilan</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n bilan</numerusform>
            <numerusform>%n bilans</numerusform>
        </translation>
    </message>
    <message>
        <source>1 log</source>
        <translation>1 entrée</translation>
    </message>
    <message numerus="yes">
        <source>%n logs</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Print 1 patient</source>
        <translation>Imprimer 1 patient</translation>
    </message>
    <message numerus="yes">
        <source>Print %n patients</source>
        <translation>
            <numerusform>Imprimer %n patient</numerusform>
            <numerusform>Imprimer %n patients</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Distances in</source>
        <translation>Distances en</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilomètres</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>miles</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <source>is missing or is no number</source>
        <translation>manque ou n’est pas un nombre</translation>
    </message>
    <message>
        <source>must be two or more points like [90, 148]</source>
        <translation>doit être au moins deux points comme [90, 148]</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elles font</translation>
    </message>
    <message>
        <source>**%1**, version %2. %3.</source>
        <translation>**%1**, version %2. %3.</translation>
    </message>
    <message>
        <source>**%1**, version %2. %3. Not confirmed.</source>
        <translation>**%1**, version %2. %3. Non confirmé.</translation>
    </message>
    <message>
        <source>This could not be checked.</source>
        <translation>Ceci n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>The planner always keeps it.</source>
        <translation>La planification la respecte toujours.</translation>
    </message>
    <message>
        <source>The planner keeps it too; by hand you may go past it and are warned.</source>
        <translation>La planification la respecte aussi&#xa0;; à la main, vous pouvez passer outre et recevez un avertissement.</translation>
    </message>
    <message>
        <source>not all of it could be checked</source>
        <translation>tout n’a pas pu en être vérifié</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>1 repetition</source>
        <translation>1 répétition</translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions</source>
        <translation>
            <numerusform>%n répétition</numerusform>
            <numerusform>%n répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>une fois par jour</translation>
    </message>
    <message numerus="yes">
        <source>%n times a day</source>
        <translation>
            <numerusform>%n fois par jour</numerusform>
            <numerusform>%n fois par jour</numerusform>
        </translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>une fois par semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n times a week</source>
        <translation>
            <numerusform>%n fois par semaine</numerusform>
            <numerusform>%n fois par semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step a minute</source>
        <translation>1 pas par minute</translation>
    </message>
    <message numerus="yes">
        <source>%n steps a minute</source>
        <translation>
            <numerusform>%n pas par minute</numerusform>
            <numerusform>%n pas par minute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1 g for each kg of body mass a day</source>
        <translation>%1 g par kg de poids et par jour</translation>
    </message>
    <message>
        <source>%1 metres a second</source>
        <translation>%1 mètres par seconde</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Système de fenêtres</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Langue et région</translation>
    </message>
    <message>
        <source>Chosen language</source>
        <translation>Langue choisie</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>as is usual here</source>
        <translation>comme il est d’usage ici</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Form of the store</source>
        <translation>Forme de la base de données</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Items in the plan</source>
        <translation>Éléments du plan</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>at the earliest %1 after the injury, and once these are painless</source>
        <translation>au plus tôt %1 après la blessure, et une fois ceci sans douleur</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Repetitions of each set</source>
        <translation>Répétitions par série</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>%1 and later</source>
        <translation>%1 et au-delà</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Walk, min</source>
        <translation>Marche, min</translation>
    </message>
    <message>
        <source>Run, min</source>
        <translation>Course, min</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>Effort, 0 à 10</translation>
    </message>
    <message>
        <source>all the way</source>
        <translation>tout du long</translation>
    </message>
    <message>
        <source>%1 % of full effort</source>
        <translation>%1&#xa0;% de l’effort maximal</translation>
    </message>
    <message>
        <source>once this is painless: %1</source>
        <translation>une fois ceci sans douleur&#xa0;: %1</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 fait</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>déplacé du %1</translation>
    </message>
    <message>
        <source>First, your safety: is any of this new?</source>
        <translation>D’abord, votre sécurité&#xa0;: y a-t-il ici quelque chose de nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>These need help quickly. If you are not sure, say so.</source>
        <translation>Ceci demande une aide rapide. En cas de doute, dites-le.</translation>
    </message>
    <message>
        <source>And in the leg?</source>
        <translation>Et dans la jambe&#xa0;?</translation>
    </message>
    <message>
        <source>Compare it with the other one.</source>
        <translation>Comparez-la avec l’autre.</translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <translation>Quand cela a-t-il commencé&#xa0;?</translation>
    </message>
    <message>
        <source>The moment it happened, the session that caused it, or the first day you noticed it.</source>
        <translation>L’instant où c’est arrivé, la séance qui l’a causé, ou le premier jour où vous l’avez remarqué.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Comment c’est venu</translation>
    </message>
    <message>
        <source>This tells ordinary soreness from a strain.</source>
        <translation>C’est ce qui distingue des courbatures ordinaires d’une lésion musculaire.</translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation>Quelle est la sensation&#xa0;?</translation>
    </message>
    <message>
        <source>Choose what comes closest.</source>
        <translation>Choisissez ce qui s’en approche le plus.</translation>
    </message>
    <message>
        <source>This was left open last time.</source>
        <translation>Cela était resté ouvert la dernière fois.</translation>
    </message>
    <message>
        <source>How is the back of your thigh today?</source>
        <translation>Comment va l’arrière de votre cuisse aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>If it is fine, that is all; it takes one click.</source>
        <translation>Si tout va bien, c’est tout&#xa0;; un clic suffit.</translation>
    </message>
    <message>
        <source>Is this still so?</source>
        <translation>Est-ce encore le cas&#xa0;?</translation>
    </message>
    <message>
        <source>Last time this gave a warning. It stays in force until you answer it anew.</source>
        <translation>La dernière fois, ceci a donné une alerte. Elle reste en vigueur jusqu’à ce que vous répondiez de nouveau.</translation>
    </message>
    <message>
        <source>Is it the same trouble as before?</source>
        <translation>Est-ce la même gêne qu’avant&#xa0;?</translation>
    </message>
    <message>
        <source>Then some questions fall away.</source>
        <translation>Alors quelques questions sont inutiles.</translation>
    </message>
    <message>
        <source>Where does it hurt, and how much?</source>
        <translation>Où avez-vous mal, et à quel point&#xa0;?</translation>
    </message>
    <message>
        <source>Click the back of the thigh, or choose here.</source>
        <translation>Cliquez sur l’arrière de la cuisse, ou choisissez ici.</translation>
    </message>
    <message>
        <source>What do you see and feel?</source>
        <translation>Que voyez-vous et que sentez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Compare the sore leg with the other one.</source>
        <translation>Comparez la jambe douloureuse avec l’autre.</translation>
    </message>
    <message>
        <source>What can the leg do?</source>
        <translation>Que peut faire la jambe&#xa0;?</translation>
    </message>
    <message>
        <source>As it is today.</source>
        <translation>Telle qu’elle est aujourd’hui.</translation>
    </message>
    <message>
        <source>Is any of this so?</source>
        <translation>L’un de ces points vous concerne-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Most people answer no to all of these.</source>
        <translation>La plupart des gens répondent non partout.</translation>
    </message>
    <message>
        <source>Before this</source>
        <translation>Avant cela</translation>
    </message>
    <message>
        <source>Earlier trouble changes what is sensible now.</source>
        <translation>Des problèmes antérieurs changent ce qui est raisonnable maintenant.</translation>
    </message>
    <message>
        <source>What can you do without pain now?</source>
        <translation>Que pouvez-vous faire sans douleur maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>The next stage of your plan opens when all of these are painless.</source>
        <translation>L’étape suivante de votre plan s’ouvre quand tout ceci est sans douleur.</translation>
    </message>
    <message>
        <source>This is how it looks</source>
        <translation>Voici ce qui apparaît</translation>
    </message>
    <message>
        <source>Nothing is stored before you take it.</source>
        <translation>Rien n’est enregistré avant que vous l’acceptiez.</translation>
    </message>
    <message>
        <source>You named a moment, and also that it came slowly or later. The moment counts, because it is the safer answer; change it if there was none.</source>
        <translation>Vous avez indiqué un instant, et aussi que c’est venu lentement ou plus tard. C’est l’instant qui compte, car c’est la réponse la plus prudente&#xa0;; modifiez-la s’il n’y en a pas eu.</translation>
    </message>
    <message>
        <source>It felt sudden, and it came slowly or later. “Sudden” counts; change it if that is not so.</source>
        <translation>La sensation était soudaine, et c’est venu lentement ou plus tard. C’est «&#xa0;Soudaine&#xa0;» qui compte&#xa0;; modifiez-le si ce n’est pas le cas.</translation>
    </message>
    <message>
        <source>It came suddenly, and nothing special happened at that moment. Think of a twinge, a pop or a slide; leave it if there really was nothing.</source>
        <translation>C’est venu d’un coup, et rien de particulier ne s’est passé à cet instant. Pensez à un tiraillement, un claquement ou une glissade&#xa0;; laissez tel quel s’il n’y a vraiment rien eu.</translation>
    </message>
    <message>
        <source>The worst pain cannot be less than the pain now. The higher one counts.</source>
        <translation>La pire douleur ne peut pas être plus faible que la douleur actuelle. La plus forte compte.</translation>
    </message>
    <message>
        <source>While you limp or it hurts, what you named as painless does not open the next stage.</source>
        <translation>Tant que vous boitez ou avez mal, ce que vous avez dit sans douleur n’ouvre pas l’étape suivante.</translation>
    </message>
    <message>
        <source>You have limped for over a day, and it began less than a day ago. Correct the one that is wrong.</source>
        <translation>Vous boitez depuis plus d’un jour, et cela a commencé il y a moins d’un jour. Corrigez ce qui est faux.</translation>
    </message>
    <message>
        <source>You returned to full training before that strain happened. Correct the one that is wrong.</source>
        <translation>Vous avez repris l’entraînement complet avant que cette lésion n’arrive. Corrigez ce qui est faux.</translation>
    </message>
    <message>
        <source>You measured a thicker calf and said it is not swollen. The measure counts.</source>
        <translation>Vous avez mesuré un mollet plus épais et dit qu’il n’est pas gonflé. C’est la mesure qui compte.</translation>
    </message>
    <message>
        <source>0 is no pain, 10 the worst you can imagine.</source>
        <translation>0&#xa0;: pas de douleur, 10&#xa0;: la pire que vous puissiez imaginer.</translation>
    </message>
    <message>
        <source>I could point at the moment</source>
        <translation>Je pourrais désigner l’instant</translation>
    </message>
    <message>
        <source>At work, at home or in another sport</source>
        <translation>Au travail, à la maison ou dans un autre sport</translation>
    </message>
    <message>
        <source>Within minutes or a few hours of stopping</source>
        <translation>Dans les minutes ou les quelques heures après l’arrêt</translation>
    </message>
    <message>
        <source>12 to 48 hours after a hard or long session, often in both legs</source>
        <translation>12 à 48 heures après une séance dure ou longue, souvent dans les deux jambes</translation>
    </message>
    <message>
        <source>Worse when sitting or at the start of a run</source>
        <translation>Pire en position assise ou au début d’une sortie</translation>
    </message>
    <message>
        <source>How did it start?</source>
        <translation>Comment cela a-t-il débuté&#xa0;?</translation>
    </message>
    <message>
        <source>What happened at that moment?</source>
        <translation>Que s’est-il passé à cet instant&#xa0;?</translation>
    </message>
    <message>
        <source>Choose all that fit.</source>
        <translation>Choisissez tout ce qui convient.</translation>
    </message>
    <message>
        <source>Was there a session your muscles were not used to?</source>
        <translation>Y a-t-il eu une séance à laquelle vos muscles n’étaient pas habitués&#xa0;?</translation>
    </message>
    <message>
        <source>Is it getting better?</source>
        <translation>Cela va-t-il mieux&#xa0;?</translation>
    </message>
    <message>
        <source>Which leg?</source>
        <translation>Quelle jambe&#xa0;?</translation>
    </message>
    <message>
        <source>Where does it hurt most?</source>
        <translation>Où avez-vous le plus mal&#xa0;?</translation>
    </message>
    <message>
        <source>In one spot, or all over?</source>
        <translation>En un point, ou partout&#xa0;?</translation>
    </message>
    <message>
        <source>How strong is the pain now?</source>
        <translation>Quelle est la force de la douleur maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>How strong was it at its worst?</source>
        <translation>Quelle a été sa force au pire&#xa0;?</translation>
    </message>
    <message>
        <source>How do you walk?</source>
        <translation>Comment marchez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Is the leg weak?</source>
        <translation>La jambe est-elle faible&#xa0;?</translation>
    </message>
    <message>
        <source>Do you see a bruise?</source>
        <translation>Voyez-vous un hématome&#xa0;?</translation>
    </message>
    <message>
        <source>Is it swollen?</source>
        <translation>Est-ce gonflé&#xa0;?</translation>
    </message>
    <message>
        <source>Do you feel a gap or a lump in the muscle?</source>
        <translation>Sentez-vous un creux ou une bosse dans le muscle&#xa0;?</translation>
    </message>
    <message>
        <source>Does it hurt when you press on it?</source>
        <translation>Avez-vous mal quand vous appuyez dessus&#xa0;?</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Is the calf of the sore leg thicker?</source>
        <translation>Le mollet de la jambe douloureuse est-il plus épais&#xa0;?</translation>
    </message>
    <message>
        <source>Only if it looks so: measure both calves at their widest and give the difference.</source>
        <translation>Seulement si cela en a l’air&#xa0;: mesurez les deux mollets au plus large et donnez la différence.</translation>
    </message>
    <message>
        <source>months ago</source>
        <translation>mois plus tôt</translation>
    </message>
    <message>
        <source>Have you strained this side before?</source>
        <translation>Avez-vous déjà eu une lésion musculaire de ce côté&#xa0;?</translation>
    </message>
    <message>
        <source>Leave it open if you have not.</source>
        <translation>Laissez ouvert si ce n’est pas le cas.</translation>
    </message>
    <message>
        <source>weeks ago</source>
        <translation>semaines plus tôt</translation>
    </message>
    <message>
        <source>When did you return to full training after that?</source>
        <translation>Quand avez-vous ensuite repris l’entraînement complet&#xa0;?</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>If you are pregnant: how far along?</source>
        <translation>Si vous êtes enceinte&#xa0;: à quel stade&#xa0;?</translation>
    </message>
    <message>
        <source>Leave it open if you are not.</source>
        <translation>Laissez ouvert si vous ne l’êtes pas.</translation>
    </message>
    <message>
        <source>Your earlier check-in</source>
        <translation>Votre bilan précédent</translation>
    </message>
    <message>
        <source>In your profile: %1</source>
        <translation>Dans votre profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Which of these can you do without pain?</source>
        <translation>Que pouvez-vous faire de ceci sans douleur&#xa0;?</translation>
    </message>
    <message>
        <source>Only what you have really done since it began. Do not try it now if it hurts.</source>
        <translation>Seulement ce que vous avez vraiment fait depuis le début. N’essayez pas maintenant si cela fait mal.</translation>
    </message>
    <message>
        <source>During a run</source>
        <translation>Pendant une sortie</translation>
    </message>
    <message>
        <source>During something else</source>
        <translation>Pendant autre chose</translation>
    </message>
    <message>
        <source>Soon after a run</source>
        <translation>Peu après une sortie</translation>
    </message>
    <message>
        <source>Hours later or the next day</source>
        <translation>Des heures plus tard ou le lendemain</translation>
    </message>
    <message>
        <source>Slowly, over days or weeks</source>
        <translation>Lentement, en quelques jours ou semaines</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Vive</translation>
    </message>
    <message>
        <source>Sudden</source>
        <translation>Soudaine</translation>
    </message>
    <message>
        <source>An ache</source>
        <translation>Sourde</translation>
    </message>
    <message>
        <source>Stiff</source>
        <translation>Raide</translation>
    </message>
    <message>
        <source>Like a cramp</source>
        <translation>Comme une crampe</translation>
    </message>
    <message>
        <source>Burning</source>
        <translation>Brûlante</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Tendue</translation>
    </message>
    <message>
        <source>In one spot</source>
        <translation>En un point</translation>
    </message>
    <message>
        <source>All over the muscle</source>
        <translation>Dans tout le muscle</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>At the sit bone</source>
        <translation>À l’ischion</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Fesse</translation>
    </message>
    <message>
        <source>Upper back of the thigh</source>
        <translation>Haut de l’arrière de la cuisse</translation>
    </message>
    <message>
        <source>Middle of the thigh</source>
        <translation>Milieu de la cuisse</translation>
    </message>
    <message>
        <source>Behind the knee</source>
        <translation>Derrière le genou</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>Aine</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Mollet</translation>
    </message>
    <message>
        <source>The whole leg</source>
        <translation>Toute la jambe</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Rien de particulier</translation>
    </message>
    <message>
        <source>A twinge</source>
        <translation>Un tiraillement</translation>
    </message>
    <message>
        <source>A pop</source>
        <translation>Un claquement</translation>
    </message>
    <message>
        <source>A crack</source>
        <translation>Un craquement</translation>
    </message>
    <message>
        <source>A long slide or split</source>
        <translation>Une longue glissade ou un grand écart</translation>
    </message>
    <message>
        <source>A blow or fall</source>
        <translation>Un coup ou une chute</translation>
    </message>
    <message>
        <source>A cramp that went away</source>
        <translation>Une crampe qui est passée</translation>
    </message>
    <message>
        <source>No bruise</source>
        <translation>Pas d’hématome</translation>
    </message>
    <message>
        <source>A small one</source>
        <translation>Un petit</translation>
    </message>
    <message>
        <source>A large one</source>
        <translation>Un grand</translation>
    </message>
    <message>
        <source>It is spreading</source>
        <translation>Il s’étend</translation>
    </message>
    <message>
        <source>No swelling</source>
        <translation>Pas de gonflement</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Beaucoup</translation>
    </message>
    <message>
        <source>It is growing</source>
        <translation>Il augmente</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>All over</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Normally</source>
        <translation>Normalement</translation>
    </message>
    <message>
        <source>A bit stiff</source>
        <translation>Un peu raide</translation>
    </message>
    <message>
        <source>With a limp</source>
        <translation>En boitant</translation>
    </message>
    <message>
        <source>A limp for over a day</source>
        <translation>Boiterie depuis plus d’un jour</translation>
    </message>
    <message>
        <source>I cannot walk normally</source>
        <translation>Je ne peux pas marcher normalement</translation>
    </message>
    <message>
        <source>I cannot put weight on it</source>
        <translation>Je ne peux pas prendre appui dessus</translation>
    </message>
    <message>
        <source>Only because it hurts</source>
        <translation>Seulement parce qu’elle fait mal</translation>
    </message>
    <message>
        <source>I cannot bend the knee against resistance</source>
        <translation>Je ne peux pas plier le genou contre résistance</translation>
    </message>
    <message>
        <source>My foot drops when I walk</source>
        <translation>Mon pied tombe quand je marche</translation>
    </message>
    <message>
        <source>Both legs are weak</source>
        <translation>Les deux jambes sont faibles</translation>
    </message>
    <message>
        <source>Yes, for both legs</source>
        <translation>Oui, pour les deux jambes</translation>
    </message>
    <message>
        <source>Yes, mostly for the left leg</source>
        <translation>Oui, surtout pour la jambe gauche</translation>
    </message>
    <message>
        <source>Yes, mostly for the right leg</source>
        <translation>Oui, surtout pour la jambe droite</translation>
    </message>
    <message>
        <source>Walking briskly for 30 minutes</source>
        <translation>Marcher vite pendant 30 minutes</translation>
    </message>
    <message>
        <source>A slow jog</source>
        <translation>Trottiner lentement</translation>
    </message>
    <message>
        <source>Pressing the heel down and holding</source>
        <translation>Presser le talon vers le bas et tenir</translation>
    </message>
    <message>
        <source>A small squat on the sore leg</source>
        <translation>Une petite flexion sur la jambe douloureuse</translation>
    </message>
    <message>
        <source>Cycling easily for 5 minutes</source>
        <translation>Pédaler facilement 5 minutes</translation>
    </message>
    <message>
        <source>Straightening the knee fully</source>
        <translation>Tendre complètement le genou</translation>
    </message>
    <message>
        <source>A bridge on the sore leg</source>
        <translation>Un pont sur la jambe douloureuse</translation>
    </message>
    <message>
        <source>Jogging at a steady pace</source>
        <translation>Trottiner à allure régulière</translation>
    </message>
    <message>
        <source>Running at about 70 % of full speed</source>
        <translation>Courir à environ 70&#xa0;% de la vitesse maximale</translation>
    </message>
    <message>
        <source>Running at full speed</source>
        <translation>Courir à pleine vitesse</translation>
    </message>
    <message>
        <source>Turning and changing direction fast</source>
        <translation>Tourner et changer vite de direction</translation>
    </message>
    <message>
        <source>Pressing on the sore spot</source>
        <translation>Appuyer sur le point douloureux</translation>
    </message>
    <message>
        <source>Has your urine turned dark, like cola?</source>
        <translation>Votre urine est-elle devenue foncée, comme du cola&#xa0;?</translation>
    </message>
    <message>
        <source>Is the skin between your legs numb, where a saddle would touch?</source>
        <translation>La peau entre vos jambes est-elle engourdie, là où toucherait une selle&#xa0;?</translation>
    </message>
    <message>
        <source>Is it new that you cannot hold or pass urine or stool?</source>
        <translation>Est-ce nouveau que vous ne puissiez plus retenir ou évacuer urine ou selles&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have tingling or numbness below the knee?</source>
        <translation>Avez-vous des fourmillements ou un engourdissement sous le genou&#xa0;?</translation>
    </message>
    <message>
        <source>Does your lower back hurt too?</source>
        <translation>Avez-vous aussi mal au bas du dos&#xa0;?</translation>
    </message>
    <message>
        <source>Is your foot cold, pale or numb?</source>
        <translation>Votre pied est-il froid, pâle ou engourdi&#xa0;?</translation>
    </message>
    <message>
        <source>Does the leg look out of shape?</source>
        <translation>La jambe a-t-elle l’air déformée&#xa0;?</translation>
    </message>
    <message>
        <source>Is the leg hot and red?</source>
        <translation>La jambe est-elle chaude et rouge&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have a fever?</source>
        <translation>Avez-vous de la fièvre&#xa0;?</translation>
    </message>
    <message>
        <source>Are you short of breath without a reason?</source>
        <translation>Êtes-vous à bout de souffle sans raison&#xa0;?</translation>
    </message>
    <message>
        <source>Does your chest hurt?</source>
        <translation>Avez-vous mal à la poitrine&#xa0;?</translation>
    </message>
    <message>
        <source>Does a finger leave a dent in the swollen leg?</source>
        <translation>Un doigt laisse-t-il un creux dans la jambe gonflée&#xa0;?</translation>
    </message>
    <message>
        <source>Have you lain in bed, travelled for long or worn a cast lately?</source>
        <translation>Avez-vous récemment gardé le lit, fait un long voyage ou porté un plâtre&#xa0;?</translation>
    </message>
    <message>
        <source>Does the thigh feel tense and hard like wood?</source>
        <translation>La cuisse est-elle tendue et dure comme du bois&#xa0;?</translation>
    </message>
    <message>
        <source>Is the pain far worse than you would expect, and growing?</source>
        <translation>La douleur est-elle bien pire que ce à quoi on s’attend, et augmente-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Does it hurt a lot when somebody else moves the leg?</source>
        <translation>Avez-vous très mal quand quelqu’un d’autre bouge la jambe&#xa0;?</translation>
    </message>
    <message>
        <source>Does it wake you at night, whichever way you lie?</source>
        <translation>Vous réveille-t-elle la nuit, quelle que soit votre position&#xa0;?</translation>
    </message>
    <message>
        <source>Does hopping on the leg hurt in the bone?</source>
        <translation>Sautiller sur la jambe fait-il mal dans l’os&#xa0;?</translation>
    </message>
    <message>
        <source>Does sitting on it hurt?</source>
        <translation>Avez-vous mal en position assise dessus&#xa0;?</translation>
    </message>
    <message>
        <source>Have you lost weight without wanting to?</source>
        <translation>Avez-vous perdu du poids sans le vouloir&#xa0;?</translation>
    </message>
    <message>
        <source>Do you feel ill in general?</source>
        <translation>Vous sentez-vous malade en général&#xa0;?</translation>
    </message>
    <message>
        <source>%1: no text is at hand for this source.</source>
        <translation>%1&#xa0;: aucun texte n’est disponible pour cette source.</translation>
    </message>
    <message>
        <source>Not confirmed yet.</source>
        <translation>Pas encore confirmé.</translation>
    </message>
    <message>
        <source>The plan has no strength session ahead, so no exercise can be added now. Try again when it has one.</source>
        <translation>Le plan n’a plus de séance de renforcement à venir, aucun exercice ne peut donc être ajouté. Réessayez quand il en aura une.</translation>
    </message>
    <message>
        <source>The rules do not allow it now: %1 Change its dose, or try again at a later stage.</source>
        <translation>Les règles ne le permettent pas maintenant&#xa0;: %1 Modifiez sa dose, ou réessayez à une étape ultérieure.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1&#xa0;: %2 au lieu de %3</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>%1 min walk</source>
        <translation>%1 min de marche</translation>
    </message>
    <message>
        <source>%1 min run</source>
        <translation>%1 min de course</translation>
    </message>
    <message>
        <source>%1 sets</source>
        <translation>%1 séries</translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation>tenir %1</translation>
    </message>
    <message>
        <source>%1 rest</source>
        <translation>%1 de repos</translation>
    </message>
    <message>
        <source>How does it feel now? A minute of questions keeps the plan right.</source>
        <translation>Comment cela va-t-il maintenant&#xa0;? Une minute de questions garde le plan juste.</translation>
    </message>
    <message>
        <source>It is time. Open Today to start it or to say how it went.</source>
        <translation>C’est l’heure. Ouvrez Aujourd’hui pour commencer ou pour dire comment cela s’est passé.</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>semaine %1</translation>
    </message>
    <message>
        <source>from week %1</source>
        <translation>dès la semaine %1</translation>
    </message>
    <message>
        <source>weeks %1 to %2</source>
        <translation>semaines %1 à %2</translation>
    </message>
    <message>
        <source>%1, once a week</source>
        <translation>%1, une fois par semaine</translation>
    </message>
    <message>
        <source>row %1 of the table</source>
        <translation>ligne %1 du tableau</translation>
    </message>
    <message>
        <source>rung %1 of %2</source>
        <translation>échelon %1 sur %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>your own, on the handout</source>
        <translation>à vous, sur la fiche</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Renforcement</translation>
    </message>
    <message>
        <source>%1, next on %2</source>
        <translation>%1, prochaine fois le %2</translation>
    </message>
    <message>
        <source>1 day a week</source>
        <translation>1 jour par semaine</translation>
    </message>
    <message>
        <source>%1 days a week</source>
        <translation>%1 jours par semaine</translation>
    </message>
    <message>
        <source>rung %1</source>
        <translation>échelon %1</translation>
    </message>
    <message>
        <source>It rests for now, because it hurt too much the last time.</source>
        <translation>Il est au repos pour l’instant, car il a fait trop mal la dernière fois.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 in %2, %3.</source>
        <translation>%1 en %2, %3.</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 élément</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>1 nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>1 changed</source>
        <translation>1 modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation>1 annulé</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annulé</numerusform>
            <numerusform>%n annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since this calendar was last written.</source>
        <translation>Rien n’a changé depuis la dernière écriture de cet agenda.</translation>
    </message>
    <message>
        <source>Since this calendar was last written: %1.</source>
        <translation>Depuis la dernière écriture de cet agenda&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>All that is known of %1: %2, %3, %4. Another Stridewell reads it back to the same plan.</source>
        <translation>Tout ce qui est connu de %1&#xa0;: %2, %3, %4. Un autre Stridewell le relit pour obtenir le même plan.</translation>
    </message>
    <message>
        <source>1 log entry</source>
        <translation>1 entrée</translation>
    </message>
    <message numerus="yes">
        <source>%n log entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Plan table</source>
        <translation>Tableau du plan</translation>
    </message>
    <message>
        <source>Log table</source>
        <translation>Tableau des entrées</translation>
    </message>
    <message>
        <source>Run table</source>
        <translation>Tableau des sorties</translation>
    </message>
    <message>
        <source>Whole profile</source>
        <translation>Profil complet</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
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
        <translation>1 entrée ou note.</translation>
    </message>
    <message numerus="yes">
        <source>%n log entries and notes.</source>
        <translation>
            <numerusform>%n entrée ou note.</numerusform>
            <numerusform>%n entrées et notes.</numerusform>
        </translation>
    </message>
    <message>
        <source>That are more than two runs a day; correct the number.</source>
        <translation>Cela fait plus de deux sorties par jour&#xa0;; corrigez le nombre.</translation>
    </message>
    <message>
        <source>In how many runs was that?</source>
        <translation>En combien de sorties était-ce&#xa0;?</translation>
    </message>
    <message>
        <source>How far was that together?</source>
        <translation>Quelle distance cela fait-il au total&#xa0;?</translation>
    </message>
    <message>
        <source>The longest run cannot be longer than all together.</source>
        <translation>La sortie la plus longue ne peut pas dépasser le total.</translation>
    </message>
    <message>
        <source>With one run, the longest is all of it.</source>
        <translation>Avec une seule sortie, la plus longue est le total.</translation>
    </message>
    <message>
        <source>So short a longest run does not make up the sum.</source>
        <translation>Si la sortie la plus longue est aussi courte, le total n’est pas atteint.</translation>
    </message>
    <message>
        <source>The longest run leaves nothing for the others.</source>
        <translation>La sortie la plus longue ne laisse rien aux autres.</translation>
    </message>
    <message>
        <source>Raynaud’s (fingers or toes go white in the cold)</source>
        <translation>maladie de Raynaud (doigts ou orteils qui blanchissent au froid)</translation>
    </message>
    <message>
        <source>hives from cold</source>
        <translation>urticaire au froid</translation>
    </message>
    <message>
        <source>cryoglobulinaemia or cold haemoglobin in the urine</source>
        <translation>cryoglobulinémie ou hémoglobine dans l’urine au froid</translation>
    </message>
    <message>
        <source>less feeling in the skin</source>
        <translation>sensibilité de la peau diminuée</translation>
    </message>
    <message>
        <source>poor circulation</source>
        <translation>mauvaise circulation</translation>
    </message>
    <message>
        <source>narrowed arteries</source>
        <translation>artères rétrécies</translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation>diabète</translation>
    </message>
    <message>
        <source>blood thinners</source>
        <translation>anticoagulants</translation>
    </message>
    <message>
        <source>a bleeding disorder</source>
        <translation>trouble de la coagulation</translation>
    </message>
    <message>
        <source>cancer, now or before</source>
        <translation>cancer, actuel ou passé</translation>
    </message>
    <message>
        <source>a blood clot in a leg or lung before</source>
        <translation>caillot de sang passé dans une jambe ou un poumon</translation>
    </message>
    <message>
        <source>missed periods</source>
        <translation>règles absentes</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>grossesse</translation>
    </message>
    <message>
        <source>an operation lately</source>
        <translation>opération récente</translation>
    </message>
    <message>
        <source>a nerve disease</source>
        <translation>maladie des nerfs</translation>
    </message>
    <message>
        <source>a quinolone antibiotic (its name often ends in -floxacin)</source>
        <translation>antibiotique de la famille des quinolones (nom souvent en -floxacine)</translation>
    </message>
    <message>
        <source>cortisone</source>
        <translation>cortisone</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Douleur, 0 à 10</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>au pire %1</translation>
    </message>
    <message>
        <source>born %1, age %2</source>
        <translation>naissance %1, %2 ans</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done</source>
        <translation>%1&#xa0;: %2 sur %3 faits</translation>
    </message>
    <message>
        <source>Worst pain: %1 of 10</source>
        <translation>Pire douleur&#xa0;: %1 sur 10</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (version %2)</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Pas encore examiné</translation>
    </message>
    <message>
        <source>No check-in yet</source>
        <translation>Pas encore de bilan</translation>
    </message>
    <message>
        <source>Ordinary training</source>
        <translation>Entraînement ordinaire</translation>
    </message>
    <message>
        <source>Nothing hurts now</source>
        <translation>Aucune douleur actuelle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>il y a 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>1 active</source>
        <translation>1 actif</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n actif</numerusform>
            <numerusform>%n actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs a look now</source>
        <translation>1 à examiner maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n need a look now</source>
        <translation>
            <numerusform>%n à examiner maintenant</numerusform>
            <numerusform>%n à examiner maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>1 review due</source>
        <translation>1 suivi à faire</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews due</source>
        <translation>
            <numerusform>%n suivi à faire</numerusform>
            <numerusform>%n suivis à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>1 not heard from for a week</source>
        <translation>1 sans nouvelles depuis une semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n not heard from for a week</source>
        <translation>
            <numerusform>%n sans nouvelles depuis une semaine</numerusform>
            <numerusform>%n sans nouvelles depuis une semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>move of %1</source>
        <translation>déplacement (%1)</translation>
    </message>
    <message>
        <source>Moved, but mind this: %1</source>
        <translation>Déplacé, mais attention à ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>copy of %1</source>
        <translation>copie (%1)</translation>
    </message>
    <message>
        <source>Walk and run goes by its table: the next step comes when this one went well.</source>
        <translation>La marche-course suit son tableau&#xa0;: le pas suivant vient quand celui-ci s’est bien passé.</translation>
    </message>
    <message>
        <source>distance of %1</source>
        <translation>distance (%1)</translation>
    </message>
    <message>
        <source>dose of %1</source>
        <translation>dose (%1)</translation>
    </message>
    <message>
        <source>Changed, but mind this: %1</source>
        <translation>Modifié, mais attention à ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>planned dose of %1</source>
        <translation>dose prévue (%1)</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>suppression (%1)</translation>
    </message>
    <message>
        <source>%1 is no longer asked for.</source>
        <translation>%1 n’est plus demandé.</translation>
    </message>
    <message>
        <source>putting back %1</source>
        <translation>remise en place (%1)</translation>
    </message>
    <message>
        <source>%1 is back on the day the plan gives it.</source>
        <translation>%1 est de retour au jour donné par le plan.</translation>
    </message>
    <message>
        <source>The plan put this here, so it would come again. Move it, or mark it as skipped on its day.</source>
        <translation>C’est le plan qui a placé ceci, cela reviendrait donc. Déplacez-le, ou marquez-le comme sauté le jour venu.</translation>
    </message>
    <message>
        <source>note on %1</source>
        <translation>note du %1</translation>
    </message>
    <message>
        <source>note on the week of %1</source>
        <translation>note de la semaine du %1</translation>
    </message>
    <message>
        <source>Note on the day</source>
        <translation>Note du jour</translation>
    </message>
    <message>
        <source>Note on the week</source>
        <translation>Note de la semaine</translation>
    </message>
    <message>
        <source>A run can be asked for from today to the end of the plan; choose another day.</source>
        <translation>Une sortie peut être demandée d’aujourd’hui à la fin du plan&#xa0;; choisissez un autre jour.</translation>
    </message>
    <message>
        <source>The week has no place for this run.</source>
        <translation>La semaine n’a pas de place pour cette sortie.</translation>
    </message>
    <message>
        <source>Only runs can be copied. Strength, ice and check-ins follow from the plan; move them or change how many you want instead.</source>
        <translation>Seules les sorties peuvent être copiées. Renforcement, glace et bilans découlent du plan&#xa0;; déplacez-les ou changez plutôt le nombre souhaité.</translation>
    </message>
    <message>
        <source>This run is on that day already; choose another day.</source>
        <translation>Cette sortie est déjà ce jour-là&#xa0;; choisissez un autre jour.</translation>
    </message>
    <message>
        <source>A run is asked for on that day already; choose another day or remove that one.</source>
        <translation>Une sortie est déjà demandée ce jour-là&#xa0;; choisissez un autre jour ou supprimez-la.</translation>
    </message>
    <message>
        <source>Distance, speed and hills</source>
        <translation>Distance, vitesse et côtes</translation>
    </message>
    <message>
        <source>Distance and speed</source>
        <translation>Distance et vitesse</translation>
    </message>
    <message>
        <source>Distance and hills</source>
        <translation>Distance et côtes</translation>
    </message>
    <message>
        <source>Speed and hills</source>
        <translation>Vitesse et côtes</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>%1: %2, over its ceiling of %3</source>
        <translation>%1&#xa0;: %2, au-dessus du plafond de %3</translation>
    </message>
    <message>
        <source>%1 % more than the %2 before</source>
        <translation>%1&#xa0;% de plus que les %2 d’avant</translation>
    </message>
    <message>
        <source>There is still time: shorten a run, or leave one out.</source>
        <translation>Il est encore temps&#xa0;: raccourcissez une sortie, ou laissez-en une de côté.</translation>
    </message>
    <message>
        <source>Keep the next weeks at or under their ceilings, so that the muscle catches up.</source>
        <translation>Gardez les prochaines semaines à leur plafond ou en dessous, pour que le muscle rattrape.</translation>
    </message>
    <message>
        <source>%1: a run of %2, where %3 fits your longest of the days before</source>
        <translation>%1&#xa0;: une sortie de %2, alors que %3 convient d’après votre plus longue des jours d’avant</translation>
    </message>
    <message>
        <source>Shorten it to %1, or split it over two days.</source>
        <translation>Raccourcissez-la à %1, ou répartissez-la sur deux jours.</translation>
    </message>
    <message>
        <source>Let an easy day follow a run like this, and grow the next long run slower.</source>
        <translation>Faites suivre une telle sortie d’un jour facile, et allongez plus lentement la prochaine sortie longue.</translation>
    </message>
    <message>
        <source>%1 in one run</source>
        <translation>%1 en une sortie</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n runs</source>
        <translation>
            <numerusform>%1 en %n sortie</numerusform>
            <numerusform>%1 en %n sorties</numerusform>
        </translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>plafond</translation>
    </message>
    <message>
        <source>one run longer than the days before allow</source>
        <translation>une sortie plus longue que les jours d’avant ne le permettent</translation>
    </message>
    <message numerus="yes">
        <source>%n runs longer than the days before allow</source>
        <translation>
            <numerusform>%n sortie plus longue que les jours d’avant ne le permettent</numerusform>
            <numerusform>%n sorties plus longues que les jours d’avant ne le permettent</numerusform>
        </translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>un an plus tôt</translation>
    </message>
    <message>
        <source>one session</source>
        <translation>une séance</translation>
    </message>
    <message>
        <source>Nordic curl</source>
        <translation>curl nordique</translation>
    </message>
    <message>
        <source>deadlift</source>
        <translation>soulevé de terre</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>pont</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>one rep</source>
        <translation>une rép.</translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>%n rép.</numerusform>
            <numerusform>%n rép.</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>eased, something hurt</source>
        <translation>allégé, quelque chose a fait mal</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sauté</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>rien de prévu</translation>
    </message>
    <message>
        <source>worst pain %1 of 10</source>
        <translation>pire douleur %1 sur 10</translation>
    </message>
    <message>
        <source>no pain told of</source>
        <translation>aucune douleur indiquée</translation>
    </message>
    <message>
        <source>soreness</source>
        <translation>courbatures</translation>
    </message>
    <message>
        <source>sit-bone trouble</source>
        <translation>gêne à l’ischion</translation>
    </message>
    <message>
        <source>nerve-like trouble</source>
        <translation>gêne de type nerveux</translation>
    </message>
    <message>
        <source>soreness that lasts</source>
        <translation>courbatures qui durent</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>à faire examiner</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>non couvert</translation>
    </message>
    <message>
        <source>to be seen soon</source>
        <translation>à voir rapidement</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>%1: %2 after a break, over the %3 to come back with</source>
        <translation>%1&#xa0;: %2 après une pause, plus que les %3 pour reprendre</translation>
    </message>
    <message>
        <source>After two weeks or more without running, start again from little and grow from there.</source>
        <translation>Après deux semaines ou plus sans courir, repartez de peu et augmentez à partir de là.</translation>
    </message>
    <message>
        <source>%1: %2 rose together</source>
        <translation>%1&#xa0;: %2 ont augmenté ensemble</translation>
    </message>
    <message>
        <source>Raise one thing at a time; keep the others as they were.</source>
        <translation>Augmentez une chose à la fois&#xa0;; gardez les autres comme elles étaient.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no protocol of this program; ask for a copy of one of its own</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un protocole de ce programme&#xa0;; demandez une copie de l’un des siens</translation>
    </message>
    <message>
        <source>Sharp pain counts as severe from</source>
        <translation>Une douleur vive compte comme forte dès</translation>
    </message>
    <message>
        <source>Calf thicker than the other by</source>
        <translation>Mollet plus épais que l’autre de</translation>
    </message>
    <message>
        <source>A blood clot counts as likely from</source>
        <translation>Un caillot compte comme probable dès</translation>
    </message>
    <message>
        <source>A second strain needs a physio within</source>
        <translation>Une deuxième lésion veut un kiné sous</translation>
    </message>
    <message>
        <source>Watched after full training for</source>
        <translation>Surveillance après l’entraînement complet</translation>
    </message>
    <message>
        <source>A limp needs a look after</source>
        <translation>Une boiterie est à examiner après</translation>
    </message>
    <message>
        <source>Soreness begins no earlier than</source>
        <translation>Les courbatures ne débutent pas avant</translation>
    </message>
    <message>
        <source>Soreness begins no later than</source>
        <translation>Les courbatures débutent au plus tard à</translation>
    </message>
    <message>
        <source>Soreness is referred after</source>
        <translation>Courbatures adressées après</translation>
    </message>
    <message>
        <source>A mild strain is referred after</source>
        <translation>Lésion musculaire légère adressée après</translation>
    </message>
    <message>
        <source>Referred when no gate is passed for</source>
        <translation>Adressé si aucun test de passage depuis</translation>
    </message>
    <message>
        <source>Next check-in of a fresh strain after</source>
        <translation>Prochain bilan d’une lésion récente après</translation>
    </message>
    <message>
        <source>Urgent means within</source>
        <translation>Urgent veut dire sous</translation>
    </message>
    <message>
        <source>See a physio means within</source>
        <translation>Consulter un kiné veut dire sous</translation>
    </message>
    <message>
        <source>An alarming answer stays for</source>
        <translation>Une réponse alarmante reste</translation>
    </message>
    <message>
        <source>A strain is over after silence for</source>
        <translation>Lésion terminée après un silence de</translation>
    </message>
    <message>
        <source>First care lasts</source>
        <translation>Durée des premiers soins</translation>
    </message>
    <message>
        <source>Ice, each time</source>
        <translation>Glace, chaque fois</translation>
    </message>
    <message>
        <source>Ice, each time at least</source>
        <translation>Glace, chaque fois au moins</translation>
    </message>
    <message>
        <source>Ice, each time at most</source>
        <translation>Glace, chaque fois au plus</translation>
    </message>
    <message>
        <source>Ice, how often</source>
        <translation>Glace, combien de fois</translation>
    </message>
    <message>
        <source>Ice, how often at least</source>
        <translation>Glace, combien de fois au moins</translation>
    </message>
    <message>
        <source>Between two ice packs</source>
        <translation>Entre deux glaçages</translation>
    </message>
    <message>
        <source>Leg raised, each time</source>
        <translation>Jambe surélevée, chaque fois</translation>
    </message>
    <message>
        <source>Painless movement from</source>
        <translation>Mouvement sans douleur dès</translation>
    </message>
    <message>
        <source>Painless movement, each time</source>
        <translation>Mouvement sans douleur, chaque fois</translation>
    </message>
    <message>
        <source>No heat or massage for</source>
        <translation>Ni chaleur ni massage pendant</translation>
    </message>
    <message>
        <source>Pain allowed in rehab, at most</source>
        <translation>Douleur permise en rééducation, au plus</translation>
    </message>
    <message>
        <source>Pain allowed with a sore tendon, at most</source>
        <translation>Douleur permise avec un tendon douloureux, au plus</translation>
    </message>
    <message>
        <source>Share of a run that hurt, next time</source>
        <translation>Part d’une sortie douloureuse, la fois suivante</translation>
    </message>
    <message>
        <source>The day after a run begins</source>
        <translation>Le lendemain d’une sortie commence</translation>
    </message>
    <message>
        <source>The day after a run ends</source>
        <translation>Le lendemain d’une sortie finit</translation>
    </message>
    <message>
        <source>An exercise that hurt rests for</source>
        <translation>Repos d’un exercice qui fait mal</translation>
    </message>
    <message>
        <source>Nothing sore is stretched above</source>
        <translation>Rien de douloureux n’est étiré au-dessus de</translation>
    </message>
    <message>
        <source>An exercise gets easier from</source>
        <translation>Un exercice devient plus facile dès</translation>
    </message>
    <message>
        <source>An exercise stops above</source>
        <translation>Un exercice s’arrête au-dessus de</translation>
    </message>
    <message>
        <source>Massage, each time</source>
        <translation>Massage, chaque fois</translation>
    </message>
    <message>
        <source>Gentle movement a day</source>
        <translation>Mouvement doux par jour</translation>
    </message>
    <message>
        <source>Gentle movement a day, at least</source>
        <translation>Mouvement doux par jour, au moins</translation>
    </message>
    <message>
        <source>Gentle movement a day, at most</source>
        <translation>Mouvement doux par jour, au plus</translation>
    </message>
    <message>
        <source>Easy training goes on up to</source>
        <translation>L’entraînement facile continue jusqu’à</translation>
    </message>
    <message>
        <source>Nothing hard before</source>
        <translation>Rien d’intense avant</translation>
    </message>
    <message>
        <source>Next check-in after</source>
        <translation>Prochain bilan après</translation>
    </message>
    <message>
        <source>Mostly gone after</source>
        <translation>En grande partie passé après</translation>
    </message>
    <message>
        <source>Protein, at least</source>
        <translation>Protéines, au moins</translation>
    </message>
    <message>
        <source>Protein, at most</source>
        <translation>Protéines, au plus</translation>
    </message>
    <message>
        <source>Sessions, at least</source>
        <translation>Séances, au moins</translation>
    </message>
    <message>
        <source>Sessions, at most</source>
        <translation>Séances, au plus</translation>
    </message>
    <message>
        <source>Sessions, when nothing is said</source>
        <translation>Séances, si rien n’est dit</translation>
    </message>
    <message>
        <source>Between two sessions</source>
        <translation>Entre deux séances</translation>
    </message>
    <message>
        <source>No Nordics or deadlifts before a hard run for</source>
        <translation>Ni nordiques ni soulevés de terre avant l’intense pendant</translation>
    </message>
    <message>
        <source>Never without Nordics for</source>
        <translation>Jamais sans nordiques pendant</translation>
    </message>
    <message>
        <source>Rest between sets of Nordics</source>
        <translation>Repos entre les séries de nordiques</translation>
    </message>
    <message>
        <source>A step up after painless sessions</source>
        <translation>Un échelon de plus après des séances sans douleur</translation>
    </message>
    <message>
        <source>A week against the one before, at most</source>
        <translation>Une semaine par rapport à la précédente, au plus</translation>
    </message>
    <message>
        <source>A week counts as small below</source>
        <translation>Une semaine compte comme petite sous</translation>
    </message>
    <message>
        <source>A small week may grow by</source>
        <translation>Une petite semaine peut augmenter de</translation>
    </message>
    <message>
        <source>The very first week</source>
        <translation>La toute première semaine</translation>
    </message>
    <message>
        <source>A run against the longest lately, at most</source>
        <translation>Une sortie par rapport à la plus longue récente, au plus</translation>
    </message>
    <message>
        <source>“Lately” is</source>
        <translation>«&#xa0;Récemment&#xa0;» veut dire</translation>
    </message>
    <message>
        <source>A week counts as easy below this share</source>
        <translation>Une semaine compte comme légère sous cette part</translation>
    </message>
    <message>
        <source>Share to go on from after an easy week</source>
        <translation>Part pour continuer après une semaine légère</translation>
    </message>
    <message>
        <source>Share to go on from after two easy weeks</source>
        <translation>Part pour continuer après deux semaines légères</translation>
    </message>
    <message>
        <source>A break begins after</source>
        <translation>Une pause commence après</translation>
    </message>
    <message>
        <source>Between hard days</source>
        <translation>Entre les jours intenses</translation>
    </message>
    <message>
        <source>Between hard days, after hills or when older</source>
        <translation>Entre les jours intenses, après des côtes ou avec l’âge</translation>
    </message>
    <message>
        <source>A run counts as hard from effort</source>
        <translation>Une sortie compte comme intense dès l’effort</translation>
    </message>
    <message>
        <source>Runs, at least</source>
        <translation>Sorties, au moins</translation>
    </message>
    <message>
        <source>Runs, at most</source>
        <translation>Sorties, au plus</translation>
    </message>
    <message>
        <source>Runs of a beginner</source>
        <translation>Sorties d’un débutant</translation>
    </message>
    <message>
        <source>The present level is that of the last</source>
        <translation>Le niveau actuel est celui des derniers</translation>
    </message>
    <message>
        <source>Share of the week in its long run</source>
        <translation>Part de la semaine dans sa sortie longue</translation>
    </message>
    <message>
        <source>Share of the week in its hard run</source>
        <translation>Part de la semaine dans sa sortie intense</translation>
    </message>
    <message>
        <source>Distances are rounded to</source>
        <translation>Les distances sont arrondies à</translation>
    </message>
    <message>
        <source>The shortest run</source>
        <translation>La sortie la plus courte</translation>
    </message>
    <message>
        <source>Each phase, at least</source>
        <translation>Chaque phase, au moins</translation>
    </message>
    <message>
        <source>Speed taken for running</source>
        <translation>Vitesse supposée en course</translation>
    </message>
    <message>
        <source>Speed taken for walking</source>
        <translation>Vitesse supposée en marche</translation>
    </message>
    <message>
        <source>Warm-up of an easy run</source>
        <translation>Échauffement d’un footing facile</translation>
    </message>
    <message>
        <source>Warm-up of a hard run</source>
        <translation>Échauffement d’une sortie intense</translation>
    </message>
    <message>
        <source>Adult from</source>
        <translation>Adulte à partir de</translation>
    </message>
    <message>
        <source>Nordics from</source>
        <translation>Nordiques à partir de</translation>
    </message>
    <message>
        <source>Older runner from</source>
        <translation>Coureur âgé à partir de</translation>
    </message>
    <message>
        <source>Between hard days of an older runner</source>
        <translation>Entre les jours intenses d’un coureur âgé</translation>
    </message>
    <message>
        <source>In pregnancy nothing on the back after</source>
        <translation>Grossesse&#xa0;: rien sur le dos après</translation>
    </message>
    <message>
        <source>Single-leg bridge counts as weak below</source>
        <translation>Pont sur une jambe compté comme faible sous</translation>
    </message>
    <message>
        <source>A side counts as weaker from this share on</source>
        <translation>Un côté compte comme plus faible à partir de cette part</translation>
    </message>
    <message>
        <source>Extra set of the weaker side</source>
        <translation>Série de plus du côté plus faible</translation>
    </message>
    <message>
        <source>Stretches added for a tight hip</source>
        <translation>Étirements ajoutés pour une hanche raide</translation>
    </message>
    <message>
        <source>Quicker steps are offered below</source>
        <translation>Des pas plus rapides sont proposés sous</translation>
    </message>
    <message>
        <source>Quicker steps, against one’s own</source>
        <translation>Pas plus rapides, par rapport aux siens</translation>
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
        <translation>jours</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
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
        <translation>sur 10</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>times a day</source>
        <translation>fois par jour</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>séances</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>répétitions</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>séries</translation>
    </message>
    <message>
        <source>steps a minute</source>
        <translation>pas par minute</translation>
    </message>
    <message>
        <source>g a day for each kg</source>
        <translation>g par jour et par kg</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>l’article</translation>
    </message>
    <message>
        <source>randomised trial</source>
        <translation>essai randomisé</translation>
    </message>
    <message>
        <source>review of trials</source>
        <translation>synthèse d’essais</translation>
    </message>
    <message>
        <source>people followed over time</source>
        <translation>personnes suivies dans le temps</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratoire</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>recommandation</translation>
    </message>
    <message>
        <source>agreement of experts</source>
        <translation>accord d’experts</translation>
    </message>
    <message>
        <source>common practice</source>
        <translation>pratique courante</translation>
    </message>
    <message>
        <source>our own choice</source>
        <translation>notre propre choix</translation>
    </message>
    <message>
        <source>%1 begins no earlier than</source>
        <translation>%1 ne commence pas avant</translation>
    </message>
    <message>
        <source>How far? A number, such as %1.</source>
        <translation>Quelle distance&#xa0;? Un nombre, comme %1.</translation>
    </message>
    <message>
        <source>How long? Minutes, such as 45, or 45:30, or 1:02:03.</source>
        <translation>Combien de temps&#xa0;? Des minutes, comme 45, ou 45:30, ou 1:02:03.</translation>
    </message>
    <message>
        <source>%1 in that time is no run. Check both numbers and the unit.</source>
        <translation>%1 en ce temps, ce n’est pas une sortie. Vérifiez les deux nombres et l’unité.</translation>
    </message>
    <message>
        <source>That day is still to come. Choose today or a day before it.</source>
        <translation>Ce jour est encore à venir. Choisissez aujourd’hui ou un jour d’avant.</translation>
    </message>
    <message>
        <source>This week, run and planned</source>
        <translation>Cette semaine, couru et prévu</translation>
    </message>
    <message>
        <source>no ceiling yet: it comes with the second week</source>
        <translation>pas encore de plafond&#xa0;: il vient avec la deuxième semaine</translation>
    </message>
    <message>
        <source>of %1 %2</source>
        <translation>sur %1 %2</translation>
    </message>
    <message>
        <source>over the ceiling: shorten a run or leave one out</source>
        <translation>au-dessus du plafond&#xa0;: raccourcissez une sortie ou laissez-en une de côté</translation>
    </message>
    <message>
        <source>under the ceiling of the week</source>
        <translation>sous le plafond de la semaine</translation>
    </message>
    <message numerus="yes">
        <source>Longest run, %n days</source>
        <translation>
            <numerusform>Sortie la plus longue, %n jour</numerusform>
            <numerusform>Sortie la plus longue, %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing run in these days: start small</source>
        <translation>rien couru ces jours-ci&#xa0;: commencez petit</translation>
    </message>
    <message>
        <source>%1 %2 next up to %3</source>
        <translation>%1 %2 prochaine jusqu’à %3</translation>
    </message>
    <message>
        <source>%1: %2 is over, shorten it</source>
        <translation>%1&#xa0;: %2 dépasse, raccourcissez-la</translation>
    </message>
    <message>
        <source>what is planned stays under it</source>
        <translation>ce qui est prévu reste en dessous</translation>
    </message>
    <message numerus="yes">
        <source>Strength sessions, %n weeks</source>
        <translation>
            <numerusform>Séances de renforcement, %n semaine</numerusform>
            <numerusform>Séances de renforcement, %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>none logged: mark one on your plan as done</source>
        <translation>aucune notée&#xa0;: marquez-en une de votre plan comme faite</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>inside %1</source>
        <translation>dans la plage %1</translation>
    </message>
    <message>
        <source>under %1: one more session helps</source>
        <translation>moins que %1&#xa0;: une séance de plus aide</translation>
    </message>
    <message>
        <source>over %1: rest counts too</source>
        <translation>plus que %1&#xa0;: le repos compte aussi</translation>
    </message>
    <message numerus="yes">
        <source>Pain, worst in %n days</source>
        <translation>
            <numerusform>Douleur, la pire en %n jour</numerusform>
            <numerusform>Douleur, la pire en %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>none told of</source>
        <translation>aucune indiquée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>settling</source>
        <translation>se calme</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>dans la limite</translation>
    </message>
    <message>
        <source>rising: check in</source>
        <translation>augmente&#xa0;: faites un bilan</translation>
    </message>
    <message>
        <source>over the limit: check in</source>
        <translation>au-dessus de la limite&#xa0;: faites un bilan</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4</source>
        <translation>%1&#xa0;: %2 %3, %4</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>pain %1 of 10</source>
        <translation>douleur %1 sur 10</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>There is no plan yet. Import your runs or check in, and the coming weeks are laid out here.</source>
        <translation>Il n’y a pas encore de plan. Importez vos sorties ou faites un bilan, et les semaines à venir s’affichent ici.</translation>
    </message>
    <message>
        <source>A day of rest. It belongs to the plan as much as the running does.</source>
        <translation>Un jour de repos. Il fait partie du plan autant que la course.</translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>Rien n’est prévu pour aujourd’hui.</translation>
    </message>
    <message>
        <source>That is all for today. Well done.</source>
        <translation>C’est tout pour aujourd’hui. Bravo.</translation>
    </message>
    <message>
        <source>That is all for today. Leaving something out is fine; the plan goes on from here.</source>
        <translation>C’est tout pour aujourd’hui. Laisser quelque chose de côté n’est pas grave&#xa0;; le plan continue à partir d’ici.</translation>
    </message>
    <message>
        <source>Your first day with this plan. Begin with what is marked; how it goes shapes what comes next.</source>
        <translation>Votre premier jour avec ce plan. Commencez par ce qui est marqué&#xa0;; la suite dépend de comment cela se passe.</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>See %1 %2.</source>
        <translation>À consulter %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>See %1 %2, by %3.</source>
        <translation>À consulter %2, d’ici le %3&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>left of %1</source>
        <translation>reste sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hours left of the first days</source>
        <translation>
            <numerusform>reste %n heure des premiers jours</numerusform>
            <numerusform>reste %n heures des premiers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>stage %1 of %2: %3</source>
        <translation>étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Train as planned</source>
        <translation>Entraînement comme prévu</translation>
    </message>
    <message>
        <source>Rest today</source>
        <translation>Repos aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing hurts</source>
        <translation>Rien ne fait mal</translation>
    </message>
    <message>
        <source>If the back of your thigh starts to hurt, check in before the next run.</source>
        <translation>Si l’arrière de votre cuisse commence à faire mal, faites un bilan avant la prochaine sortie.</translation>
    </message>
    <message>
        <source>day %1 of the episode</source>
        <translation>jour %1 de l’épisode</translation>
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
        <translation>Les règles gardent en place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no run to copy to that week. Only runs are copied, to days from today on; strength sessions follow from the plan.</source>
        <translation>Il n’y a pas de sortie à copier dans cette semaine. Seules les sorties sont copiées, vers des jours à partir d’aujourd’hui&#xa0;; les séances de renforcement découlent du plan.</translation>
    </message>
    <message>
        <source>The rules leave no place for these runs in that week.</source>
        <translation>Les règles ne laissent pas de place à ces sorties dans cette semaine.</translation>
    </message>
    <message>
        <source>copy of the week of %1</source>
        <translation>copie de la semaine du %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) asked for in the week of %1.</source>
        <translation>
            <numerusform>%n sortie demandée dans la semaine du %1.</numerusform>
            <numerusform>%n sorties demandées dans la semaine du %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules leave no place on %1.</source>
        <translation>Les règles ne laissent pas de place le %1.</translation>
    </message>
    <message>
        <source>Nothing is to be trained on that day: it is free already.</source>
        <translation>Rien n’est à faire ce jour-là&#xa0;: il est déjà libre.</translation>
    </message>
    <message>
        <source>The day cannot be made free: %1 has no place on the next one. %2</source>
        <translation>Le jour ne peut pas être libéré&#xa0;: %1 n’a pas de place le lendemain. %2</translation>
    </message>
    <message>
        <source>rest day on %1</source>
        <translation>jour de repos le %1</translation>
    </message>
    <message>
        <source>%1 is a rest day now.</source>
        <translation>Le %1 est maintenant un jour de repos.</translation>
    </message>
    <message>
        <source>That is no free day; choose one without a run or strength session.</source>
        <translation>Ce n’est pas un jour libre&#xa0;; choisissez-en un sans sortie ni séance de renforcement.</translation>
    </message>
    <message>
        <source>The rest day stays: nothing may come a day earlier. %1</source>
        <translation>Le jour de repos reste&#xa0;: rien ne peut venir un jour plus tôt. %1</translation>
    </message>
    <message>
        <source>removal of the rest day on %1</source>
        <translation>suppression du jour de repos le %1</translation>
    </message>
    <message>
        <source>%1 is a training day now.</source>
        <translation>Le %1 est maintenant un jour d’entraînement.</translation>
    </message>
    <message>
        <source>%1 of 10, %2</source>
        <translation>%1 sur 10, %2</translation>
    </message>
    <message>
        <source>Last pain told of</source>
        <translation>Dernière douleur indiquée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Still planned</source>
        <translation>Encore prévu</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Sortie la plus longue</translation>
    </message>
    <message>
        <source>Hard days</source>
        <translation>Jours intenses</translation>
    </message>
    <message>
        <source>Ice done</source>
        <translation>Glace faite</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>au-dessus de la limite</translation>
    </message>
    <message>
        <source>Today’s run</source>
        <translation>Sortie d’aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday’s run</source>
        <translation>Sortie d’hier</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Sortie du %1</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Two days ago</source>
        <translation>Il y a deux jours</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Il y a une semaine</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Regain</source>
        <translation>Retrouver</translation>
    </message>
    <message>
        <source>Strengthen</source>
        <translation>Renforcer</translation>
    </message>
    <message>
        <source>Return to run</source>
        <translation>Reprise de la course</translation>
    </message>
    <message>
        <source>Full training</source>
        <translation>Entraînement complet</translation>
    </message>
    <message>
        <source>ice</source>
        <translation>glace</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>compression</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>surélévation</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>repos</translation>
    </message>
    <message>
        <source>gentle movement</source>
        <translation>mouvement doux</translation>
    </message>
    <message>
        <source>mobility</source>
        <translation>mobilité</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>renforcement</translation>
    </message>
    <message>
        <source>run</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>bilan</translation>
    </message>
    <message>
        <source>see somebody</source>
        <translation>consulter</translation>
    </message>
    <message>
        <source>food and drink</source>
        <translation>manger et boire</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>fait en partie</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>easy run</source>
        <translation>footing facile</translation>
    </message>
    <message>
        <source>long run</source>
        <translation>sortie longue</translation>
    </message>
    <message>
        <source>intervals</source>
        <translation>fractionné</translation>
    </message>
    <message>
        <source>tempo run</source>
        <translation>sortie au seuil</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>côtes</translation>
    </message>
    <message>
        <source>race</source>
        <translation>course</translation>
    </message>
    <message>
        <source>walk and run</source>
        <translation>marche et course</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>See somebody</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Please tell</source>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Cherchez de l’aide maintenant</translation>
    </message>
    <message>
        <source>See a doctor soon</source>
        <translation>Consultez vite un médecin</translation>
    </message>
    <message>
        <source>See a physiotherapist</source>
        <translation>Consultez un kinésithérapeute</translation>
    </message>
    <message>
        <source>Suspected strain</source>
        <translation>Lésion musculaire suspectée</translation>
    </message>
    <message>
        <source>Likely muscle soreness</source>
        <translation>Courbatures probables</translation>
    </message>
    <message>
        <source>No complaint</source>
        <translation>Aucune gêne</translation>
    </message>
    <message>
        <source>now or today</source>
        <translation>maintenant ou aujourd’hui</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>within %1 hours</source>
        <translation>dans les %1 heures</translation>
    </message>
    <message>
        <source>Stridewell is a planning aid for adults. It does not diagnose and does not replace a doctor or a physiotherapist: what they tell you comes first.</source>
        <translation>Stridewell est une aide à la planification pour adultes. Il ne pose pas de diagnostic et ne remplace ni un médecin ni un kinésithérapeute&#xa0;: ce qu’ils vous disent passe en premier.</translation>
    </message>
    <message>
        <source>Call your emergency number (112 in Europe) if you cannot feel or hold your bladder or bowel, are numb between the legs, cannot breathe well, or your foot is cold and pale.</source>
        <translation>Appelez votre numéro d’urgence (112 en Europe) si vous ne sentez plus ou ne retenez plus votre vessie ou vos intestins, si vous avez un engourdissement entre les jambes, si vous respirez mal, ou si votre pied est froid et pâle.</translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation>Copier ici</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Déplacer ici</translation>
    </message>
    <message>
        <source>Allowed, but: %1</source>
        <translation>Permis, mais&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <translation>Pas ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fits on %1.</source>
        <translation>Convient le %1.</translation>
    </message>
    <message>
        <source>a hard session</source>
        <translation>une séance intense</translation>
    </message>
    <message>
        <source>Cu&amp;t, to move it</source>
        <translation>Cou&amp;per, pour déplacer</translation>
    </message>
    <message>
        <source>&amp;Copy run</source>
        <translation>&amp;Copier la sortie</translation>
    </message>
    <message>
        <source>&amp;Paste on this day</source>
        <translation>Co&amp;ller ce jour</translation>
    </message>
    <message>
        <source>Move a day &amp;earlier</source>
        <translation>Avancer d’un &amp;jour</translation>
    </message>
    <message>
        <source>Move a day &amp;later</source>
        <translation>Retarder d’&amp;un jour</translation>
    </message>
    <message>
        <source>Move a week earlier</source>
        <translation>Avancer d’une semaine</translation>
    </message>
    <message>
        <source>Move a week later</source>
        <translation>Retarder d’une semaine</translation>
    </message>
    <message>
        <source>&amp;Remove, or put back</source>
        <translation>&amp;Supprimer, ou remettre</translation>
    </message>
    <message>
        <source>Add a &amp;run…</source>
        <translation>Ajouter une s&amp;ortie…</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>Écrire une &amp;note…</translation>
    </message>
    <message>
        <source>&amp;Insert a rest day</source>
        <translation>&amp;Insérer un jour de repos</translation>
    </message>
    <message>
        <source>Remove the rest day</source>
        <translation>Supprimer le jour de repos</translation>
    </message>
    <message>
        <source>Copy the week&apos;s runs</source>
        <translation>Copier les sorties de la semaine</translation>
    </message>
    <message>
        <source>Paste the runs into this week</source>
        <translation>Coller les sorties cette semaine</translation>
    </message>
    <message>
        <source>Show one &amp;week</source>
        <translation>&amp;Afficher une semaine</translation>
    </message>
    <message>
        <source>Show t&amp;hree weeks</source>
        <translation>Afficher &amp;trois semaines</translation>
    </message>
    <message>
        <source>Show the &amp;season</source>
        <translation>A&amp;fficher la saison</translation>
    </message>
    <message>
        <source>First days until %1 — %2 h left of %3</source>
        <translation>Premiers jours jusqu’au %1 — reste %2 h sur %3</translation>
    </message>
    <message>
        <source>Training as usual, with strength work to keep the hamstring strong.</source>
        <translation>Entraînement habituel, avec du renforcement pour garder les ischio-jambiers forts.</translation>
    </message>
    <message>
        <source>Take care:</source>
        <translation>Attention&#xa0;:</translation>
    </message>
    <message>
        <source>When to stop:</source>
        <translation>Quand arrêter&#xa0;:</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>From your clinician</source>
        <translation>De votre soignant</translation>
    </message>
    <message>
        <source>Your pain limit is %1 of 10: stop when it goes above.</source>
        <translation>Votre limite de douleur est de %1 sur 10&#xa0;: arrêtez quand elle la dépasse.</translation>
    </message>
    <message>
        <source>This week:</source>
        <translation>Cette semaine&#xa0;:</translation>
    </message>
    <message>
        <source>These weeks:</source>
        <translation>Ces semaines&#xa0;:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>For the days in between</source>
        <translation>Pour les jours entre deux</translation>
    </message>
    <message>
        <source>%1 times a day</source>
        <translation>%1 fois par jour</translation>
    </message>
    <message>
        <source>Pain:</source>
        <translation>Douleur&#xa0;:</translation>
    </message>
    <message>
        <source>Tick when done, and write the worst pain from 0 to 10</source>
        <translation>Cochez ce qui est fait, et notez la pire douleur de 0 à 10</translation>
    </message>
    <message>
        <source>Nothing is planned for these days.</source>
        <translation>Rien n’est prévu pour ces jours.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Repetitions, a field for each set</source>
        <translation>Répétitions, une case par série</translation>
    </message>
    <message>
        <source>Worst pain, 0 to 10</source>
        <translation>Pire douleur, 0 à 10</translation>
    </message>
    <message>
        <source>Pain next day, 0 to 10</source>
        <translation>Douleur le lendemain, 0 à 10</translation>
    </message>
    <message>
        <source>Tick what is done. Write how often you did it and how much it hurt: 0 is no pain, 10 the worst you can think of.</source>
        <translation>Cochez ce qui est fait. Notez combien de fois vous l’avez fait et à quel point cela a fait mal&#xa0;: 0, pas de douleur, 10, la pire que vous puissiez imaginer.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Choose a PNG, JPEG or SVG file.</source>
        <translation>Ce n’est pas une image lisible. Choisissez un fichier PNG, JPEG ou SVG.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one with fewer than 40 million pixels.</source>
        <translation>Cette image est trop grande. Choisissez-en une de moins de 40 millions de pixels.</translation>
    </message>
    <message>
        <source>This picture is broken. Choose another file, or save it anew and try again.</source>
        <translation>Cette image est abîmée. Choisissez un autre fichier, ou enregistrez-la de nouveau et réessayez.</translation>
    </message>
    <message>
        <source>The PDF could not be written (%1). Choose another folder, or make room and try again.</source>
        <translation>Le PDF n’a pas pu être écrit (%1). Choisissez un autre dossier, ou faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>Plan de la semaine</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Log sheet</source>
        <translation>Feuille de suivi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Rapport de progrès</translation>
    </message>
    <message>
        <source>The printer does not take the pages. See whether it is on, choose another one, or save a PDF.</source>
        <translation>L’imprimante n’accepte pas les pages. Vérifiez qu’elle est allumée, choisissez-en une autre, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>sets of %1</source>
        <translation>séries de %1</translation>
    </message>
    <message>
        <source>1 set of %1</source>
        <translation>1 série de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sets of %1</source>
        <translation>
            <numerusform>%n série de %1</numerusform>
            <numerusform>%n séries de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>once %1 metres</source>
        <translation>une fois %1 mètres</translation>
    </message>
    <message numerus="yes">
        <source>%n times %1 metres</source>
        <translation>
            <numerusform>%n fois %1 mètres</numerusform>
            <numerusform>%n fois %1 mètres</numerusform>
        </translation>
    </message>
    <message>
        <source>hold for %1, once</source>
        <translation>tenir %1, une fois</translation>
    </message>
    <message numerus="yes">
        <source>hold for %1, %n times</source>
        <translation>
            <numerusform>tenir %1, %n fois</numerusform>
            <numerusform>tenir %1, %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on each side</source>
        <translation>%1 de chaque côté</translation>
    </message>
    <message>
        <source>hold for %1</source>
        <translation>tenir %1</translation>
    </message>
    <message>
        <source>with %1 kg</source>
        <translation>avec %1 kg</translation>
    </message>
    <message>
        <source>Rest %1 between sets.</source>
        <translation>Repos de %1 entre les séries.</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Couché</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>À genoux</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Debout</translation>
    </message>
    <message>
        <source>On the move</source>
        <translation>En mouvement</translation>
    </message>
    <message>
        <source>The muscle settles first. Rest it, and move only as far as it does not hurt.</source>
        <translation>D’abord, le muscle se calme. Ménagez-le, et ne bougez que tant que cela ne fait pas mal.</translation>
    </message>
    <message>
        <source>Now easy movement comes back. Begin gently and stop before it hurts.</source>
        <translation>Maintenant, le mouvement facile revient. Commencez doucement et arrêtez avant que cela fasse mal.</translation>
    </message>
    <message>
        <source>Now the muscle grows strong again. Move slowly and do not hurry.</source>
        <translation>Maintenant, le muscle redevient fort. Bougez lentement et ne vous pressez pas.</translation>
    </message>
    <message>
        <source>Now running comes back in small steps. Walk and run by turns.</source>
        <translation>Maintenant, la course revient par petits pas. Alternez marche et course.</translation>
    </message>
    <message>
        <source>You train as before. Keep the strength work going, so that it stays strong.</source>
        <translation>Vous vous entraînez comme avant. Continuez le renforcement, pour que le muscle reste fort.</translation>
    </message>
    <message>
        <source>1 strength day</source>
        <translation>1 jour de renforcement</translation>
    </message>
    <message numerus="yes">
        <source>%n strength days</source>
        <translation>
            <numerusform>%n jour de renforcement</numerusform>
            <numerusform>%n jours de renforcement</numerusform>
        </translation>
    </message>
    <message>
        <source>1 running day</source>
        <translation>1 jour de course</translation>
    </message>
    <message numerus="yes">
        <source>%n running days</source>
        <translation>
            <numerusform>%n jour de course</numerusform>
            <numerusform>%n jours de course</numerusform>
        </translation>
    </message>
    <message>
        <source>1 rest day</source>
        <translation>1 jour de repos</translation>
    </message>
    <message numerus="yes">
        <source>%n rest days</source>
        <translation>
            <numerusform>%n jour de repos</numerusform>
            <numerusform>%n jours de repos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>One session takes about %1.</source>
        <translation>Une séance dure environ %1.</translation>
    </message>
    <message>
        <source>Stop at once at a sharp pain or a pop.</source>
        <translation>Arrêtez aussitôt en cas de douleur vive ou de claquement.</translation>
    </message>
    <message>
        <source>Call your doctor or physiotherapist about a new bruise, a swelling or a gap in the muscle.</source>
        <translation>Appelez votre médecin ou votre kinésithérapeute pour un nouvel hématome, un gonflement ou un creux dans le muscle.</translation>
    </message>
    <message>
        <source>Call them too if you cannot walk normally, or if your leg is weak or numb.</source>
        <translation>Appelez-les aussi si vous ne pouvez pas marcher normalement, ou si votre jambe est faible ou engourdie.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où vous en êtes</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>None in this time.</source>
        <translation>Aucun sur cette période.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Pire douleur</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>épisode</translation>
    </message>
    <message>
        <source>Distance a week, %1</source>
        <translation>Distance par semaine, %1</translation>
    </message>
    <message>
        <source>ceiling of the week</source>
        <translation>plafond de la semaine</translation>
    </message>
    <message>
        <source>Strength, repetitions a week</source>
        <translation>Renforcement, répétitions par semaine</translation>
    </message>
    <message>
        <source>Worst pain of the week, 0 to 10</source>
        <translation>Pire douleur de la semaine, 0 à 10</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>douleur</translation>
    </message>
    <message>
        <source>What stood out in the load</source>
        <translation>Ce qui ressort de la charge</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Strength days</source>
        <translation>Jours de renforcement</translation>
    </message>
    <message>
        <source>Kept to the plan</source>
        <translation>Plan suivi</translation>
    </message>
    <message>
        <source>Week by week, the newest first</source>
        <translation>Semaine par semaine, la plus récente d’abord</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Before each run:</source>
        <translation>Avant chaque sortie&#xa0;:</translation>
    </message>
    <message>
        <source>Before the run on %1:</source>
        <translation>Avant la sortie du %1&#xa0;:</translation>
    </message>
    <message>
        <source>After each run:</source>
        <translation>Après chaque sortie&#xa0;:</translation>
    </message>
    <message>
        <source>After the run on %1:</source>
        <translation>Après la sortie du %1&#xa0;:</translation>
    </message>
    <message>
        <source>Training log</source>
        <translation>Journal d’entraînement</translation>
    </message>
    <message>
        <source>Hamstring plan</source>
        <translation>Plan ischio-jambiers</translation>
    </message>
    <message>
        <source>Training plan</source>
        <translation>Plan d’entraînement</translation>
    </message>
    <message>
        <source>Hamstring plan, stage %1 of %2: %3</source>
        <translation>Plan ischio-jambiers, étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Made with: %1.</source>
        <translation>Établi avec&#xa0;: %1.</translation>
    </message>
    <message>
        <source>plan of %1, %2</source>
        <translation>plan du %1, %2</translation>
    </message>
    <message>
        <source>Printed %1 · advice, not a diagnosis</source>
        <translation>Imprimé le %1 · conseil, pas un diagnostic</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Note&#xa0;:</translation>
    </message>
    <message>
        <source>See %1, %2.</source>
        <translation>À consulter, %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not now:</source>
        <translation>Pas maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>Stop and call</source>
        <translation>Arrêtez et appelez</translation>
    </message>
    <message>
        <source>(over the limit)</source>
        <translation>(au-dessus de la limite)</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Rien de prévu</translation>
    </message>
    <message>
        <source>%1 runs added, %2 known already, %3 other activities left out.</source>
        <translation>%1 sorties ajoutées, %2 déjà connues, %3 autres activités laissées de côté.</translation>
    </message>
    <message>
        <source>Activities (*.csv *.fit *.tcx *.gpx *.gz *.zip);;All files (*)</source>
        <translation>Activités (*.csv *.fit *.tcx *.gpx *.gz *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 patient</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>nobody is here yet</source>
        <translation>il n’y a encore personne ici</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Glace</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Surélévation</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Active recovery</source>
        <translation>Récupération active</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilité</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>Nouveau bilan</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>This is a planned workout, not a run that was done; choose the activity itself</source>
        <translation>Ceci est un entraînement prévu, pas une sortie faite ; choisissez l’activité elle-même</translation>
    </message>
    <message>
        <source>Given against this rule, because: %1</source>
        <translation>Donné contre cette règle, car : %1</translation>
    </message>
    <message>
        <source>You said that something hurts, but not yet what. Go back and say at least how strong the pain is, or start anew with “All fine”.</source>
        <translation>Vous avez dit que quelque chose fait mal, mais pas encore quoi. Revenez en arrière et dites au moins quelle est la force de la douleur, ou recommencez avec « Tout va bien ».</translation>
    </message>
    <message>
        <source>All as the program comes with them</source>
        <translation>Tous tels que livrés avec le programme</translation>
    </message>
    <message>
        <source>The walk and the gentle holds</source>
        <translation>La marche et les tenues douces</translation>
    </message>
    <message>
        <source>The gentle holds</source>
        <translation>Les tenues douces</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>La marche</translation>
    </message>
    <message>
        <source>%1 hurt more than %2 of 10. Check in and say how the leg is: until then they are left out.</source>
        <translation>Douleur de plus de %2 sur 10 : %1. Faites un bilan et dites comment va la jambe : d’ici là, c’est laissé de côté.</translation>
    </message>
    <message>
        <source>Your last walk hurt more than before, so the next ones are shorter. Check in if the pain stays.</source>
        <translation>Votre dernière marche a fait plus mal qu’avant, les prochaines sont donc plus courtes. Faites un bilan si la douleur reste.</translation>
    </message>
    <message>
        <source>Say how the leg was the day after your last run, in its log or with a check-in: until then no run is planned for today.</source>
        <translation>Dites comment allait la jambe le lendemain de votre dernière sortie, dans son journal ou par un bilan : d’ici là, aucune sortie n’est prévue aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>Resting for %n days after a session that hurt too much: %1. A plan made after that holds them again, from an easy step. Check in if the pain stays.</source>
        <translation>
            <numerusform>Au repos %n jour après une séance qui a fait trop mal : %1. Un plan fait ensuite les reprend, à un palier facile. Faites un bilan si la douleur reste.</numerusform>
            <numerusform>Au repos %n jours après une séance qui a fait trop mal : %1. Un plan fait ensuite les reprend, à un palier facile. Faites un bilan si la douleur reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second run asked for on %1 is not planned: a day holds one of them.</source>
        <translation>La deuxième sortie demandée le %1 n’est pas prévue : une journée en contient une.</translation>
    </message>
    <message>
        <source>The last gentle walk hurt; the next ones are shorter.</source>
        <translation>La dernière marche douce a fait mal ; les prochaines sont plus courtes.</translation>
    </message>
    <message>
        <source>This session runs for longer without a walk than the next one of the walk–run table.</source>
        <translation>Cette séance court plus longtemps sans marcher que la suivante du tableau marche–course.</translation>
    </message>
    <message>
        <source>compress</source>
        <translation>compression</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>format</comment>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>format</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>must be given for each set</source>
        <translation>doit être indiqué pour chaque série</translation>
    </message>
    <message>
        <source>Between two ice packs while the day has room</source>
        <translation>Entre deux glaçages tant que la journée a de la place</translation>
    </message>
    <message>
        <source>Sets of an exercise of your own, at most</source>
        <translation>Séries d’un exercice à vous, au plus</translation>
    </message>
    <message>
        <source>Repetitions of each of these sets, at most</source>
        <translation>Répétitions de chacune de ces séries, au plus</translation>
    </message>
    <message>
        <source>Each of these sets is held, at most</source>
        <translation>Chacune de ces séries est tenue, au plus</translation>
    </message>
</context>
<context>
    <name>stridewell::AboutDialog</name>
    <message>
        <source>About Stridewell</source>
        <translation>À propos de Stridewell</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2.</source>
        <translation>Version %1, avec Qt %2.</translation>
    </message>
</context>
<context>
    <name>stridewell::AdherenceChart</name>
    <message>
        <source>Nothing planned is over yet.</source>
        <translation>Rien de ce qui était prévu n’est encore passé.</translation>
    </message>
</context>
<context>
    <name>stridewell::AnswerPage</name>
    <message>
        <source>Nothing stands against your training.</source>
        <translation>Rien ne s’oppose à votre entraînement.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>À éviter pour l’instant</translation>
    </message>
    <message>
        <source>Because of what you said</source>
        <translation>À cause de ce que vous avez dit</translation>
    </message>
    <message>
        <source>Whom: %1</source>
        <translation>Qui&#xa0;: %1</translation>
    </message>
    <message>
        <source>How soon: %1</source>
        <translation>Quand&#xa0;: %1</translation>
    </message>
    <message>
        <source>In Europe the emergency number is 112.</source>
        <translation>En Europe, le numéro d’urgence est le 112.</translation>
    </message>
    <message>
        <source>How your plan would change</source>
        <translation>Comment votre plan changerait</translation>
    </message>
    <message>
        <source>Training pauses until this has been looked at. That is for your safety and is not a choice: it holds whatever else the plan says.</source>
        <translation>L’entraînement est suspendu tant que cela n’a pas été examiné. C’est pour votre sécurité, et ce n’est pas un choix&#xa0;: cela vaut quoi que dise le reste du plan.</translation>
    </message>
</context>
<context>
    <name>stridewell::BackingUp</name>
    <message>
        <source>The store is damaged: %1. The newest good backup can be put in its place.</source>
        <translation>La base de données est endommagée&#xa0;: %1. La plus récente bonne sauvegarde peut prendre sa place.</translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation>Voir les sauvegardes</translation>
    </message>
    <message>
        <source>No backup could be made. %1</source>
        <translation>Aucune sauvegarde n’a pu être faite. %1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save with a passphrase</source>
        <translation>Enregistrer avec une phrase secrète</translation>
    </message>
    <message>
        <source>Sealed backup (*.sealed)</source>
        <translation>Sauvegarde scellée (*.sealed)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Une sauvegarde a été faite.</translation>
    </message>
    <message>
        <source>Nothing has changed since the newest backup.</source>
        <translation>Rien n’a changé depuis la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>It was restored. What it replaced is kept as a backup of its own.</source>
        <translation>Elle a été restaurée. Ce qu’elle remplace est gardé dans une sauvegarde à part.</translation>
    </message>
    <message>
        <source>%1 was saved with a passphrase.</source>
        <translation>%1 a été enregistré avec une phrase secrète.</translation>
    </message>
    <message>
        <source>Whoever opens %1 needs this passphrase.</source>
        <translation>Qui ouvre %1 a besoin de cette phrase secrète.</translation>
    </message>
    <message>
        <source>It was written to %1.</source>
        <translation>Écriture faite dans %1.</translation>
    </message>
    <message>
        <source>Backups lie in %1 from now on.</source>
        <translation>Les sauvegardes sont désormais dans %1.</translation>
    </message>
</context>
<context>
    <name>stridewell::BackupModel</name>
    <message>
        <source>every 30 minutes</source>
        <translation>toutes les 30 minutes</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>faite à la main</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant un import</translation>
    </message>
    <message>
        <source>before somebody was deleted</source>
        <translation>avant la suppression d’une personne</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>avant la restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>before an update of Stridewell</source>
        <translation>avant une mise à jour de Stridewell</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>une sortie</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n sortie</numerusform>
            <numerusform>%n sorties</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, runs</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 and one more</source>
        <translation>%1 et une personne de plus</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Last change in it</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>stridewell::BackupTable</name>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
</context>
<context>
    <name>stridewell::BackupsDialog</name>
    <message>
        <source>&amp;Restore the chosen one</source>
        <translation>&amp;Restaurer la sélection</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Stridewell copies all that it holds every 30 minutes when something has changed, and before an import or a deletion. Older copies are thinned by day, week and month.</source>
        <translation>Stridewell copie tout ce qu’il contient toutes les 30 minutes si quelque chose a changé, et avant un import ou une suppression. Les copies plus anciennes sont éclaircies par jour, semaine et mois.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Save with a &amp;passphrase…</source>
        <translation>Avec une &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>Restore a &amp;file…</source>
        <translation>Restaurer un &amp;fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Move them…</source>
        <translation>&amp;Déplacer…</translation>
    </message>
    <message>
        <source>They lie in %1</source>
        <translation>Elles sont dans %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>stridewell::BatchDialog</name>
    <message>
        <source>Into</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>Un seul PDF</translation>
    </message>
    <message>
        <source>A PDF for each</source>
        <translation>Un PDF pour chacun</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Print selected patients</source>
        <translation>Imprimer les patients choisis</translation>
    </message>
    <message>
        <source>Each from the present week on. Notes for clinicians are never printed.</source>
        <translation>Chacun à partir de la semaine en cours. Les notes des soignants ne sont jamais imprimées.</translation>
    </message>
    <message>
        <source>Patients printed</source>
        <translation>Patients imprimés</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
</context>
<context>
    <name>stridewell::BodyMap</name>
    <message>
        <source>The legs from behind. Arrow keys choose the place; the questions ask the same.</source>
        <translation>Les jambes vues de derrière. Les flèches choisissent l’endroit&#xa0;; les questions demandent la même chose.</translation>
    </message>
    <message>
        <source>Where it hurts: not said</source>
        <translation>Où vous avez mal&#xa0;: non précisé</translation>
    </message>
    <message>
        <source>Where it hurts: %1</source>
        <translation>Où vous avez mal&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stridewell::CalendarKeeper</name>
    <message>
        <source>The calendar %1 is up to date again.</source>
        <translation>L’agenda %1 est de nouveau à jour.</translation>
    </message>
    <message>
        <source>Your calendar is not up to date. %1. Your plan is safe; the file is tried again every minute.</source>
        <translation>Votre agenda n’est pas à jour. %1. Votre plan est en sécurité&#xa0;; un nouvel essai a lieu chaque minute.</translation>
    </message>
</context>
<context>
    <name>stridewell::CalendarView</name>
    <message>
        <source>Calendar of the plan</source>
        <translation>Agenda du plan</translation>
    </message>
    <message>
        <source>Choose what to move first: Enter goes into a day, Tab on to its next card.</source>
        <translation>Choisissez d’abord quoi déplacer&#xa0;: Entrée va dans un jour, Tab passe à sa carte suivante.</translation>
    </message>
</context>
<context>
    <name>stridewell::ChapterView</name>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
</context>
<context>
    <name>stridewell::CheckInDialog</name>
    <message>
        <source>Check in</source>
        <translation>Faire un bilan</translation>
    </message>
    <message>
        <source>All fine</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>No pain at the back of the thigh</source>
        <translation>Aucune douleur à l’arrière de la cuisse</translation>
    </message>
    <message>
        <source>Something hurts</source>
        <translation>Quelque chose fait mal</translation>
    </message>
    <message>
        <source>A few questions, two minutes at most</source>
        <translation>Quelques questions, deux minutes au plus</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation>Reprendre où vous en étiez</translation>
    </message>
    <message>
        <source>Your answers of before are still here</source>
        <translation>Vos réponses précédentes sont encore là</translation>
    </message>
    <message>
        <source>The same, and it is getting better</source>
        <translation>La même chose, et cela va mieux</translation>
    </message>
    <message>
        <source>The same, and it is not getting better</source>
        <translation>La même chose, et cela ne va pas mieux</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Du nouveau</translation>
    </message>
    <message>
        <source>Another place, or it happened again</source>
        <translation>Un autre endroit, ou c’est arrivé de nouveau</translation>
    </message>
    <message>
        <source>It cannot be said yet how this looks: %1.</source>
        <translation>On ne peut pas encore dire de quoi cela a l’air&#xa0;: %1.</translation>
    </message>
    <message>
        <source>As you answer, here stands what it looks like, why, and how your week would change.</source>
        <translation>Au fil de vos réponses, on lit ici de quoi cela a l’air, pourquoi, et comment votre semaine changerait.</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Revenir aux questions</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Store this check-in</source>
        <translation>Enregistrer ce bilan</translation>
    </message>
    <message>
        <source>Take it and change the plan</source>
        <translation>Accepter et modifier le plan</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Accepter</translation>
    </message>
</context>
<context>
    <name>stridewell::CheckInFlow</name>
    <message>
        <source>check-in</source>
        <translation>bilan</translation>
    </message>
    <message>
        <source>It could not be stored: %1. Your answers are still here; try again in a moment.</source>
        <translation>L’enregistrement a échoué&#xa0;: %1. Vos réponses sont encore ici&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Check-in taken.</source>
        <translation>Bilan enregistré.</translation>
    </message>
    <message>
        <source>Training is paused: %1, %2.</source>
        <translation>L’entraînement est suspendu&#xa0;: %1, %2.</translation>
    </message>
</context>
<context>
    <name>stridewell::CheckInFrame</name>
    <message>
        <source>Check in</source>
        <translation>Faire un bilan</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>Où avez-vous mal&#xa0;?</translation>
    </message>
    <message>
        <source>Not a diagnosis. Nothing leaves this computer.</source>
        <translation>Pas un diagnostic. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Leave the plan as it is</source>
        <translation>Laisser le plan tel quel</translation>
    </message>
</context>
<context>
    <name>stridewell::ChoiceRow</name>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
</context>
<context>
    <name>stridewell::Clinic</name>
    <message>
        <source>The patient is in the archive now.</source>
        <translation>Le patient est maintenant dans les archives.</translation>
    </message>
    <message>
        <source>The patient is out of the archive now.</source>
        <translation>Le patient est maintenant sorti des archives.</translation>
    </message>
    <message>
        <source>The next review is on %1.</source>
        <translation>Le prochain suivi est le %1.</translation>
    </message>
    <message>
        <source>No review is planned by hand any more.</source>
        <translation>Plus aucun suivi n’est prévu à la main.</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Exporter le profil</translation>
    </message>
    <message>
        <source>Profile (*.json)</source>
        <translation>Profil (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder, or make room.</source>
        <translation>%1 n’a pas pu être écrit (%2). Choisissez un autre dossier, ou faites de la place.</translation>
    </message>
    <message>
        <source>The profile was written to %1.</source>
        <translation>Le profil a été écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
</context>
<context>
    <name>stridewell::ClinicHeadDialog</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Head of the clinic’s prints</source>
        <translation>En-tête des impressions du cabinet</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nom du cabinet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Supprimer le logo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>stridewell::ComingCard</name>
    <message>
        <source>The next days</source>
        <translation>Les prochains jours</translation>
    </message>
</context>
<context>
    <name>stridewell::CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>stridewell::DayDelegate</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 de plus</translation>
    </message>
</context>
<context>
    <name>stridewell::DayPanel</name>
    <message>
        <source>Note on the day</source>
        <translation>Note du jour</translation>
    </message>
    <message>
        <source>Note on this day…</source>
        <translation>Note sur ce jour…</translation>
    </message>
    <message>
        <source>Note on the week</source>
        <translation>Note de la semaine</translation>
    </message>
    <message>
        <source>Note on this week…</source>
        <translation>Note sur cette semaine…</translation>
    </message>
    <message>
        <source>Add a run…</source>
        <translation>Ajouter une sortie…</translation>
    </message>
</context>
<context>
    <name>stridewell::DeletePatientDialog</name>
    <message>
        <source>Delete a patient</source>
        <translation>Supprimer un patient</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Supprimer %1 définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>le plan</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>votre propre note</translation>
    </message>
    <message>
        <source>This would be lost: %1. It cannot be undone.</source>
        <translation>Ceci serait perdu&#xa0;: %1. On ne peut pas revenir en arrière.</translation>
    </message>
    <message>
        <source>An export keeps what belongs to the patient: runs, check-ins and logs. Your own note is never exported; copy it if you need it. An archived patient stays out of the way and loses nothing.</source>
        <translation>Un export garde ce qui appartient au patient&#xa0;: sorties, bilans et entrées. Votre propre note n’est jamais exportée&#xa0;; copiez-la si vous en avez besoin. Un patient archivé ne gêne pas et ne perd rien.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Export first…</source>
        <translation>&amp;Exporter d’abord…</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Supprimer définitivement</translation>
    </message>
</context>
<context>
    <name>stridewell::DifferenceList</name>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Voir %n de plus</numerusform>
            <numerusform>Voir %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1 Why?</source>
        <translation>%1 Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
</context>
<context>
    <name>stridewell::DosePart</name>
    <message>
        <source>Change the dose</source>
        <translation>Modifier la dose</translation>
    </message>
    <message>
        <source>Take the planned dose again</source>
        <translation>Reprendre la dose prévue</translation>
    </message>
    <message>
        <source>Take this dose</source>
        <translation>Prendre cette dose</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>Pourquoi&#xa0;? (facultatif)</translation>
    </message>
    <message>
        <source>Why the dose is changed</source>
        <translation>Pourquoi la dose est modifiée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The dose was changed by hand.</source>
        <translation>La dose a été modifiée à la main.</translation>
    </message>
    <message>
        <source>The dose was changed by %1.</source>
        <translation>La dose a été modifiée par %1.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: sets</source>
        <translation>%1&#xa0;: séries</translation>
    </message>
    <message>
        <source>%1: repetitions of each set</source>
        <translation>%1&#xa0;: répétitions de chaque série</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>%1: seconds to hold</source>
        <translation>%1&#xa0;: secondes à tenir</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>sans poids</translation>
    </message>
    <message>
        <source>%1: weight</source>
        <translation>%1&#xa0;: poids</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>%1 (rule %2)</source>
        <translation>%1 (règle %2)</translation>
    </message>
    <message>
        <source>For clinicians: why it may be done all the same</source>
        <translation>Pour les soignants&#xa0;: pourquoi c’est possible malgré tout</translation>
    </message>
    <message>
        <source>Take it with this reason</source>
        <translation>Appliquer pour cette raison</translation>
    </message>
</context>
<context>
    <name>stridewell::ExerciseActions</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>On the handout of %1</source>
        <translation>Sur la fiche de %1</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher de nouveau</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>The rules build on this exercise, so it cannot be hidden.</source>
        <translation>Les règles s’appuient sur cet exercice, il ne peut donc pas être masqué.</translation>
    </message>
</context>
<context>
    <name>stridewell::ExerciseDetail</name>
    <message>
        <source>Where you are</source>
        <translation>Où vous en êtes</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figure&#xa0;: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a step of a list</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>Erreurs fréquentes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>Your plan does not ask for it now.</source>
        <translation>Votre plan ne le demande pas en ce moment.</translation>
    </message>
    <message>
        <source>Added by your clinician.</source>
        <translation>Ajouté par votre soignant.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources&#xa0;: %1</translation>
    </message>
    <message>
        <source>About the exercise</source>
        <translation>À propos de l’exercice</translation>
    </message>
</context>
<context>
    <name>stridewell::ExerciseEditor</name>
    <message>
        <source>New exercise</source>
        <translation>Nouvel exercice</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where it has its place</source>
        <translation>Où il a sa place</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Renforcement</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Retour au calme</translation>
    </message>
    <message>
        <source>Body position</source>
        <translation>Position du corps</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Couché</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>À genoux</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Debout</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>The rules treat it like</source>
        <translation>Les règles le traitent comme</translation>
    </message>
    <message>
        <source>Nordic curl</source>
        <translation>curl nordique</translation>
    </message>
    <message>
        <source>Deadlift</source>
        <translation>Soulevé de terre</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Pont</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <translation>Étirement des ischio-jambiers</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
    <message>
        <source>How it is done, a step a line</source>
        <translation>Comment faire, une étape par ligne</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Quand arrêter</translation>
    </message>
    <message>
        <source>What often goes wrong, one a line (may stay empty)</source>
        <translation>Les erreurs fréquentes, une par ligne (facultatif)</translation>
    </message>
    <message>
        <source>What it is for (may stay empty)</source>
        <translation>À quoi cela sert (facultatif)</translation>
    </message>
    <message>
        <source>Drag the joints: the start on the left, the end on the right</source>
        <translation>Faites glisser les articulations&#xa0;: le début à gauche, la fin à droite</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Begin with the figure of</source>
        <translation>Partir de la figure de</translation>
    </message>
    <message>
        <source>A &amp;picture instead…</source>
        <translation>Plutôt une &amp;image…</translation>
    </message>
    <message>
        <source>A &amp;figure instead</source>
        <translation>Plutôt une &amp;figure</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>séries</translation>
    </message>
    <message>
        <source>Repetitions or seconds of each set</source>
        <translation>Répétitions ou secondes de chaque série</translation>
    </message>
    <message>
        <source>Of each set</source>
        <translation>Pour chaque série</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Seconds held</source>
        <translation>Secondes tenues</translation>
    </message>
    <message>
        <source>On each side</source>
        <translation>De chaque côté</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Picture of the exercise</source>
        <translation>Image de l’exercice</translation>
    </message>
</context>
<context>
    <name>stridewell::ExerciseFlow</name>
    <message>
        <source>Picture of the exercise</source>
        <translation>Image de l’exercice</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This exercise is not in the library any more.</source>
        <translation>Cet exercice n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 a été modifié.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
</context>
<context>
    <name>stridewell::ExerciseSheet</name>
    <message>
        <source>Last time %1</source>
        <translation>La dernière fois %1</translation>
    </message>
</context>
<context>
    <name>stridewell::ExercisesPage</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>In my plan</source>
        <translation>Dans mon plan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqués</translation>
    </message>
    <message>
        <source>&amp;New exercise…</source>
        <translation>&amp;Nouvel exercice…</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation>Chercher dans les exercices</translation>
    </message>
    <message>
        <source>No exercise is hidden.</source>
        <translation>Aucun exercice n’est masqué.</translation>
    </message>
    <message>
        <source>No exercise has these words. Clear the search, or look among all.</source>
        <translation>Aucun exercice ne contient ces mots. Effacez la recherche, ou cherchez parmi tous.</translation>
    </message>
    <message>
        <source>Your plan holds no exercise now. “All” shows every one.</source>
        <translation>Votre plan ne contient pas d’exercice en ce moment. « Tous » les montre tous.</translation>
    </message>
</context>
<context>
    <name>stridewell::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How many weeks, from this one on</source>
        <translation>Combien de semaines, à partir de celle-ci</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Paper, text size and the clinic’s name are as you chose them in Print.</source>
        <translation>Papier, taille du texte et nom du cabinet sont ceux choisis dans Imprimer.</translation>
    </message>
    <message>
        <source>Every item lasts the whole day</source>
        <translation>Chaque élément dure toute la journée</translation>
    </message>
    <message>
        <source>Say what is suspected and why</source>
        <translation>Dire ce qui est suspecté et pourquoi</translation>
    </message>
    <message>
        <source>Whoever sees the calendar can read it.</source>
        <translation>Qui voit l’agenda peut le lire.</translation>
    </message>
    <message>
        <source>Whoever sees the calendar can read it. Without it, titles say only what to do.</source>
        <translation>Qui voit l’agenda peut le lire. Sans cela, les titres disent seulement quoi faire.</translation>
    </message>
    <message>
        <source>Alarm before what has a time</source>
        <translation>Alarme avant ce qui a une heure</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
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
        <translation>Certains programmes d’agenda sautent ou doublent les événements qu’ils connaissent déjà. Un agenda réservé au plan peut être vidé avant un nouvel import.</translation>
    </message>
    <message>
        <source>A folder that is kept up to date</source>
        <translation>Un dossier tenu à jour</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>S&amp;top keeping it</source>
        <translation>&amp;Ne plus le tenir à jour</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>The whole plan is written there as a calendar whenever it changes, so that a calendar program or a web server can take it from there.</source>
        <translation>Le plan entier y est écrit comme agenda à chaque changement, pour qu’un programme d’agenda ou un serveur web puisse le prendre là.</translation>
    </message>
    <message>
        <source>%1 holds the present calendar.</source>
        <translation>%1 contient l’agenda actuel.</translation>
    </message>
</context>
<context>
    <name>stridewell::Exporting</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Open in calendar</source>
        <translation>Ouvrir dans l’agenda</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No program here opens %1. You can open it from within your own.</source>
        <translation>Aucun programme ici n’ouvre %1. Vous pouvez l’ouvrir depuis le vôtre.</translation>
    </message>
    <message>
        <source>Keep a folder up to date</source>
        <translation>Tenir un dossier à jour</translation>
    </message>
</context>
<context>
    <name>stridewell::FindingList</name>
    <message>
        <source>What stands out</source>
        <translation>Ce qui ressort</translation>
    </message>
    <message>
        <source>Nothing: every week and run of this time kept to its ceiling.</source>
        <translation>Rien&#xa0;: chaque semaine et chaque sortie de cette période ont respecté leur plafond.</translation>
    </message>
    <message>
        <source>No runs in this time yet. Import your history, or log a run.</source>
        <translation>Pas encore de sortie sur cette période. Importez votre historique, ou notez une sortie.</translation>
    </message>
    <message>
        <source>One more stands in the table.</source>
        <translation>Une de plus figure dans le tableau.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the table.</source>
        <translation>
            <numerusform>%n de plus figure dans le tableau.</numerusform>
            <numerusform>%n de plus figurent dans le tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>règle %1</translation>
    </message>
    <message>
        <source>What research says</source>
        <translation>Ce que dit la recherche</translation>
    </message>
</context>
<context>
    <name>stridewell::FirstRunDialog</name>
    <message>
        <source>Welcome to Stridewell</source>
        <translation>Bienvenue dans Stridewell</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>What you typed here is not stored yet. Go on to keep it, or close and lose it.</source>
        <translation>Ce que vous avez saisi ici n’est pas encore enregistré. Continuez pour le garder, ou fermez et perdez-le.</translation>
    </message>
    <message>
        <source>Show my plan</source>
        <translation>Voir mon plan</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>stridewell::FirstRunFlow</name>
    <message>
        <source>Nobody here is called “%1”. Start as a new runner, or choose below.</source>
        <translation>Personne ici ne s’appelle «&#xa0;%1&#xa0;». Commencez comme nouveau coureur, ou choisissez ci-dessous.</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Importer des sorties</translation>
    </message>
    <message>
        <source>That could not be stored: %1. What you typed is still here.</source>
        <translation>Cela n’a pas pu être enregistré&#xa0;: %1. Ce que vous avez saisi est encore ici.</translation>
    </message>
    <message>
        <source>Nothing was taken from the files.</source>
        <translation>Rien n’a été repris des fichiers.</translation>
    </message>
</context>
<context>
    <name>stridewell::HealthPage</name>
    <message>
        <source>No, all fine</source>
        <translation>Non, tout va bien</translation>
    </message>
    <message>
        <source>The plan comes at once</source>
        <translation>Le plan vient tout de suite</translation>
    </message>
    <message>
        <source>Yes, something hurts</source>
        <translation>Oui, quelque chose fait mal</translation>
    </message>
    <message>
        <source>A few questions, two minutes at most</source>
        <translation>Quelques questions, deux minutes au plus</translation>
    </message>
    <message>
        <source>Something else the plan should know of? ›</source>
        <translation>Autre chose que le plan devrait savoir&#xa0;? ›</translation>
    </message>
    <message>
        <source>What of this is so for you?</source>
        <translation>Qu’est-ce qui vous concerne&#xa0;?</translation>
    </message>
    <message>
        <source>Does the back of your thigh hurt now?</source>
        <translation>L’arrière de votre cuisse fait-il mal maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Then a few questions follow before the plan.</source>
        <translation>Alors quelques questions suivent avant le plan.</translation>
    </message>
    <message>
        <source>Opens a list of conditions and medicines; skip it if nothing applies</source>
        <translation>Ouvre une liste de problèmes de santé et de médicaments&#xa0;; passez si rien ne vous concerne</translation>
    </message>
    <message>
        <source>Choose what is so for you. The plan leaves out what would not be good for you, and asks you to see somebody sooner. It stays on this computer.</source>
        <translation>Choisissez ce qui vous concerne. Le plan laisse de côté ce qui ne vous ferait pas de bien, et vous demande de consulter plus tôt. Cela reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>stridewell::HelpCard</name>
    <message>
        <source>Get help at once</source>
        <translation>Cherchez tout de suite de l’aide</translation>
    </message>
</context>
<context>
    <name>stridewell::HelpWindow</name>
    <message>
        <source>Nothing is found for these words. Try fewer, or others.</source>
        <translation>Rien trouvé pour ces mots. Essayez-en moins, ou d’autres.</translation>
    </message>
    <message>
        <source>Stridewell Handbook</source>
        <translation>Manuel de Stridewell</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>To the chapter before (Alt+Left)</source>
        <translation>Au chapitre d’avant (Alt+Gauche)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>stridewell::Helping</name>
    <message>
        <source>a copy of a clinic</source>
        <translation>une copie d’un cabinet</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>&amp;About Stridewell</source>
        <translation>À &amp;propos de Stridewell</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Le rapport a été écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>stridewell::HistoryPage</name>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>What have you run lately?</source>
        <translation>Qu’avez-vous couru ces derniers temps&#xa0;?</translation>
    </message>
    <message>
        <source>The plan starts from what you really ran. More can be added at any time.</source>
        <translation>Le plan part de ce que vous avez vraiment couru. On peut en ajouter à tout moment.</translation>
    </message>
    <message>
        <source>I have files</source>
        <translation>J’ai des fichiers</translation>
    </message>
    <message>
        <source>I type the last weeks</source>
        <translation>Je saisis les dernières semaines</translation>
    </message>
    <message>
        <source>A sum and the number of runs are enough</source>
        <translation>Un total et le nombre de sorties suffisent</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
    <message>
        <source>The plan starts gently</source>
        <translation>Le plan commence en douceur</translation>
    </message>
    <message>
        <source>%1: distance</source>
        <translation>%1&#xa0;: distance</translation>
    </message>
    <message>
        <source>%1: number of runs</source>
        <translation>%1&#xa0;: nombre de sorties</translation>
    </message>
    <message>
        <source>%1: longest run</source>
        <translation>%1&#xa0;: sortie la plus longue</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>toutes pareilles</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Sortie la plus longue</translation>
    </message>
    <message>
        <source>This week, up to yesterday</source>
        <translation>Cette semaine, jusqu’à hier</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semaine dernière</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>Il y a %n semaine</numerusform>
            <numerusform>Il y a %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Reading file %1 of %2: %3</source>
        <translation>Lecture du fichier %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>FIT, TCX, GPX, the zip that Strava sends, or a list of Strava or Garmin (CSV)</source>
        <translation>FIT, TCX, GPX, le zip qu’envoie Strava, ou une liste de Strava ou Garmin (CSV)</translation>
    </message>
</context>
<context>
    <name>stridewell::HowToCard</name>
    <message>
        <source>How to</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figure&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stridewell::IdleLock</name>
    <message>
        <source>The window locks by this passphrase; type it to stop that.</source>
        <translation>La fenêtre se verrouille avec cette phrase secrète&#xa0;; saisissez-la pour y mettre fin.</translation>
    </message>
    <message>
        <source>That is another passphrase.</source>
        <translation>C’est une autre phrase secrète.</translation>
    </message>
    <message>
        <source>After five minutes without a key or a click the window hides, and this passphrase brings it back.</source>
        <translation>Après cinq minutes sans touche ni clic, la fenêtre se cache, et cette phrase secrète la fait revenir.</translation>
    </message>
    <message>
        <source>Stridewell is locked. Type the passphrase to go on where you were.</source>
        <translation>Stridewell est verrouillé. Saisissez la phrase secrète pour reprendre où vous en étiez.</translation>
    </message>
</context>
<context>
    <name>stridewell::ImportDialog</name>
    <message>
        <source>Import runs</source>
        <translation>Importer des sorties</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copier cette liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading %1: file %2 of %3</source>
        <translation>Lecture de %1&#xa0;: fichier %2 sur %3</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Activities of the files</source>
        <translation>Activités des fichiers</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>%1: you imported this very file on %2.</source>
        <translation>%1&#xa0;: vous avez importé ce même fichier le %2.</translation>
    </message>
    <message>
        <source>and one more file</source>
        <translation>et un fichier de plus</translation>
    </message>
    <message numerus="yes">
        <source>and %n more files</source>
        <translation>
            <numerusform>et %n fichier de plus</numerusform>
            <numerusform>et %n fichiers de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>nouvelles&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>déjà connues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 told twice</source>
        <translation>citées deux fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 left out before</source>
        <translation>laissées de côté avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not a run</source>
        <translation>pas des sorties&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of no named kind</source>
        <translation>de type non précisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 that cannot be right</source>
        <translation>forcément fausses&#xa0;: %1</translation>
    </message>
    <message>
        <source>These files hold no activities.</source>
        <translation>Ces fichiers ne contiennent aucune activité.</translation>
    </message>
    <message>
        <source>Import one run</source>
        <translation>Importer une sortie</translation>
    </message>
    <message numerus="yes">
        <source>Import %n runs</source>
        <translation>
            <numerusform>Importer %n sortie</numerusform>
            <numerusform>Importer %n sorties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridewell::ImportFlow</name>
    <message>
        <source>import of a run</source>
        <translation>import d’une sortie</translation>
    </message>
    <message numerus="yes">
        <source>import of %n runs</source>
        <translation>
            <numerusform>import de %n sortie</numerusform>
            <numerusform>import de %n sorties</numerusform>
        </translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Importer des sorties</translation>
    </message>
    <message>
        <source>With these runs your plan would change:</source>
        <translation>Avec ces sorties, votre plan changerait&#xa0;:</translation>
    </message>
    <message>
        <source>Take the runs and the new plan</source>
        <translation>Prendre les sorties et le nouveau plan</translation>
    </message>
    <message>
        <source>Leave both as they are</source>
        <translation>Laisser les deux tels quels</translation>
    </message>
    <message>
        <source>The runs were added: %1.</source>
        <translation>Les sorties ont été ajoutées&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>stridewell::ImportLogDialog</name>
    <message>
        <source>Earlier imports</source>
        <translation>Imports précédents</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>An import that you undo is taken from this list as well.</source>
        <translation>Un import que vous annulez est aussi retiré de cette liste.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà connues</translation>
    </message>
    <message>
        <source>Not a run</source>
        <translation>Pas des sorties</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Écartées par vous</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>stridewell::ImportModel</name>
    <message>
        <source>taken</source>
        <translation>prise</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>you have it: %1</source>
        <translation>vous l’avez&#xa0;: %1</translation>
    </message>
    <message>
        <source>the same run as in %1</source>
        <translation>la même sortie que dans %1</translation>
    </message>
    <message>
        <source>not a run</source>
        <translation>pas une sortie</translation>
    </message>
    <message>
        <source>kind not said: tick it if it was a run</source>
        <translation>type non précisé&#xa0;: cochez si c’était une sortie</translation>
    </message>
    <message>
        <source>cannot be right: %1</source>
        <translation>forcément fausse&#xa0;: %1</translation>
    </message>
    <message>
        <source>you left it out before</source>
        <translation>vous l’avez laissée de côté avant</translation>
    </message>
    <message>
        <source>take %1, %2</source>
        <translation>prendre %1, %2</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>stridewell::ImportQuestions</name>
    <message>
        <source>%1 does not say its unit; taken for</source>
        <translation>%1 ne dit pas son unité&#xa0;; pris pour</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilomètres</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>miles</translation>
    </message>
    <message>
        <source>Change its columns…</source>
        <translation>Modifier ses colonnes…</translation>
    </message>
    <message>
        <source>Name its columns…</source>
        <translation>Nommer ses colonnes…</translation>
    </message>
    <message>
        <source>Change the columns of %1</source>
        <translation>Modifier les colonnes de %1</translation>
    </message>
    <message>
        <source>Name the columns of %1</source>
        <translation>Nommer les colonnes de %1</translation>
    </message>
    <message>
        <source>%1 is a table of your own.</source>
        <translation>%1 est un tableau à vous.</translation>
    </message>
    <message>
        <source>%1 is a table of an unknown kind.</source>
        <translation>%1 est un tableau d’un type inconnu.</translation>
    </message>
    <message>
        <source>One activity names no sport. Was it a run?</source>
        <translation>Une activité ne nomme aucun sport. Était-ce une sortie&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n activities name no sport. Were they runs?</source>
        <translation>
            <numerusform>%n activité ne nomme aucun sport. Était-ce une sortie&#xa0;?</numerusform>
            <numerusform>%n activités ne nomment aucun sport. Étaient-ce des sorties&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Times without a time zone are those of</source>
        <translation>Les heures sans fuseau horaire sont celles de</translation>
    </message>
</context>
<context>
    <name>stridewell::Inspector</name>
    <message>
        <source>Check in</source>
        <translation>Faire un bilan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Choose something in the calendar to see how to do it and why it is there.</source>
        <translation>Choisissez quelque chose dans l’agenda pour voir comment le faire et pourquoi c’est là.</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>From %1 on you can tell here how it went.</source>
        <translation>À partir du %1, vous pouvez dire ici comment cela s’est passé.</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>prévu %1</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Lequel</translation>
    </message>
</context>
<context>
    <name>stridewell::ItemDetails</name>
    <message>
        <source>First planned for %1</source>
        <translation>D’abord prévu pour le %1</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Retour au calme</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figure&#xa0;: %1</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Quand arrêter</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Pourquoi c’est ici</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>source %1</translation>
    </message>
</context>
<context>
    <name>stridewell::Keeping</name>
    <message>
        <source>Nobody is in the store that was restored. Start Stridewell again to begin.</source>
        <translation>Il n’y a personne dans la base de données restaurée. Relancez Stridewell pour commencer.</translation>
    </message>
</context>
<context>
    <name>stridewell::LogBackDialog</name>
    <message>
        <source>Save this week</source>
        <translation>Enregistrer cette semaine</translation>
    </message>
    <message>
        <source>Type the log in</source>
        <translation>Saisir le suivi</translation>
    </message>
    <message>
        <source>Week of the log sheet</source>
        <translation>Semaine de la feuille de suivi</translation>
    </message>
    <message>
        <source>In the order of the paper. Space ticks; d, p and s are done, partly and skipped. Tab or Enter goes on. What stays empty is left as it is.</source>
        <translation>Dans l’ordre du papier. Espace coche&#xa0;; d, p et s veulent dire fait, en partie et sauté. Tab ou Entrée passe à la suite. Ce qui reste vide est laissé tel quel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing was planned in this week. Choose another one above.</source>
        <translation>Rien n’était prévu cette semaine. Choisissez-en une autre ci-dessus.</translation>
    </message>
</context>
<context>
    <name>stridewell::LogBackModel</name>
    <message>
        <source>How many of %1 were done? A number from 0 to %1.</source>
        <translation>Combien des %1 ont été faits&#xa0;? Un nombre de 0 à %1.</translation>
    </message>
    <message>
        <source>Type d for done, p for partly or s for skipped.</source>
        <translation>Tapez d pour fait, p pour en partie ou s pour sauté.</translation>
    </message>
    <message>
        <source>Type how often, such as %1, or one number for all sets.</source>
        <translation>Tapez combien de fois, comme %1, ou un nombre pour toutes les séries.</translation>
    </message>
    <message>
        <source>Type how far and how long, such as %1 45.</source>
        <translation>Tapez la distance et le temps, comme %1 45.</translation>
    </message>
    <message>
        <source>Pain is a whole number from 0 to 10.</source>
        <translation>La douleur est un nombre entier de 0 à 10.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Pire douleur</translation>
    </message>
    <message>
        <source>Pain next day</source>
        <translation>Douleur le lendemain</translation>
    </message>
</context>
<context>
    <name>stridewell::LogBackTable</name>
    <message>
        <source>Rows of the log sheet</source>
        <translation>Lignes de la feuille de suivi</translation>
    </message>
</context>
<context>
    <name>stridewell::LogForm</name>
    <message>
        <source>How did it go?</source>
        <translation>Comment cela s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>Pain during it, 0 to 10</source>
        <translation>Douleur pendant, 0 à 10</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
</context>
<context>
    <name>stridewell::LogRunDialog</name>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>Effort, 0 à 10</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Douleur, 0 à 10</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Noter une sortie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save run</source>
        <translation>Enregistrer la sortie</translation>
    </message>
    <message>
        <source>&amp;Distance, %1</source>
        <translation>&amp;Distance, %1</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Temps</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>&amp;Effort</translation>
    </message>
    <message>
        <source>&amp;Pain</source>
        <translation>D&amp;ouleur</translation>
    </message>
    <message>
        <source>D&amp;ay</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Kind of run</source>
        <translation>T&amp;ype de sortie</translation>
    </message>
</context>
<context>
    <name>stridewell::MainMenus</name>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Import runs…</source>
        <translation>&amp;Importer des sorties…</translation>
    </message>
    <message>
        <source>Ea&amp;rlier imports…</source>
        <translation>Imports pré&amp;cédents…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Lock &amp;when idle</source>
        <translation>&amp;Verrouiller si inactif</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Verrouiller &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;Find in the plan…</source>
        <translation>&amp;Chercher dans le plan…</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;Toutes les commandes…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>Ann&amp;uler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>Réta&amp;blir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Previous week in the plan</source>
        <translation>Semaine précé&amp;dente du plan</translation>
    </message>
    <message>
        <source>&amp;Next week in the plan</source>
        <translation>Semaine &amp;suivante du plan</translation>
    </message>
    <message>
        <source>&amp;Today in the plan</source>
        <translation>&amp;Aujourd’hui dans le plan</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>&amp;Rappels</translation>
    </message>
    <message>
        <source>&amp;Clinic with patients</source>
        <translation>&amp;Cabinet avec patients</translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>&amp;Cabinet</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Patients</translation>
    </message>
    <message>
        <source>&amp;Today’s clinic</source>
        <translation>Consultations du &amp;jour</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <translation>&amp;Nouveau patient…</translation>
    </message>
    <message>
        <source>Print &amp;selected patients…</source>
        <translation>&amp;Imprimer les patients choisis…</translation>
    </message>
    <message>
        <source>&amp;Head of the clinic’s prints…</source>
        <translation>&amp;En-tête des impressions…</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Check in…</source>
        <translation>Faire un &amp;bilan…</translation>
    </message>
    <message>
        <source>&amp;Log a run…</source>
        <translation>Not&amp;er une sortie…</translation>
    </message>
    <message>
        <source>T&amp;ype the printed log in…</source>
        <translation>Saisir la feuille i&amp;mprimée…</translation>
    </message>
    <message>
        <source>P&amp;rotocols…</source>
        <translation>P&amp;rotocoles…</translation>
    </message>
    <message>
        <source>Protocol &amp;numbers…</source>
        <translation>Nombres &amp;du protocole…</translation>
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
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Importer des sorties</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Le tableau a été copié.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Numbers (*.csv)</source>
        <translation>Image (*.png);;Dessin (*.svg);;Nombres (*.csv)</translation>
    </message>
    <message>
        <source>It was written to %1.</source>
        <translation>Écriture faite dans %1.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
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
        <translation>Les distances sont en</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilomètres</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>miles</translation>
    </message>
    <message>
        <source>Plain numbers of time are</source>
        <translation>Les temps en simples nombres sont en</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>3/4 is</source>
        <translation>3/4 veut dire</translation>
    </message>
    <message>
        <source>3 April</source>
        <translation>3 avril</translation>
    </message>
    <message>
        <source>4 March</source>
        <translation>4 mars</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Utiliser ces colonnes</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Les premières lignes du tableau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure de la journée</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Time moving</source>
        <translation>Temps en mouvement</translation>
    </message>
    <message>
        <source>Time in all</source>
        <translation>Temps total</translation>
    </message>
    <message>
        <source>Ascent, m</source>
        <translation>Dénivelé, m</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Fréquence cardiaque</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What do the columns of %1 hold?</source>
        <translation>Que contiennent les colonnes de %1&#xa0;?</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
</context>
<context>
    <name>stridewell::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>stridewell::MileageChart</name>
    <message>
        <source>run</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>No runs yet. Import your history, or log a run.</source>
        <translation>Pas encore de sortie. Importez votre historique, ou notez une sortie.</translation>
    </message>
</context>
<context>
    <name>stridewell::MoveBar</name>
    <message>
        <source>Move with this reason</source>
        <translation>Déplacer pour cette raison</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>For clinicians: why it may be done all the same</source>
        <translation>Pour les soignants&#xa0;: pourquoi c’est possible malgré tout</translation>
    </message>
    <message>
        <source>Nearest day that fits: %1</source>
        <translation>Jour possible le plus proche&#xa0;: %1</translation>
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
        <translation>Animer</translation>
    </message>
    <message>
        <source>Pause the figure</source>
        <translation>Mettre la figure en pause</translation>
    </message>
    <message>
        <source>Move the figure</source>
        <translation>Animer la figure</translation>
    </message>
</context>
<context>
    <name>stridewell::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>stridewell::NewPatientDialog</name>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>Name, or a code instead</source>
        <translation>Nom, ou un code à la place</translation>
    </message>
    <message>
        <source>Born (may stay empty)</source>
        <translation>Naissance (facultatif)</translation>
    </message>
    <message>
        <source>Is any of this known? It changes what the plan may hold.</source>
        <translation>L’un de ces points est-il connu&#xa0;? Cela change ce que le plan peut contenir.</translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation>Ajouter le patient</translation>
    </message>
    <message>
        <source>This is no birth date. Type it like %1, or leave it empty.</source>
        <translation>Ce n’est pas une date de naissance. Écrivez-la comme %1, ou laissez vide.</translation>
    </message>
    <message>
        <source>A name or a code is needed, to find the patient again.</source>
        <translation>Il faut un nom ou un code pour retrouver le patient.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>stridewell::NextDayCard</name>
    <message>
        <source>Pain the day after, 0 to 10</source>
        <translation>Douleur le lendemain, 0 à 10</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the pain of the day after</source>
        <translation>Enregistrer la douleur du lendemain</translation>
    </message>
    <message>
        <source>%1 on %2: how much did the back of your thigh hurt the day after?</source>
        <translation>%1 le %2&#xa0;: à quel point l’arrière de votre cuisse a-t-il fait mal le lendemain&#xa0;?</translation>
    </message>
</context>
<context>
    <name>stridewell::NoteField</name>
    <message>
        <source>This note has %1 characters; %2 are the most. Shorten it, please: it is not stored yet.</source>
        <translation>Cette note a %1 caractères&#xa0;; le maximum est de %2. Raccourcissez-la&#xa0;: elle n’est pas encore enregistrée.</translation>
    </message>
</context>
<context>
    <name>stridewell::NoticeList</name>
    <message>
        <source>Show %1 more</source>
        <translation>Voir %1 de plus</translation>
    </message>
    <message>
        <source>Show %1 more notes on the plan</source>
        <translation>Montrer %1 remarques de plus sur le plan</translation>
    </message>
    <message>
        <source>See %1 %2.</source>
        <translation>À consulter %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>À éviter pour l’instant</translation>
    </message>
</context>
<context>
    <name>stridewell::PagePreview</name>
    <message>
        <source>Preview, %1</source>
        <translation>Aperçu, %1</translation>
    </message>
</context>
<context>
    <name>stridewell::PainCard</name>
    <message>
        <source>Pain since it began</source>
        <translation>Douleur depuis le début</translation>
    </message>
    <message>
        <source>0 none, 10 the worst</source>
        <translation>0 aucune, 10 la pire</translation>
    </message>
</context>
<context>
    <name>stridewell::PainChart</name>
    <message>
        <source>No pain told of. Check in when something hurts.</source>
        <translation>Aucune douleur indiquée. Faites un bilan si quelque chose fait mal.</translation>
    </message>
</context>
<context>
    <name>stridewell::PainSlider</name>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>%1: take the answer back</source>
        <translation>%1&#xa0;: retirer la réponse</translation>
    </message>
</context>
<context>
    <name>stridewell::PassphraseDialog</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La même &amp;encore</translation>
    </message>
    <message>
        <source>Several words are good. Nobody can tell you the passphrase if you forget it.</source>
        <translation>Plusieurs mots sont une bonne idée. Personne ne peut vous redonner la phrase secrète si vous l’oubliez.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n letters are needed.</source>
        <translation>
            <numerusform>Il faut au moins %n lettre.</numerusform>
            <numerusform>Il faut au moins %n lettres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>stridewell::PastWeeksCard</name>
    <message>
        <source>Your last weeks</source>
        <translation>Vos dernières semaines</translation>
    </message>
</context>
<context>
    <name>stridewell::PatientBar</name>
    <message>
        <source>Whose plan is open</source>
        <translation>À qui est le plan ouvert</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Back to all patients</source>
        <translation>Retour à tous les patients</translation>
    </message>
    <message>
        <source>Type the log in…</source>
        <translation>Saisir le suivi…</translation>
    </message>
</context>
<context>
    <name>stridewell::PatientFilters</name>
    <message>
        <source>Everybody who is not archived</source>
        <translation>Tous ceux qui ne sont pas archivés</translation>
    </message>
    <message>
        <source>A review or a visit is due today, or was due before</source>
        <translation>Un suivi ou une consultation est à faire aujourd’hui, ou l’était déjà</translation>
    </message>
    <message>
        <source>It looks alarming, or a visit that was asked for is due</source>
        <translation>Cela semble alarmant, ou une consultation demandée est à faire</translation>
    </message>
    <message>
        <source>A review is due today, or was due before</source>
        <translation>Un suivi est à faire aujourd’hui, ou l’était déjà</translation>
    </message>
    <message>
        <source>Something is the matter, and the last check-in is more than a week old</source>
        <translation>Il y a un problème, et le dernier bilan a plus d’une semaine</translation>
    </message>
    <message>
        <source>Those who are archived</source>
        <translation>Ceux qui sont archivés</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Toute étape</translation>
    </message>
    <message>
        <source>Done in four weeks</source>
        <translation>Fait en quatre semaines</translation>
    </message>
    <message>
        <source>Any share done</source>
        <translation>Toute part faite</translation>
    </message>
    <message>
        <source>Less than %1</source>
        <translation>Moins de %1</translation>
    </message>
    <message>
        <source>Today’s clinic: %1</source>
        <translation>Consultations du jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Archived: %1</source>
        <translation>Archivés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Not heard from for a week</source>
        <translation>Sans nouvelles depuis une semaine</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
</context>
<context>
    <name>stridewell::PatientModel</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Pain, 14 days</source>
        <translation>Douleur, 14 jours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation>Dernier bilan</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochain suivi</translation>
    </message>
</context>
<context>
    <name>stridewell::PatientPanel</name>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Personne n’est choisi.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Ouvrir le plan</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>No pain any more with</source>
        <translation>Plus de douleur avec</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>Note for clinicians only, never printed</source>
        <translation>Note réservée aux soignants, jamais imprimée</translation>
    </message>
    <message>
        <source>What the patient does not need to read…</source>
        <translation>Ce que le patient n’a pas besoin de lire…</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Suivi le</translation>
    </message>
    <message>
        <source>Day of the next review</source>
        <translation>Jour du prochain suivi</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Type the log in…</source>
        <translation>Saisir le suivi…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
</context>
<context>
    <name>stridewell::PatientsPage</name>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Search name, code, note…</source>
        <translation>Chercher nom, code, note…</translation>
    </message>
    <message>
        <source>Search the patients</source>
        <translation>Chercher dans les patients</translation>
    </message>
    <message>
        <source>Print selected…</source>
        <translation>Imprimer le choix…</translation>
    </message>
    <message>
        <source>New patient…</source>
        <translation>Nouveau patient…</translation>
    </message>
    <message>
        <source>Nobody is here yet. “New patient” makes the first one.</source>
        <translation>Il n’y a encore personne ici. «&#xa0;Nouveau patient&#xa0;» crée le premier.</translation>
    </message>
    <message>
        <source>Nobody fits. Clear the search, or choose another group above.</source>
        <translation>Personne ne correspond. Effacez la recherche, ou choisissez un autre groupe ci-dessus.</translation>
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
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Choose patients in the list first. Ctrl+A takes all that are shown.</source>
        <translation>Choisissez d’abord des patients dans la liste. Ctrl+A prend tous ceux qui sont affichés.</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>patients</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Stopped. The files that were written before stay.</source>
        <translation>Arrêté. Les fichiers déjà écrits restent.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Written to %2: %1.</source>
        <translation>Écrit dans %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Dossier pour les PDF</translation>
    </message>
</context>
<context>
    <name>stridewell::PlanEditor</name>
    <message>
        <source>Cut. Go to another day and paste.</source>
        <translation>Coupé. Allez à un autre jour et collez.</translation>
    </message>
    <message>
        <source>Copied. Go to another day and paste.</source>
        <translation>Copié. Allez à un autre jour et collez.</translation>
    </message>
    <message>
        <source>The week&apos;s runs are copied. Go to another week and paste.</source>
        <translation>Les sorties de la semaine sont copiées. Allez à une autre semaine et collez.</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 déplacé au %2</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Copié au %1</translation>
    </message>
</context>
<context>
    <name>stridewell::PlanHeader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Imprimer le plan</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Faire un bilan</translation>
    </message>
    <message>
        <source>Check in: say how it feels</source>
        <translation>Bilan&#xa0;: dire comment cela va</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>3 weeks</source>
        <translation>3 semaines</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stridewell::PlanModel</name>
    <message>
        <source>First days: rest, ice, compression, elevation · %1</source>
        <translation>Premiers jours&#xa0;: repos, glace, compression, surélévation · %1</translation>
    </message>
    <message>
        <source>Way back from the strain · stage %1 of 5: %2</source>
        <translation>Retour après la lésion musculaire · étape %1 sur 5&#xa0;: %2</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semaine %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note&#xa0;: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>in the first days of the strain</source>
        <translation>dans les premiers jours de la lésion musculaire</translation>
    </message>
    <message>
        <source>on the way back from the strain</source>
        <translation>en retour après la lésion musculaire</translation>
    </message>
    <message>
        <source>outside the plan</source>
        <translation>hors du plan</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>rien de prévu</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
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
        <translation>hanche</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>épaules</translation>
    </message>
    <message>
        <source>head</source>
        <translation>tête</translation>
    </message>
    <message>
        <source>near knee</source>
        <translation>genou proche</translation>
    </message>
    <message>
        <source>near ankle</source>
        <translation>cheville proche</translation>
    </message>
    <message>
        <source>near toes</source>
        <translation>orteils proches</translation>
    </message>
    <message>
        <source>near elbow</source>
        <translation>coude proche</translation>
    </message>
    <message>
        <source>near hand</source>
        <translation>main proche</translation>
    </message>
    <message>
        <source>far knee</source>
        <translation>genou éloigné</translation>
    </message>
    <message>
        <source>far ankle</source>
        <translation>cheville éloignée</translation>
    </message>
    <message>
        <source>far toes</source>
        <translation>orteils éloignés</translation>
    </message>
    <message>
        <source>far elbow</source>
        <translation>coude éloigné</translation>
    </message>
    <message>
        <source>far hand</source>
        <translation>main éloignée</translation>
    </message>
    <message>
        <source>%1, joint: %2</source>
        <translation>%1, articulation&#xa0;: %2</translation>
    </message>
    <message>
        <source>Page Up and Page Down choose a joint, the arrow keys move it.</source>
        <translation>Page précédente et Page suivante choisissent une articulation, les flèches la déplacent.</translation>
    </message>
</context>
<context>
    <name>stridewell::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>From the week of</source>
        <translation>À partir de la semaine du</translation>
    </message>
    <message>
        <source>Head of the clinic…</source>
        <translation>En-tête du cabinet…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>stridewell::PrintForm</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How many weeks</source>
        <translation>Combien de semaines</translation>
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
        <translation>Taille du texte</translation>
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
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF was written to %1.</source>
        <translation>Le PDF a été écrit dans %1.</translation>
    </message>
    <message>
        <source>The pages went to the printer.</source>
        <translation>Les pages sont parties à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>stridewell::ProfileFileDialog</name>
    <message>
        <source>Runs: %1, from %2 to %3</source>
        <translation>Sorties&#xa0;: %1, du %2 au %3</translation>
    </message>
    <message>
        <source>Check-ins: %1, from %2 to %3</source>
        <translation>Bilans&#xa0;: %1, du %2 au %3</translation>
    </message>
    <message>
        <source>Items said to be done, partly done or skipped: %1</source>
        <translation>Éléments dits faits, faits en partie ou sautés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Runs asked for: %1</source>
        <translation>Sorties demandées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Items moved by hand: %1</source>
        <translation>Éléments déplacés à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>No runs and no check-ins yet</source>
        <translation>Encore ni sorties ni bilans</translation>
    </message>
    <message>
        <source>Add this runner</source>
        <translation>Ajouter ce coureur</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Ouvrir un profil</translation>
    </message>
    <message>
        <source>Name of the runner</source>
        <translation>Nom du coureur</translation>
    </message>
    <message>
        <source>This file holds the profile of %1</source>
        <translation>Ce fichier contient le profil de %1</translation>
    </message>
    <message>
        <source>It becomes a runner of its own here. Nobody else&apos;s plan changes, and the file stays as it is.</source>
        <translation>Il devient ici un coureur à part entière. Le plan de personne d’autre ne change, et le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>“%1” is here already. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà ici. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>stridewell::ProfileFiles</name>
    <message>
        <source>%1 was added. The menu at the upper corner switches between runners.</source>
        <translation>%1 a été ajouté. Le menu dans le coin supérieur permet de passer d’un coureur à l’autre.</translation>
    </message>
</context>
<context>
    <name>stridewell::ProfileSwitch</name>
    <message>
        <source>&amp;Profile</source>
        <translation>P&amp;rofil</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stridewell::ProgressCharts</name>
    <message>
        <source>run</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>ceiling of the week</source>
        <translation>plafond de la semaine</translation>
    </message>
    <message>
        <source>run longer than the days before allow</source>
        <translation>sortie plus longue que les jours d’avant ne le permettent</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>épisode</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>un an plus tôt</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Nordic curl</source>
        <translation>curl nordique</translation>
    </message>
    <message>
        <source>deadlift</source>
        <translation>soulevé de terre</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>pont</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>sessions wanted</source>
        <translation>séances souhaitées</translation>
    </message>
    <message>
        <source>Strength, reps</source>
        <translation>Renforcement, rép.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Kept to the plan</source>
        <translation>Plan suivi</translation>
    </message>
</context>
<context>
    <name>stridewell::ProgressControls</name>
    <message>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 semaines</translation>
    </message>
    <message>
        <source>26 weeks</source>
        <translation>26 semaines</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Summed up by</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>With the year before</source>
        <translation>Avec l’année d’avant</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Compare with the year before</source>
        <translation>Comparer avec l’année d’avant</translation>
    </message>
    <message>
        <source>Show the same data as a table</source>
        <translation>Montrer les mêmes données en tableau</translation>
    </message>
</context>
<context>
    <name>stridewell::ProgressModel</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Run, %1</source>
        <translation>Couru, %1</translation>
    </message>
    <message>
        <source>Planned, %1</source>
        <translation>Prévu, %1</translation>
    </message>
    <message>
        <source>Ceiling, %1</source>
        <translation>Plafond, %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Runs too long</source>
        <translation>Sorties trop longues</translation>
    </message>
    <message>
        <source>Year before, %1</source>
        <translation>Année d’avant, %1</translation>
    </message>
    <message>
        <source>Strength sessions</source>
        <translation>Séances de renforcement</translation>
    </message>
    <message>
        <source>Nordic curl, reps</source>
        <translation>Curl nordique, rép.</translation>
    </message>
    <message>
        <source>Deadlift, reps</source>
        <translation>Soulevé de terre, rép.</translation>
    </message>
    <message>
        <source>Bridge, reps</source>
        <translation>Pont, rép.</translation>
    </message>
    <message>
        <source>Other, reps</source>
        <translation>Autre, rép.</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Pire douleur</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Eased</source>
        <translation>Allégé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
</context>
<context>
    <name>stridewell::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Import runs…</source>
        <translation>Importer des sorties…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Log a run…</source>
        <translation>Noter une sortie…</translation>
    </message>
    <message>
        <source>The data of the charts</source>
        <translation>Les données des graphiques</translation>
    </message>
</context>
<context>
    <name>stridewell::ProtocolEditor</name>
    <message>
        <source>Protocol numbers</source>
        <translation>Nombres du protocole</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>Make a &amp;copy</source>
        <translation>Faire une &amp;copie</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nom de la copie</translation>
    </message>
    <message>
        <source>Numbers of the protocol</source>
        <translation>Nombres du protocole</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Delete the copy</source>
        <translation>&amp;Supprimer la copie</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Use for %1</source>
        <translation>&amp;Utiliser pour %1</translation>
    </message>
    <message>
        <source>%1 (copy, version %2)</source>
        <translation>%1 (copie, version %2)</translation>
    </message>
    <message>
        <source>A copy of “%1”, version %2. Double-click a value to change it.</source>
        <translation>Une copie de «&#xa0;%1&#xa0;», version %2. Double-cliquez sur une valeur pour la modifier.</translation>
    </message>
    <message>
        <source>Version %1. %2.</source>
        <translation>Version %1. %2.</translation>
    </message>
    <message>
        <source>Not confirmed.</source>
        <translation>Non confirmé.</translation>
    </message>
    <message>
        <source>Choose a number to read where it comes from.</source>
        <translation>Choisissez un nombre pour lire d’où il vient.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>A copy needs a name, so that plans and prints can say what was used.</source>
        <translation>Une copie a besoin d’un nom, pour que plans et impressions puissent dire ce qui a servi.</translation>
    </message>
</context>
<context>
    <name>stridewell::ProtocolFlow</name>
    <message>
        <source>Import a protocol copy</source>
        <translation>Importer une copie de protocole</translation>
    </message>
    <message>
        <source>Protocol copy (*.json)</source>
        <translation>Copie de protocole (*.json)</translation>
    </message>
    <message>
        <source>“%1”, version %2, is in your library now.</source>
        <translation>«&#xa0;%1&#xa0;», version %2, est maintenant dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>Export the copy</source>
        <translation>Exporter la copie</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>choice of protocols</source>
        <translation>choix des protocoles</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>By these protocols your plan would change:</source>
        <translation>Avec ces protocoles, votre plan changerait&#xa0;:</translation>
    </message>
    <message>
        <source>Take them and the new plan</source>
        <translation>Les prendre avec le nouveau plan</translation>
    </message>
    <message>
        <source>Leave both as they are</source>
        <translation>Laisser les deux tels quels</translation>
    </message>
</context>
<context>
    <name>stridewell::ProtocolNumbers</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permis</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>%1: %2 is outside what is allowed, %3 to %4.</source>
        <translation>%1&#xa0;: %2 est hors de ce qui est permis, %3 à %4.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: type a number, such as %2.</source>
        <translation>%1&#xa0;: saisissez un nombre, comme %2.</translation>
    </message>
</context>
<context>
    <name>stridewell::ProtocolsDialog</name>
    <message>
        <source>Protocols</source>
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>Plans are made by these. Another one is best chosen together with a clinician.</source>
        <translation>Les plans sont faits d’après ceux-ci. Mieux vaut en choisir un autre avec un soignant.</translation>
    </message>
    <message>
        <source>In force now: “%1”, version %2, a copy made by a clinician.</source>
        <translation>En vigueur&#xa0;: «&#xa0;%1&#xa0;», version %2, une copie faite par un soignant.</translation>
    </message>
    <message>
        <source>&amp;Numbers and copies…</source>
        <translation>&amp;Nombres et copies…</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Utiliser ceux-ci</translation>
    </message>
    <message>
        <source>Version %1. %2</source>
        <translation>Version %1. %2</translation>
    </message>
    <message>
        <source>Version %1. %2. Not confirmed.</source>
        <translation>Version %1. %2. Non confirmé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>stridewell::QuestionField</name>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>stridewell::Reminders</name>
    <message>
        <source>Reminders stay off: this desktop has no place beside the clock for them. The times are on the page Today.</source>
        <translation>Les rappels restent désactivés&#xa0;: ce bureau n’a pas de place pour eux à côté de l’horloge. Les heures sont à la page Aujourd’hui.</translation>
    </message>
    <message>
        <source>Reminders are on. When you close the window, Stridewell stays beside the clock; quit it there or by File, Quit.</source>
        <translation>Les rappels sont activés. Quand vous fermez la fenêtre, Stridewell reste à côté de l’horloge&#xa0;; quittez-le là ou par Fichier, Quitter.</translation>
    </message>
</context>
<context>
    <name>stridewell::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>When something does not work, this tells whoever helps you what they have to know. Read it first: it holds no names, notes or answers, and nothing is sent by itself.</source>
        <translation>Quand quelque chose ne marche pas, ceci dit à qui vous aide ce qu’il faut savoir. Lisez-le d’abord&#xa0;: il ne contient ni noms, ni notes, ni réponses, et rien n’est envoyé tout seul.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Le rapport a été copié.</translation>
    </message>
</context>
<context>
    <name>stridewell::RescueDialog</name>
    <message>
        <source>Nothing of the damaged store itself can be read.</source>
        <translation>Rien de la base de données endommagée elle-même n’est lisible.</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>une personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>one run</source>
        <translation>une sortie</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n sortie</numerusform>
            <numerusform>%n sorties</numerusform>
        </translation>
    </message>
    <message>
        <source>one part cannot</source>
        <translation>une partie ne l’est pas</translation>
    </message>
    <message numerus="yes">
        <source>%n parts cannot</source>
        <translation>
            <numerusform>%n partie ne l’est pas</numerusform>
            <numerusform>%n parties ne le sont pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the damaged store itself %1 and %2 can be read; %3.</source>
        <translation>De la base de données endommagée elle-même, %1 et %2 sont lisibles&#xa0;; %3.</translation>
    </message>
    <message>
        <source>Stridewell: the store is damaged</source>
        <translation>Stridewell&#xa0;: la base de données est endommagée</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>La base de données est endommagée</translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged store is kept beside the new one.</source>
        <translation>Quel que soit votre choix, la base de données endommagée est gardée à côté de la nouvelle.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Go on with what can be &amp;read</source>
        <translation>Continuer avec ce qui est &amp;lisible</translation>
    </message>
    <message>
        <source>&amp;Restore the chosen backup</source>
        <translation>&amp;Restaurer la sauvegarde choisie</translation>
    </message>
</context>
<context>
    <name>stridewell::RunChecklist</name>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Retour au calme</translation>
    </message>
</context>
<context>
    <name>stridewell::RunForm</name>
    <message>
        <source>Kind of run</source>
        <translation>Type de sortie</translation>
    </message>
    <message>
        <source>as it fits</source>
        <translation>selon la place</translation>
    </message>
    <message>
        <source>Ask for this run</source>
        <translation>Demander cette sortie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>stridewell::RunnerPage</name>
    <message>
        <source>Welcome to Stridewell</source>
        <translation>Bienvenue dans Stridewell</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your birthday, if you like</source>
        <translation>Votre date de naissance (facultatif)</translation>
    </message>
    <message>
        <source>The plan is made for your age: milder for the young and for the old.</source>
        <translation>Le plan est adapté à votre âge&#xa0;: plus doux pour les jeunes et les plus âgés.</translation>
    </message>
    <message>
        <source>Distances in</source>
        <translation>Distances en</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Look around with a demo runner</source>
        <translation>Découvrir avec un coureur de démonstration</translation>
    </message>
    <message>
        <source>This name has %1 characters; %2 are the most. Shorten it, please.</source>
        <translation>Ce nom a %1 caractères&#xa0;; le maximum est de %2. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>This is no birthday that can be read. Write it like %1, or leave it empty.</source>
        <translation>Cette date de naissance n’est pas lisible. Écrivez-la comme %1, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>stridewell::SearchBar</name>
    <message>
        <source>Find in the plan: a run, an exercise, words of a note…</source>
        <translation>Chercher dans le plan&#xa0;: une sortie, un exercice, les mots d’une note…</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>Chercher dans le plan</translation>
    </message>
    <message>
        <source>Found in the plan</source>
        <translation>Trouvé dans le plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Nothing found; try fewer words.</source>
        <translation>Rien trouvé&#xa0;; essayez moins de mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridewell::Session</name>
    <message>
        <source>Not stored yet, %1: %2.</source>
        <translation>Pas encore enregistré, %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>run of %1</source>
        <translation>sortie de %1</translation>
    </message>
    <message>
        <source>log sheet</source>
        <translation>feuille de suivi</translation>
    </message>
    <message>
        <source>The log sheet was typed in.</source>
        <translation>La feuille de suivi a été saisie.</translation>
    </message>
    <message>
        <source>Other protocols were chosen.</source>
        <translation>D’autres protocoles ont été choisis.</translation>
    </message>
    <message>
        <source>Your plan cannot be opened yet: %1.</source>
        <translation>Votre plan ne peut pas encore s’ouvrir : %1.</translation>
    </message>
</context>
<context>
    <name>stridewell::SetField</name>
    <message>
        <source>Set %1</source>
        <translation>Série %1</translation>
    </message>
    <message>
        <source>of %1 ✓</source>
        <translation>sur %1 ✓</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 reps</source>
        <translation>%1 rép.</translation>
    </message>
    <message>
        <source>%1, set %2 of %3, target %4</source>
        <translation>%1, série %2 sur %3, objectif %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: hold, %n seconds left, press to stop</source>
        <translation>
            <numerusform>%1&#xa0;: tenir, reste %n seconde, appuyez pour arrêter</numerusform>
            <numerusform>%1&#xa0;: tenir, restent %n secondes, appuyez pour arrêter</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold %1 s</source>
        <translation>Tenir %1 s</translation>
    </message>
    <message>
        <source>%1, set %2: start to hold</source>
        <translation>%1, série %2&#xa0;: démarrer pour tenir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>%1, set %2 done</source>
        <translation>%1, série %2 faite</translation>
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
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Distances in</source>
        <translation>Distances en</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <source>Awake from</source>
        <translation>Éveil à partir de</translation>
    </message>
    <message>
        <source>Awake until</source>
        <translation>Éveil jusqu’à</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Éveil</translation>
    </message>
    <message>
        <source>Ice and reminders are planned between these times.</source>
        <translation>La glace et les rappels sont prévus entre ces heures.</translation>
    </message>
    <message>
        <source>change of units</source>
        <translation>changement d’unités</translation>
    </message>
    <message>
        <source>change of the first day of the week</source>
        <translation>changement du premier jour de la semaine</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>As is usual here: %1</source>
        <translation>Comme d’usage ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Remind me of what has a clock time</source>
        <translation>Me rappeler ce qui a une heure</translation>
    </message>
    <message>
        <source>When you close the window, Stridewell then stays beside the clock.</source>
        <translation>Quand vous fermez la fenêtre, Stridewell reste alors à côté de l’horloge.</translation>
    </message>
    <message>
        <source>I look after patients</source>
        <translation>Je m’occupe de patients</translation>
    </message>
    <message>
        <source>The page Patients and the menu Clinic come up; a runner alone needs neither.</source>
        <translation>La page Patients et le menu Cabinet apparaissent&#xa0;; un coureur seul n’a besoin ni de l’une ni de l’autre.</translation>
    </message>
    <message>
        <source>change of waking hours</source>
        <translation>changement des heures d’éveil</translation>
    </message>
    <message>
        <source>Backups and lock</source>
        <translation>Sauvegardes et verrou</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Backups lie in</source>
        <translation>Les sauvegardes sont dans</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>Make one, put one back, move them to another folder</source>
        <translation>En faire une, en remettre une, les déplacer vers un autre dossier</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Verrouiller quand personne n’est là</translation>
    </message>
    <message>
        <source>After five minutes without a key or a click the window hides until a passphrase is typed.</source>
        <translation>Après cinq minutes sans touche ni clic, la fenêtre se cache jusqu’à ce qu’une phrase secrète soit tapée.</translation>
    </message>
</context>
<context>
    <name>stridewell::SettingsFlow</name>
    <message>
        <source>What lies ahead in your plan was set anew by this. Edit, Undo takes it back.</source>
        <translation>La suite de votre plan en a été recalculée. Édition, Annuler permet de revenir en arrière.</translation>
    </message>
</context>
<context>
    <name>stridewell::SoFarPanel</name>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Jusqu’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your week would change</source>
        <translation>Votre semaine changerait</translation>
    </message>
    <message>
        <source>So far: %1. %2</source>
        <translation>Jusqu’ici&#xa0;: %1. %2</translation>
    </message>
</context>
<context>
    <name>stridewell::StateCard</name>
    <message>
        <source>Why this plan</source>
        <translation>Pourquoi ce plan</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quand chercher de l’aide</translation>
    </message>
    <message>
        <source>Leave for now:</source>
        <translation>À éviter pour l’instant&#xa0;:</translation>
    </message>
    <message>
        <source>At once: call the emergency number</source>
        <translation>Tout de suite&#xa0;: appelez le numéro d’urgence</translation>
    </message>
    <message>
        <source>Within two days: see a doctor</source>
        <translation>Dans les deux jours&#xa0;: consultez un médecin</translation>
    </message>
</context>
<context>
    <name>stridewell::StatusStrip</name>
    <message>
        <source>Stage %1 of 5: %2</source>
        <translation>Étape %1 sur 5&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>stridewell::StepPage</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Seulement ceux-ci</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
</context>
<context>
    <name>stridewell::StrengthChart</name>
    <message>
        <source>Nordic curl</source>
        <translation>curl nordique</translation>
    </message>
    <message>
        <source>deadlift</source>
        <translation>soulevé de terre</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>pont</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>No strength logged yet. Mark a session of your plan as done.</source>
        <translation>Pas encore de renforcement noté. Marquez une séance de votre plan comme faite.</translation>
    </message>
</context>
<context>
    <name>stridewell::Timeline</name>
    <message>
        <source>Any time today</source>
        <translation>À tout moment aujourd’hui</translation>
    </message>
</context>
<context>
    <name>stridewell::TimelineRow</name>
    <message>
        <source>Opens how it went</source>
        <translation>Ouvre comment cela s’est passé</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Faire un bilan</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>J’y étais</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>Fait comme prévu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back what was said of %1</source>
        <translation>Retirer ce qui a été dit de %1</translation>
    </message>
</context>
<context>
    <name>stridewell::TimerBar</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Part of the time that has passed</source>
        <translation>Part du temps écoulé</translation>
    </message>
    <message>
        <source>Stop the countdown</source>
        <translation>Arrêter le compte à rebours</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Démarrer %1</translation>
    </message>
    <message numerus="yes">
        <source>Start a countdown of %n minutes</source>
        <translation>
            <numerusform>Démarrer un compte à rebours de %n minute</numerusform>
            <numerusform>Démarrer un compte à rebours de %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n minutes are over.</source>
        <translation>
            <numerusform>%n minute est passée.</numerusform>
            <numerusform>Les %n minutes sont passées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>stridewell::TodayPage</name>
    <message>
        <source>Check in</source>
        <translation>Faire un bilan</translation>
    </message>
    <message>
        <source>Check in: say how it feels</source>
        <translation>Bilan&#xa0;: dire comment cela va</translation>
    </message>
    <message>
        <source>Today&apos;s plan</source>
        <translation>Plan d’aujourd’hui</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faits</translation>
    </message>
    <message>
        <source>answer on %1</source>
        <translation>réponse sur %1</translation>
    </message>
    <message>
        <source>The time is over. Open Today to say how it went.</source>
        <translation>Le temps est écoulé. Ouvrez Aujourd’hui pour dire comment cela s’est passé.</translation>
    </message>
</context>
<context>
    <name>stridewell::TrayNotifier</name>
    <message>
        <source>Open Stridewell</source>
        <translation>Ouvrir Stridewell</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
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
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Share of what this week may hold</source>
        <translation>Part de ce que cette semaine peut contenir</translation>
    </message>
</context>
<context>
    <name>stridewell::WhenField</name>
    <message>
        <source>Another time…</source>
        <translation>Un autre moment…</translation>
    </message>
    <message>
        <source>%1 Exact day and time</source>
        <translation>%1 Jour et heure exacts</translation>
    </message>
    <message>
        <source>This lies ahead. It began now or earlier: correct the day or the time.</source>
        <translation>C’est dans le futur. Cela a commencé maintenant ou plus tôt&#xa0;: corrigez le jour ou l’heure.</translation>
    </message>
</context>
</TS>
