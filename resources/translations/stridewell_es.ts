<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QWidget</name>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>Nordic curl</source>
        <translation>Curl nórdico</translation>
    </message>
    <message>
        <source>Nordic hamstring curl</source>
        <translation>Curl nórdico de isquiotibiales</translation>
    </message>
    <message>
        <source>Stop at pain above your limit, or at a cramp that stays.</source>
        <translation>Para si el dolor supera tu límite o si un calambre no se va.</translation>
    </message>
    <message>
        <source>It trains the hamstrings while they lengthen, as in fast running.</source>
        <translation>Entrena los isquiotibiales mientras se alargan, como al correr rápido.</translation>
    </message>
    <message>
        <source>It reduces hamstring strains in field-sport athletes. In distance runners this is unproven.</source>
        <translation>Reduce las distensiones de isquiotibiales en deportistas de campo. En corredores de fondo no está demostrado.</translation>
    </message>
    <message>
        <source>Kneel on a pad; let a partner or a bar hold your feet.</source>
        <translation>Arrodíllate sobre algo blando; que alguien o una barra te sujete los pies.</translation>
    </message>
    <message>
        <source>Keep your hips straight and lean forward as slowly as you can.</source>
        <translation>Mantén la cadera recta e inclínate hacia delante tan despacio como puedas.</translation>
    </message>
    <message>
        <source>Catch yourself with your hands and push back up.</source>
        <translation>Frena la caída con las manos y empuja para volver arriba.</translation>
    </message>
    <message>
        <source>Bending at the hips.</source>
        <translation>Doblarse por la cadera.</translation>
    </message>
    <message>
        <source>Dropping fast.</source>
        <translation>Caer rápido.</translation>
    </message>
    <message>
        <source>Holding your breath.</source>
        <translation>Aguantar la respiración.</translation>
    </message>
    <message>
        <source>Single leg deadlift</source>
        <translation>Peso muerto a una pierna</translation>
    </message>
    <message>
        <source>Single-leg deadlift</source>
        <translation>Peso muerto a una pierna</translation>
    </message>
    <message>
        <source>Deadlift</source>
        <translation>Peso muerto</translation>
    </message>
    <message>
        <source>Stop at pain above your limit, or when you can no longer balance safely.</source>
        <translation>Para si el dolor supera tu límite o si ya no mantienes bien el equilibrio.</translation>
    </message>
    <message>
        <source>It trains hamstrings and glutes to push the hip back, one leg at a time.</source>
        <translation>Entrena isquiotibiales y glúteos para llevar la cadera atrás, una pierna cada vez.</translation>
    </message>
    <message>
        <source>No trial was found that tests this exercise alone for prevention. Hip exercises do make the hamstrings grow.</source>
        <translation>No se encontró ningún ensayo que pruebe este ejercicio solo para prevenir. Los ejercicios de cadera sí hacen crecer los isquiotibiales.</translation>
    </message>
    <message>
        <source>Stand on one leg with a soft knee.</source>
        <translation>Ponte de pie sobre una pierna, con la rodilla suelta.</translation>
    </message>
    <message>
        <source>Tip forward from the hip; let the other leg rise behind you.</source>
        <translation>Inclínate desde la cadera; deja subir la otra pierna detrás de ti.</translation>
    </message>
    <message>
        <source>Keep your back long and both hips level.</source>
        <translation>Mantén la espalda larga y las caderas a la misma altura.</translation>
    </message>
    <message>
        <source>Push the hip forward and stand tall again.</source>
        <translation>Lleva la cadera adelante y vuelve a la posición erguida.</translation>
    </message>
    <message>
        <source>Rounding the back.</source>
        <translation>Redondear la espalda.</translation>
    </message>
    <message>
        <source>Turning the hip open.</source>
        <translation>Abrir la cadera hacia un lado.</translation>
    </message>
    <message>
        <source>Locking the knee.</source>
        <translation>Bloquear la rodilla.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Puente de glúteos</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Puente</translation>
    </message>
    <message>
        <source>It trains the glutes, so that the hamstrings need not do their work.</source>
        <translation>Entrena los glúteos, para que los isquiotibiales no tengan que hacer su trabajo.</translation>
    </message>
    <message>
        <source>Bridges are part of tested rehabilitation plans. Alone they are not tested for prevention.</source>
        <translation>Los puentes son parte de planes de rehabilitación probados. Por sí solos no están probados para prevenir.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent and feet flat.</source>
        <translation>Túmbate boca arriba, con las rodillas dobladas y los pies apoyados.</translation>
    </message>
    <message>
        <source>Press your heels down and lift your hips.</source>
        <translation>Presiona los talones y sube la cadera.</translation>
    </message>
    <message>
        <source>Stop when shoulders, hips and knees make a line.</source>
        <translation>Para cuando hombros, cadera y rodillas formen una línea.</translation>
    </message>
    <message>
        <source>Lower slowly.</source>
        <translation>Baja despacio.</translation>
    </message>
    <message>
        <source>Arching the lower back.</source>
        <translation>Arquear la parte baja de la espalda.</translation>
    </message>
    <message>
        <source>Pushing through the toes.</source>
        <translation>Empujar con las puntas de los pies.</translation>
    </message>
    <message>
        <source>Dropping down.</source>
        <translation>Dejarse caer.</translation>
    </message>
    <message>
        <source>Single leg bridge</source>
        <translation>Puente a una pierna</translation>
    </message>
    <message>
        <source>Single-leg bridge</source>
        <translation>Puente a una pierna</translation>
    </message>
    <message>
        <source>One-leg bridge</source>
        <translation>Puente con una pierna</translation>
    </message>
    <message>
        <source>It loads one side more and shows a difference between left and right.</source>
        <translation>Carga más un lado y muestra si hay diferencia entre izquierda y derecha.</translation>
    </message>
    <message>
        <source>It is the second stage of a tested rehabilitation plan. It is no measure of strength or risk.</source>
        <translation>Es la segunda etapa de un plan de rehabilitación probado. No mide la fuerza ni el riesgo.</translation>
    </message>
    <message>
        <source>Lie on your back with one foot flat.</source>
        <translation>Túmbate boca arriba con un pie apoyado.</translation>
    </message>
    <message>
        <source>Hold the other leg straight, in line with your thigh.</source>
        <translation>Mantén la otra pierna recta, alineada con el muslo.</translation>
    </message>
    <message>
        <source>Press the heel down and lift; keep both hips level.</source>
        <translation>Presiona el talón y sube; mantén las caderas a la misma altura.</translation>
    </message>
    <message>
        <source>Letting one hip sink.</source>
        <translation>Dejar caer un lado de la cadera.</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <translation>Bisagra de cadera</translation>
    </message>
    <message>
        <source>Stop at pain above your limit.</source>
        <translation>Para si el dolor supera tu límite.</translation>
    </message>
    <message>
        <source>It teaches the movement of the deadlift on both legs.</source>
        <translation>Enseña el movimiento del peso muerto con las dos piernas.</translation>
    </message>
    <message>
        <source>It is our own first rung below the single-leg deadlift. It is not tested alone.</source>
        <translation>Es nuestro propio primer peldaño antes del peso muerto a una pierna. No está probado por sí solo.</translation>
    </message>
    <message>
        <source>Stand with your feet under your hips, knees soft.</source>
        <translation>Ponte de pie con los pies bajo la cadera y las rodillas sueltas.</translation>
    </message>
    <message>
        <source>Push your hips back as if to close a door.</source>
        <translation>Lleva la cadera atrás como para cerrar una puerta.</translation>
    </message>
    <message>
        <source>Keep your back long until you feel the hamstrings.</source>
        <translation>Mantén la espalda larga hasta notar los isquiotibiales.</translation>
    </message>
    <message>
        <source>Push the hips forward and stand tall.</source>
        <translation>Lleva la cadera adelante y vuelve a la posición erguida.</translation>
    </message>
    <message>
        <source>Squatting down.</source>
        <translation>Hacer una sentadilla.</translation>
    </message>
    <message>
        <source>Looking up.</source>
        <translation>Mirar hacia arriba.</translation>
    </message>
    <message>
        <source>Isometric hold</source>
        <translation>Isométrico mantenido</translation>
    </message>
    <message>
        <source>Hamstring hold</source>
        <translation>Isométrico de isquiotibiales</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Stop at pain above your limit; press less next time.</source>
        <translation>Para si el dolor supera tu límite; presiona menos la próxima vez.</translation>
    </message>
    <message>
        <source>It wakes the muscle after a strain without stretching it.</source>
        <translation>Despierta el músculo tras una distensión sin estirarlo.</translation>
    </message>
    <message>
        <source>People who began gentle loading early were back sooner in one trial.</source>
        <translation>En un ensayo, quienes empezaron pronto con carga suave volvieron antes.</translation>
    </message>
    <message>
        <source>Lie on your back and bend one knee halfway.</source>
        <translation>Túmbate boca arriba y dobla una rodilla a la mitad.</translation>
    </message>
    <message>
        <source>Press the heel into the floor, gently at first.</source>
        <translation>Presiona el talón contra el suelo, al principio con suavidad.</translation>
    </message>
    <message>
        <source>Hold without moving and breathe calmly.</source>
        <translation>Mantén sin moverte y respira con calma.</translation>
    </message>
    <message>
        <source>Pressing into pain.</source>
        <translation>Presionar hasta que duela.</translation>
    </message>
    <message>
        <source>Lifting the hips.</source>
        <translation>Levantar la cadera.</translation>
    </message>
    <message>
        <source>Standing hip extension</source>
        <translation>Extensión de cadera de pie</translation>
    </message>
    <message>
        <source>Hip extension</source>
        <translation>Extensión de cadera</translation>
    </message>
    <message>
        <source>Stop at pain above your limit, or if you feel unwell.</source>
        <translation>Para si el dolor supera tu límite, o si te sientes mal.</translation>
    </message>
    <message>
        <source>It trains the glutes without lying on the back.</source>
        <translation>Entrena los glúteos sin tumbarte boca arriba.</translation>
    </message>
    <message>
        <source>In later pregnancy it takes the place of the bridge. The swap is advice, not a trial.</source>
        <translation>Con el embarazo avanzado ocupa el lugar del puente. El cambio es un consejo, no un ensayo.</translation>
    </message>
    <message>
        <source>Hold on to something firm and stand tall.</source>
        <translation>Sujétate a algo firme, con el cuerpo erguido.</translation>
    </message>
    <message>
        <source>Move one straight leg back a little.</source>
        <translation>Lleva una pierna recta un poco hacia atrás.</translation>
    </message>
    <message>
        <source>Squeeze the buttock; keep your trunk still.</source>
        <translation>Aprieta el glúteo; mantén quieto el tronco.</translation>
    </message>
    <message>
        <source>Bring the leg back slowly.</source>
        <translation>Devuelve la pierna despacio.</translation>
    </message>
    <message>
        <source>Leaning forward.</source>
        <translation>Inclinarse hacia delante.</translation>
    </message>
    <message>
        <source>Swinging the leg.</source>
        <translation>Balancear la pierna.</translation>
    </message>
    <message>
        <source>Leg swing</source>
        <translation>Balanceo de pierna</translation>
    </message>
    <message>
        <source>Leg swings</source>
        <translation>Balanceos de pierna</translation>
    </message>
    <message>
        <source>Stop at pain above your limit; make the swing smaller.</source>
        <translation>Para si el dolor supera tu límite; haz el balanceo más pequeño.</translation>
    </message>
    <message>
        <source>It loosens hip and hamstring before a run.</source>
        <translation>Suelta la cadera y los isquiotibiales antes de una salida.</translation>
    </message>
    <message>
        <source>Moving drills before a run help a little; held stretches do not.</source>
        <translation>Los ejercicios en movimiento antes de una salida ayudan un poco; los estiramientos mantenidos, no.</translation>
    </message>
    <message>
        <source>Hold on to something with one hand.</source>
        <translation>Sujétate a algo con una mano.</translation>
    </message>
    <message>
        <source>Let the leg swing forward and back, easily.</source>
        <translation>Deja que la pierna se balancee adelante y atrás, sin esfuerzo.</translation>
    </message>
    <message>
        <source>Make the swing a little larger each time.</source>
        <translation>Haz el balanceo un poco más grande cada vez.</translation>
    </message>
    <message>
        <source>Kicking hard.</source>
        <translation>Patear con fuerza.</translation>
    </message>
    <message>
        <source>Bending the back along.</source>
        <translation>Doblar también la espalda.</translation>
    </message>
    <message>
        <source>High knees</source>
        <translation>Rodillas altas</translation>
    </message>
    <message>
        <source>It wakes the hip flexors and sets a quick rhythm.</source>
        <translation>Despierta los flexores de la cadera y marca un ritmo rápido.</translation>
    </message>
    <message>
        <source>Jog forward with short, quick steps.</source>
        <translation>Trota hacia delante con pasos cortos y rápidos.</translation>
    </message>
    <message>
        <source>Bring each knee to hip height.</source>
        <translation>Sube cada rodilla a la altura de la cadera.</translation>
    </message>
    <message>
        <source>Stay tall and land on the front of the foot.</source>
        <translation>Mantente erguido y apoya la parte delantera del pie.</translation>
    </message>
    <message>
        <source>Leaning back.</source>
        <translation>Inclinarse hacia atrás.</translation>
    </message>
    <message>
        <source>Stamping.</source>
        <translation>Pisar fuerte.</translation>
    </message>
    <message>
        <source>Walking lunge</source>
        <translation>Zancada caminando</translation>
    </message>
    <message>
        <source>Lunges</source>
        <translation>Zancadas</translation>
    </message>
    <message>
        <source>Stop at pain above your limit; take shorter steps.</source>
        <translation>Para si el dolor supera tu límite; da pasos más cortos.</translation>
    </message>
    <message>
        <source>It warms hips and thighs through a large range.</source>
        <translation>Calienta caderas y muslos con un movimiento amplio.</translation>
    </message>
    <message>
        <source>Moving drills before a run help a little. This set is our own choice.</source>
        <translation>Los ejercicios en movimiento antes de una salida ayudan un poco. Este conjunto es elección nuestra.</translation>
    </message>
    <message>
        <source>Take a long, slow step forward.</source>
        <translation>Da un paso largo y lento hacia delante.</translation>
    </message>
    <message>
        <source>Lower the back knee towards the ground.</source>
        <translation>Baja la rodilla de atrás hacia el suelo.</translation>
    </message>
    <message>
        <source>Keep the front knee over the foot.</source>
        <translation>Mantén la rodilla de delante sobre el pie.</translation>
    </message>
    <message>
        <source>Push up into the next step.</source>
        <translation>Empuja hacia arriba y pasa al siguiente paso.</translation>
    </message>
    <message>
        <source>Letting the knee fall inwards.</source>
        <translation>Dejar que la rodilla caiga hacia dentro.</translation>
    </message>
    <message>
        <source>Banging the knee down.</source>
        <translation>Golpear el suelo con la rodilla.</translation>
    </message>
    <message>
        <source>Rushing.</source>
        <translation>Ir con prisa.</translation>
    </message>
    <message>
        <source>A skip</source>
        <translation>Skipping A</translation>
    </message>
    <message>
        <source>Skipping with high knees</source>
        <translation>Skipping con rodillas altas</translation>
    </message>
    <message>
        <source>A-skip</source>
        <translation>Skipping A</translation>
    </message>
    <message>
        <source>It prepares the springy part of faster running.</source>
        <translation>Prepara la parte elástica de correr más rápido.</translation>
    </message>
    <message>
        <source>It belongs to the warm-up before hard runs. This set is our own choice.</source>
        <translation>Va en el calentamiento antes de salidas duras. Este conjunto es elección nuestra.</translation>
    </message>
    <message>
        <source>Skip forward: step, hop, step, hop.</source>
        <translation>Avanza a saltitos: paso, salto, paso, salto.</translation>
    </message>
    <message>
        <source>Lift one knee to hip height with each hop.</source>
        <translation>En cada salto sube una rodilla a la altura de la cadera.</translation>
    </message>
    <message>
        <source>Let the opposite arm swing along.</source>
        <translation>Deja que el brazo contrario acompañe.</translation>
    </message>
    <message>
        <source>Going for height instead of rhythm.</source>
        <translation>Buscar altura en lugar de ritmo.</translation>
    </message>
    <message>
        <source>Heel flick</source>
        <translation>Talón al glúteo</translation>
    </message>
    <message>
        <source>Heel flicks</source>
        <translation>Talones al glúteo</translation>
    </message>
    <message>
        <source>It lets the hamstrings bend the knee quickly without load.</source>
        <translation>Deja que los isquiotibiales doblen la rodilla deprisa y sin carga.</translation>
    </message>
    <message>
        <source>Jog forward with small steps.</source>
        <translation>Trota hacia delante con pasos pequeños.</translation>
    </message>
    <message>
        <source>Flick each heel up towards the buttock.</source>
        <translation>Lleva cada talón con rapidez hacia el glúteo.</translation>
    </message>
    <message>
        <source>Keep your thighs pointing down and your trunk tall.</source>
        <translation>Mantén los muslos hacia abajo y el tronco erguido.</translation>
    </message>
    <message>
        <source>Forcing the heel up.</source>
        <translation>Forzar la subida del talón.</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Progresivo</translation>
    </message>
    <message>
        <source>Strides</source>
        <translation>Progresivos</translation>
    </message>
    <message>
        <source>Stop at any sharp pain; do not run it off.</source>
        <translation>Para ante cualquier dolor agudo; no sigas corriendo para que pase.</translation>
    </message>
    <message>
        <source>It leads step by step to the pace of the session.</source>
        <translation>Lleva paso a paso al ritmo de la sesión.</translation>
    </message>
    <message>
        <source>Coaches end a warm-up with strides. After a strain fast running comes last.</source>
        <translation>Los entrenadores cierran un calentamiento con progresivos. Tras una distensión, correr rápido viene al final.</translation>
    </message>
    <message>
        <source>Start easy and grow faster over the first third.</source>
        <translation>Empieza suave y acelera durante el primer tercio.</translation>
    </message>
    <message>
        <source>Run relaxed and tall, never all out.</source>
        <translation>Corre con soltura y el cuerpo erguido, nunca a tope.</translation>
    </message>
    <message>
        <source>Slow down gently and walk back.</source>
        <translation>Frena poco a poco y vuelve caminando.</translation>
    </message>
    <message>
        <source>Sprinting the first one.</source>
        <translation>Esprintar el primero.</translation>
    </message>
    <message>
        <source>Reaching out with the foot.</source>
        <translation>Adelantar demasiado el pie.</translation>
    </message>
    <message>
        <source>Braking hard.</source>
        <translation>Frenar de golpe.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <translation>Estiramiento de isquiotibiales</translation>
    </message>
    <message>
        <source>Stop when the pull turns into pain.</source>
        <translation>Para cuando la tirantez se vuelva dolor.</translation>
    </message>
    <message>
        <source>It keeps the range of the hamstring.</source>
        <translation>Mantiene la movilidad de los isquiotibiales.</translation>
    </message>
    <message>
        <source>Stretching after a run keeps you mobile. It does not lessen soreness.</source>
        <translation>Estirar después de correr te mantiene móvil. No reduce las agujetas.</translation>
    </message>
    <message>
        <source>Lie on your back and hold behind one thigh.</source>
        <translation>Túmbate boca arriba y sujeta un muslo por detrás.</translation>
    </message>
    <message>
        <source>Straighten the knee until you feel a mild pull.</source>
        <translation>Estira la rodilla hasta notar una tirantez suave.</translation>
    </message>
    <message>
        <source>Hold it and breathe calmly.</source>
        <translation>Mantén y respira con calma.</translation>
    </message>
    <message>
        <source>Pulling into pain.</source>
        <translation>Tirar hasta que duela.</translation>
    </message>
    <message>
        <source>Bouncing.</source>
        <translation>Dar rebotes.</translation>
    </message>
    <message>
        <source>Stretching a freshly sore muscle.</source>
        <translation>Estirar un músculo con agujetas recientes.</translation>
    </message>
    <message>
        <source>Hip flexor stretch</source>
        <translation>Estiramiento de flexores de la cadera</translation>
    </message>
    <message>
        <source>Hip-flexor stretch</source>
        <translation>Estiramiento del flexor de cadera</translation>
    </message>
    <message>
        <source>A free hip can move back at push-off.</source>
        <translation>Una cadera libre puede ir hacia atrás en el impulso.</translation>
    </message>
    <message>
        <source>The test for tight hip flexors is rough. The stretch is a small extra.</source>
        <translation>La prueba de los flexores de cadera rígidos es poco precisa. El estiramiento es un pequeño extra.</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front.</source>
        <translation>Apoya una rodilla en el suelo, con el otro pie delante.</translation>
    </message>
    <message>
        <source>Tuck your tail in.</source>
        <translation>Mete la pelvis.</translation>
    </message>
    <message>
        <source>Move your hips gently forward until the front of the hip pulls.</source>
        <translation>Lleva la cadera adelante con suavidad hasta que tire por delante.</translation>
    </message>
    <message>
        <source>Calf stretch</source>
        <translation>Estiramiento de pantorrilla</translation>
    </message>
    <message>
        <source>It keeps the range of the ankle.</source>
        <translation>Mantiene la movilidad del tobillo.</translation>
    </message>
    <message>
        <source>Lean against a wall with one leg behind you.</source>
        <translation>Apóyate en una pared con una pierna detrás.</translation>
    </message>
    <message>
        <source>Keep the back knee straight and the heel down.</source>
        <translation>Mantén recta la rodilla de atrás y el talón abajo.</translation>
    </message>
    <message>
        <source>Move your hips forward until the calf pulls mildly.</source>
        <translation>Lleva la cadera adelante hasta que la pantorrilla tire un poco.</translation>
    </message>
    <message>
        <source>Lifting the heel.</source>
        <translation>Levantar el talón.</translation>
    </message>
    <message>
        <source>Turning the foot out.</source>
        <translation>Girar el pie hacia fuera.</translation>
    </message>
    <message>
        <source>Glute stretch</source>
        <translation>Estiramiento de glúteo</translation>
    </message>
    <message>
        <source>It keeps the range of the hip.</source>
        <translation>Mantiene la movilidad de la cadera.</translation>
    </message>
    <message>
        <source>Lie on your back, one ankle on the other knee.</source>
        <translation>Túmbate boca arriba, con un tobillo sobre la otra rodilla.</translation>
    </message>
    <message>
        <source>Hold behind the lower thigh.</source>
        <translation>Sujeta por detrás el muslo de abajo.</translation>
    </message>
    <message>
        <source>Draw it towards you until the buttock pulls mildly.</source>
        <translation>Acércalo hacia ti hasta que el glúteo tire un poco.</translation>
    </message>
    <message>
        <source>Lifting the head.</source>
        <translation>Levantar la cabeza.</translation>
    </message>
    <message>
        <source>Pulling hard.</source>
        <translation>Tirar con fuerza.</translation>
    </message>
    <message>
        <source>Before and after each run</source>
        <translation>Antes y después de cada salida</translation>
    </message>
    <message>
        <source>Evidence 11; the article&apos;s sentences on warm-up and cool-down</source>
        <translation>Evidencia 11; las frases del artículo sobre calentamiento y vuelta a la calma</translation>
    </message>
    <message>
        <source>Running load</source>
        <translation>Carga de carrera</translation>
    </message>
    <message>
        <source>Evidence 8; the article&apos;s sentences on progression</source>
        <translation>Evidencia 8; las frases del artículo sobre la progresión</translation>
    </message>
    <message>
        <source>How much pain an exercise or run may cause</source>
        <translation>Cuánto dolor puede causar un ejercicio o una salida</translation>
    </message>
    <message>
        <source>Evidence 3.12, 4.2 and 9.3</source>
        <translation>Evidencia 3.12, 4.2 y 9.3</translation>
    </message>
    <message>
        <source>Age and pregnancy</source>
        <translation>Edad y embarazo</translation>
    </message>
    <message>
        <source>Evidence 7.10 and 12</source>
        <translation>Evidencia 7.10 y 12</translation>
    </message>
    <message>
        <source>Muscle soreness after unusual work</source>
        <translation>Agujetas tras un trabajo inusual</translation>
    </message>
    <message>
        <source>Evidence 6; the article&apos;s sentences on soreness</source>
        <translation>Evidencia 6; las frases del artículo sobre las agujetas</translation>
    </message>
    <message>
        <source>The hamstrings are three muscles at the back of the thigh.</source>
        <translation>Los isquiotibiales son tres músculos de la parte de atrás del muslo.</translation>
    </message>
    <message>
        <source>Article on hamstring pain after running, the basis of this planner</source>
        <translation>Artículo sobre el dolor de isquiotibiales después de correr, la base de este planificador</translation>
    </message>
    <message>
        <source>They do two things: bend the knee and push the hip back.</source>
        <translation>Hacen dos cosas: doblar la rodilla y llevar la cadera hacia atrás.</translation>
    </message>
    <message>
        <source>Pain after a run is common, most of all while distance or speed goes up.</source>
        <translation>El dolor después de correr es frecuente, sobre todo mientras suben la distancia o la velocidad.</translation>
    </message>
    <message>
        <source>Knowing the cause comes before any treatment.</source>
        <translation>Conocer la causa va antes de cualquier tratamiento.</translation>
    </message>
    <message>
        <source>Pain right away or on the next day mostly has one of two causes.</source>
        <translation>El dolor inmediato o del día siguiente tiene casi siempre una de dos causas.</translation>
    </message>
    <message>
        <source>Plain muscle soreness is the most common: a wide ache and stiffness that comes 12 to 48 hours after hard work.</source>
        <translation>Las simples agujetas son lo más frecuente: un dolor amplio con rigidez que llega de 12 a 48 horas después de un trabajo duro.</translation>
    </message>
    <message>
        <source>Soreness comes from tiny damage in the fibres and the body&apos;s answer to it.</source>
        <translation>Las agujetas vienen de daños mínimos en las fibras y de la respuesta del cuerpo a ellos.</translation>
    </message>
    <message>
        <source>Soreness is the muscle adapting, not an injury, and mostly fades within a few days.</source>
        <translation>Las agujetas son el músculo que se adapta, no una lesión, y suelen ceder en pocos días.</translation>
    </message>
    <message>
        <source>A strain is the more serious of the two.</source>
        <translation>Una distensión es la más seria de las dos.</translation>
    </message>
    <message>
        <source>In a strain fibres tear, from a few (grade I) to all of them (grade III).</source>
        <translation>En una distensión se rompen fibras, desde unas pocas (grado I) hasta todas (grado III).</translation>
    </message>
    <message>
        <source>A strain comes as a sudden sharp pain during the run, with tenderness at once and a leg that does less.</source>
        <translation>Una distensión llega como un dolor agudo y repentino al correr, con el punto sensible en seguida y una pierna que rinde menos.</translation>
    </message>
    <message>
        <source>A worse strain may show a bruise, swelling or a gap that can be felt.</source>
        <translation>Una distensión peor puede mostrar un hematoma, hinchazón o un hueco que se palpa.</translation>
    </message>
    <message>
        <source>A strain needs weeks, sometimes months.</source>
        <translation>Una distensión necesita semanas, a veces meses.</translation>
    </message>
    <message>
        <source>Fast running stretches the outer hamstring hardest, just before the foot lands.</source>
        <translation>Correr rápido estira al máximo el isquiotibial externo, justo antes de apoyar el pie.</translation>
    </message>
    <message>
        <source>Pain says that the load was more than the muscle could take.</source>
        <translation>El dolor dice que la carga fue más de lo que el músculo podía soportar.</translation>
    </message>
    <message>
        <source>A quick rise in distance, speed or hills is too much, too soon.</source>
        <translation>Subir rápido la distancia, la velocidad o las cuestas es demasiado, demasiado pronto.</translation>
    </message>
    <message>
        <source>Too little rest between hard days makes a strain more likely.</source>
        <translation>Muy poco descanso entre días duros hace más probable una distensión.</translation>
    </message>
    <message>
        <source>Muscles out of balance often stand behind hamstring trouble.</source>
        <translation>Detrás de los problemas de isquiotibiales hay a menudo músculos desequilibrados.</translation>
    </message>
    <message>
        <source>Weak buttock muscles leave more of the work to the hamstrings.</source>
        <translation>Unos glúteos débiles dejan más trabajo a los isquiotibiales.</translation>
    </message>
    <message>
        <source>That extra work falls mostly on the push-off.</source>
        <translation>Ese trabajo de más cae sobre todo en el impulso.</translation>
    </message>
    <message>
        <source>Poor running form adds to the strain on the hamstrings.</source>
        <translation>Una mala técnica de carrera aumenta el esfuerzo y la distensión de los isquiotibiales.</translation>
    </message>
    <message>
        <source>A foot that lands far in front of the body brakes each step.</source>
        <translation>Un pie que apoya muy por delante del cuerpo frena cada paso.</translation>
    </message>
    <message>
        <source>Braking loads the hamstring while it is long, where it tears more easily.</source>
        <translation>Frenar carga el isquiotibial mientras está largo, donde se rompe con más facilidad.</translation>
    </message>
    <message>
        <source>Tight muscles at the front of the hip hold the push-off back.</source>
        <translation>Unos músculos rígidos delante de la cadera limitan el impulso.</translation>
    </message>
    <message>
        <source>What helps depends on which it is: soreness or a strain.</source>
        <translation>Lo que ayuda depende de qué sea: agujetas o una distensión.</translation>
    </message>
    <message>
        <source>A likely strain gets rest, ice, compression and elevation for its first 48 to 72 hours.</source>
        <translation>Una distensión probable recibe descanso, hielo, compresión y elevación en sus primeras 48 a 72 horas.</translation>
    </message>
    <message>
        <source>Rest means leaving out what makes the pain worse.</source>
        <translation>Descanso significa dejar lo que empeora el dolor.</translation>
    </message>
    <message>
        <source>Ice for 10 to 20 minutes a few times a day can ease swelling and pain.</source>
        <translation>Hielo de 10 a 20 minutos unas veces al día puede aliviar la hinchazón y el dolor.</translation>
    </message>
    <message>
        <source>An elastic bandage can hold swelling down.</source>
        <translation>Una venda elástica puede contener la hinchazón.</translation>
    </message>
    <message>
        <source>The leg raised above the heart lets fluid run off.</source>
        <translation>La pierna elevada por encima del corazón deja drenar el líquido.</translation>
    </message>
    <message>
        <source>For soreness, easy movement is often better than full rest.</source>
        <translation>Con agujetas, moverse suave suele ser mejor que el descanso total.</translation>
    </message>
    <message>
        <source>A light walk or easy cycling will do.</source>
        <translation>Basta con caminar ligero o pedalear suave.</translation>
    </message>
    <message>
        <source>No hard stretching while the muscle hurts, whichever it is.</source>
        <translation>Nada de estirar fuerte mientras el músculo duela, sea lo que sea.</translation>
    </message>
    <message>
        <source>Enough to drink and enough protein support repair.</source>
        <translation>Beber bastante y comer suficiente proteína apoya la reparación.</translation>
    </message>
    <message>
        <source>Strength and slow progress keep trouble away in the long run.</source>
        <translation>A la larga, la fuerza y el progreso lento alejan los problemas.</translation>
    </message>
    <message>
        <source>Both hamstrings and buttock muscles need strength.</source>
        <translation>Tanto los isquiotibiales como los glúteos necesitan fuerza.</translation>
    </message>
    <message>
        <source>Nordic curl, single-leg deadlift and glute bridge make the muscle stronger while it lengthens, which protects it.</source>
        <translation>El curl nórdico, el peso muerto a una pierna y el puente de glúteos fortalecen el músculo mientras se alarga, lo que lo protege.</translation>
    </message>
    <message>
        <source>Strength work belongs in two or three days of the week.</source>
        <translation>El trabajo de fuerza va en dos o tres días de la semana.</translation>
    </message>
    <message>
        <source>How the training week is built matters.</source>
        <translation>Importa cómo se construye la semana de entrenamiento.</translation>
    </message>
    <message>
        <source>Weekly distance should rise by ten per cent at most.</source>
        <translation>La distancia semanal debería subir como máximo un diez por ciento.</translation>
    </message>
    <message>
        <source>A slow rise gives tissue the time to adapt.</source>
        <translation>Una subida lenta da al tejido tiempo para adaptarse.</translation>
    </message>
    <message>
        <source>Each run has a warm-up before it and a cool-down after it.</source>
        <translation>Cada salida tiene antes un calentamiento y después una vuelta a la calma.</translation>
    </message>
    <message>
        <source>The warm-up moves: leg swings, high knees and the like.</source>
        <translation>El calentamiento es en movimiento: balanceos de pierna, rodillas altas y cosas así.</translation>
    </message>
    <message>
        <source>Stretches that are held belong after the run, when the muscle is warm.</source>
        <translation>Los estiramientos mantenidos van después de correr, con el músculo caliente.</translation>
    </message>
    <message>
        <source>Pain that stays in spite of care, or a severe sharp pain in a run, is for a physiotherapist or a doctor.</source>
        <translation>Un dolor que sigue a pesar de los cuidados, o un dolor fuerte y agudo al correr, es para un fisioterapeuta o un médico.</translation>
    </message>
    <message>
        <source>A ten-week Nordic table that begins with two sets of five once a week and grows to three sets three times a week.</source>
        <translation>Una tabla de nórdicos de diez semanas que empieza con dos series de cinco una vez por semana y llega a tres series tres veces por semana.</translation>
    </message>
    <message>
        <source>Mjolsnes 2004, Scand J Med Sci Sports; used by Petersen 2011, Am J Sports Med</source>
        <translation>Mjolsnes 2004, Scand J Med Sci Sports; usada por Petersen 2011, Am J Sports Med</translation>
    </message>
    <message>
        <source>In weeks with only one Nordic day the other strength days hold bridges and deadlifts.</source>
        <translation>En las semanas con un solo día de nórdicos, los otros días de fuerza llevan puentes y peso muerto.</translation>
    </message>
    <message>
        <source>Own choice of this planner</source>
        <translation>Elección propia de este planificador</translation>
    </message>
    <message>
        <source>Another Nordic table spreads 25 sessions over thirteen weeks; its single rows could not be checked.</source>
        <translation>Otra tabla de nórdicos reparte 25 sesiones en trece semanas; sus filas una a una no se pudieron comprobar.</translation>
    </message>
    <message>
        <source>van der Horst 2015, Am J Sports Med</source>
        <translation>van der Horst 2015, Am J Sports Med</translation>
    </message>
    <message>
        <source>Among footballers who did Nordics about a third as many hamstring injuries occurred as among those who did not.</source>
        <translation>Entre futbolistas que hicieron nórdicos hubo cerca de un tercio de las lesiones de isquiotibiales que hubo entre los que no.</translation>
    </message>
    <message>
        <source>Petersen 2011, Am J Sports Med</source>
        <translation>Petersen 2011, Am J Sports Med</translation>
    </message>
    <message>
        <source>In amateur football, players who did Nordics had 0.25 hamstring injuries in 1000 hours, the others 0.8.</source>
        <translation>En fútbol aficionado, quienes hicieron nórdicos tuvieron 0,25 lesiones de isquiotibiales en 1000 horas; los demás, 0,8.</translation>
    </message>
    <message>
        <source>Over many trials, programmes with Nordics roughly halved hamstring injuries in field sports.</source>
        <translation>En muchos ensayos, los programas con nórdicos redujeron más o menos a la mitad las lesiones de isquiotibiales en deportes de campo.</translation>
    </message>
    <message>
        <source>van Dyk 2019, Br J Sports Med</source>
        <translation>van Dyk 2019, Br J Sports Med</translation>
    </message>
    <message>
        <source>In a small trial few Nordics made the muscle as strong and as long as many did.</source>
        <translation>En un ensayo pequeño, pocos nórdicos hicieron el músculo tan fuerte y tan largo como muchos.</translation>
    </message>
    <message>
        <source>Presland 2018, Scand J Med Sci Sports</source>
        <translation>Presland 2018, Scand J Med Sci Sports</translation>
    </message>
    <message>
        <source>The longer fibres won by Nordics were lost again after two weeks without; strength lasted a month at least.</source>
        <translation>Las fibras más largas ganadas con nórdicos se perdieron tras dos semanas sin ellos; la fuerza duró al menos un mes.</translation>
    </message>
    <message>
        <source>A very small dose, eight repetitions once a week after a two-week start, could not be checked.</source>
        <translation>Una dosis muy pequeña, ocho repeticiones una vez por semana tras dos semanas de inicio, no se pudo comprobar.</translation>
    </message>
    <message>
        <source>Programmes that were studied ask for 27 to 72 Nordic repetitions a week.</source>
        <translation>Los programas estudiados piden de 27 a 72 repeticiones de nórdicos por semana.</translation>
    </message>
    <message>
        <source>Cuthbert 2020, Sports Med</source>
        <translation>Cuthbert 2020, Sports Med</translation>
    </message>
    <message>
        <source>One minute between Nordic sets keeps the force up; it drops from the fourth repetition on, so short sets are better.</source>
        <translation>Un minuto entre series de nórdicos mantiene la fuerza; esta cae desde la cuarta repetición, así que son mejores las series cortas.</translation>
    </message>
    <message>
        <source>Study of rest between Nordic sets, J Athl Train</source>
        <translation>Estudio del descanso entre series de nórdicos, J Athl Train</translation>
    </message>
    <message>
        <source>Nordics help those who really do them; two weeks without one are too long.</source>
        <translation>Los nórdicos ayudan a quien de verdad los hace; dos semanas sin ninguno son demasiado.</translation>
    </message>
    <message>
        <source>Ripley 2021, Int J Environ Res Public Health</source>
        <translation>Ripley 2021, Int J Environ Res Public Health</translation>
    </message>
    <message>
        <source>When twelve full repetitions are under control, speed or weight comes next; always after a warm-up.</source>
        <translation>Cuando se controlan doce repeticiones completas, sigue la velocidad o el peso; siempre después de un calentamiento.</translation>
    </message>
    <message>
        <source>Petersen 2011, Am J Sports Med; Mjolsnes 2004, Scand J Med Sci Sports</source>
        <translation>Petersen 2011, Am J Sports Med; Mjolsnes 2004, Scand J Med Sci Sports</translation>
    </message>
    <message>
        <source>In distance runners it is not shown that exercise programmes lower injuries; supervised ones did better.</source>
        <translation>En corredores de fondo no está demostrado que los programas de ejercicios reduzcan las lesiones; los supervisados fueron mejor.</translation>
    </message>
    <message>
        <source>Wu 2024, Sports Med; a second review of recreational runners</source>
        <translation>Wu 2024, Sports Med; una segunda revisión sobre corredores aficionados</translation>
    </message>
    <message>
        <source>Early on: a bridge with bent knees, ten times five seconds, each day.</source>
        <translation>Al principio: un puente con las rodillas dobladas, diez veces cinco segundos, cada día.</translation>
    </message>
    <message>
        <source>Heiderscheit 2010, J Orthop Sports Phys Ther</source>
        <translation>Heiderscheit 2010, J Orthop Sports Phys Ther</translation>
    </message>
    <message>
        <source>Bridge on both legs, four sets of fifteen, slowly and without pain.</source>
        <translation>Puente con las dos piernas, cuatro series de quince, despacio y sin dolor.</translation>
    </message>
    <message>
        <source>Aspetar hamstring protocol</source>
        <translation>Protocolo de isquiotibiales de Aspetar</translation>
    </message>
    <message>
        <source>Then on one leg, as many and as slowly.</source>
        <translation>Después a una pierna, las mismas e igual de despacio.</translation>
    </message>
    <message>
        <source>Walking the feet out from a bridge, three sets of ten.</source>
        <translation>Alejar los pies caminando desde un puente, tres series de diez.</translation>
    </message>
    <message>
        <source>Bending forward on one leg without a weight, reaching to each side, four sets of eight.</source>
        <translation>Inclinarse sobre una pierna sin peso, alcanzando hacia cada lado, cuatro series de ocho.</translation>
    </message>
    <message>
        <source>Leaning forward on one leg and holding for ten seconds, five times.</source>
        <translation>Inclinarse sobre una pierna y mantener diez segundos, cinco veces.</translation>
    </message>
    <message>
        <source>Later, heavy hip thrusts: two or three sets of four to eight, once or twice a week.</source>
        <translation>Más adelante, empujes de cadera pesados: dos o tres series de cuatro a ocho, una o dos veces por semana.</translation>
    </message>
    <message>
        <source>Posterior-chain programme, BMJ Open Sport Exerc Med</source>
        <translation>Programa de cadena posterior, BMJ Open Sport Exerc Med</translation>
    </message>
    <message>
        <source>Later, heavy Romanian deadlifts: one or two sets of four to eight, once or twice a week.</source>
        <translation>Más adelante, peso muerto rumano pesado: una o dos series de cuatro a ocho, una o dos veces por semana.</translation>
    </message>
    <message>
        <source>Where one side is weaker, it gets a single extra set.</source>
        <translation>Si un lado es más débil, recibe una sola serie extra.</translation>
    </message>
    <message>
        <source>Ten weeks of hip exercises made the outer hamstring grow more than Nordics did; both made its fibres longer.</source>
        <translation>Diez semanas de ejercicios de cadera hicieron crecer el isquiotibial externo más que los nórdicos; ambos alargaron sus fibras.</translation>
    </message>
    <message>
        <source>Bourne 2017, Br J Sports Med</source>
        <translation>Bourne 2017, Br J Sports Med</translation>
    </message>
    <message>
        <source>No trial gives a dose for single-leg deadlifts alone.</source>
        <translation>Ningún ensayo da una dosis para el peso muerto a una pierna solo.</translation>
    </message>
    <message>
        <source>No study found</source>
        <translation>No se encontró ningún estudio</translation>
    </message>
    <message>
        <source>Ladders for bridge and deadlift: a rung up after two painless sessions, a rung down at pain of 3 to 5, a stop above 5.</source>
        <translation>Escaleras de puente y peso muerto: un peldaño más tras dos sesiones sin dolor, un peldaño menos con un dolor de 3 a 5, parar por encima de 5.</translation>
    </message>
    <message>
        <source>Small tears took professionals one to three weeks, large ones ten; amateurs needed longer. A picture, not a forecast.</source>
        <translation>Los profesionales tardaron de una a tres semanas con roturas pequeñas, diez con grandes; los aficionados, más. Una imagen, no un pronóstico.</translation>
    </message>
    <message>
        <source>Ekstrand 2012, Br J Sports Med; Pollock 2014 and 2022, Br J Sports Med; Moen 2014, Br J Sports Med</source>
        <translation>Ekstrand 2012, Br J Sports Med; Pollock 2014 y 2022, Br J Sports Med; Moen 2014, Br J Sports Med</translation>
    </message>
    <message>
        <source>One stage opens the next by what is painless: walking and a slow jog first, then squat, bridge and faster running.</source>
        <translation>Una etapa abre la siguiente por lo que no duele: primero caminar y trotar despacio, después sentadilla, puente y correr más rápido.</translation>
    </message>
    <message>
        <source>Heiderscheit 2010, J Orthop Sports Phys Ther; Aspetar hamstring protocol; van der Horst 2017, Br J Sports Med</source>
        <translation>Heiderscheit 2010, J Orthop Sports Phys Ther; protocolo de isquiotibiales de Aspetar; van der Horst 2017, Br J Sports Med</translation>
    </message>
    <message>
        <source>Amateurs who began gentle loading on day 2 were back three weeks sooner than those who began on day 9.</source>
        <translation>Los aficionados que empezaron con carga suave el día 2 volvieron tres semanas antes que los que empezaron el día 9.</translation>
    </message>
    <message>
        <source>Bayer 2017, N Engl J Med</source>
        <translation>Bayer 2017, N Engl J Med</translation>
    </message>
    <message>
        <source>Exercise up to bearable pain was as quick as exercise without any, and left more strength.</source>
        <translation>El ejercicio hasta un dolor tolerable fue tan rápido como el ejercicio sin dolor, y dejó más fuerza.</translation>
    </message>
    <message>
        <source>Hickey 2020, J Orthop Sports Phys Ther</source>
        <translation>Hickey 2020, J Orthop Sports Phys Ther</translation>
    </message>
    <message>
        <source>Faster running returned there in steps: half effort, then 70, 90 and 100 per cent.</source>
        <translation>Allí el correr rápido volvió por pasos: medio esfuerzo, después 70, 90 y 100 por ciento.</translation>
    </message>
    <message>
        <source>Of strained hamstrings 9 in 100 were hurt again within two months, 17 in 100 within a year.</source>
        <translation>De los isquiotibiales con distensión, 9 de cada 100 se lesionaron otra vez en dos meses, 17 de cada 100 en un año.</translation>
    </message>
    <message>
        <source>Zein 2024, Br J Sports Med</source>
        <translation>Zein 2024, Br J Sports Med</translation>
    </message>
    <message>
        <source>In amateurs each earlier injury made the next one more likely.</source>
        <translation>En aficionados, cada lesión anterior hizo más probable la siguiente.</translation>
    </message>
    <message>
        <source>de Vos 2014, Br J Sports Med</source>
        <translation>de Vos 2014, Br J Sports Med</translation>
    </message>
    <message>
        <source>About a third come back within a year, most often in the first two weeks of full training.</source>
        <translation>Cerca de un tercio vuelve a lesionarse en un año, sobre todo en las dos primeras semanas de entrenamiento completo.</translation>
    </message>
    <message>
        <source>A guideline advises exercise that loads the lengthening muscle and a slow return to running.</source>
        <translation>Una guía clínica aconseja ejercicio que carga el músculo mientras se alarga y una vuelta lenta a correr.</translation>
    </message>
    <message>
        <source>Martin 2022, J Orthop Sports Phys Ther</source>
        <translation>Martin 2022, J Orthop Sports Phys Ther</translation>
    </message>
    <message>
        <source>Two months of watching after a return: Nordics each week, no jump in sprints or hills.</source>
        <translation>Dos meses de vigilancia tras la vuelta: nórdicos cada semana, sin saltos en esprints ni cuestas.</translation>
    </message>
    <message>
        <source>The same gates for each grade; a likely middle tear is looked at within the week; a full tear gets no plan until seen.</source>
        <translation>Las mismas pruebas de paso para cada grado; una probable rotura media se mira en la semana; una rotura total no recibe plan hasta que la vean.</translation>
    </message>
    <message>
        <source>Studies are too few to say whether rest, ice, compression and elevation speed up healing.</source>
        <translation>Los estudios son muy pocos para decir si descanso, hielo, compresión y elevación aceleran la curación.</translation>
    </message>
    <message>
        <source>van den Bekerom 2012, J Athl Train</source>
        <translation>van den Bekerom 2012, J Athl Train</translation>
    </message>
    <message>
        <source>Some experts advise protecting for one to three days, then early loading, and doubt ice.</source>
        <translation>Algunos expertos aconsejan proteger de uno a tres días y después cargar pronto, y dudan del hielo.</translation>
    </message>
    <message>
        <source>Dubois and Esculier 2020, Br J Sports Med</source>
        <translation>Dubois y Esculier 2020, Br J Sports Med</translation>
    </message>
    <message>
        <source>Others put early, fitting load in the place of plain rest.</source>
        <translation>Otros ponen una carga temprana y adecuada en lugar del simple descanso.</translation>
    </message>
    <message>
        <source>On ankles, ten minutes on, off and on again every two hours was about as good as twenty minutes in one go.</source>
        <translation>En tobillos, diez minutos puesto, quitado y puesto otra vez cada dos horas fue casi tan bueno como veinte minutos seguidos.</translation>
    </message>
    <message>
        <source>Bleakley 2006, Br J Sports Med</source>
        <translation>Bleakley 2006, Br J Sports Med</translation>
    </message>
    <message>
        <source>Health services mostly advise ice for 15 to 20 minutes every two or three hours while awake.</source>
        <translation>Los servicios de salud suelen aconsejar hielo de 15 a 20 minutos cada dos o tres horas durante el día.</translation>
    </message>
    <message>
        <source>BMJ Best Practice patient notes; NHS leaflets</source>
        <translation>Hojas para pacientes de BMJ Best Practice; folletos del NHS</translation>
    </message>
    <message>
        <source>A rehabilitation clinic uses ice two or three times a day at first.</source>
        <translation>Una clínica de rehabilitación usa hielo dos o tres veces al día al principio.</translation>
    </message>
    <message>
        <source>A bandage is loosened when the skin beyond it turns blue or hurts.</source>
        <translation>Una venda se afloja si la piel más allá se pone azul o duele.</translation>
    </message>
    <message>
        <source>BMJ Best Practice patient notes</source>
        <translation>Hojas para pacientes de BMJ Best Practice</translation>
    </message>
    <message>
        <source>No heat, alcohol or massage in the first two or three days after a strain.</source>
        <translation>Ni calor, ni alcohol, ni masaje en los dos o tres primeros días tras una distensión.</translation>
    </message>
    <message>
        <source>NHS leaflets</source>
        <translation>Folletos del NHS</translation>
    </message>
    <message>
        <source>Ask a pharmacist before taking anything against the pain; some of it is better left for the first two days.</source>
        <translation>Pregunta en la farmacia antes de tomar algo contra el dolor; parte de ello es mejor evitarlo los dos primeros días.</translation>
    </message>
    <message>
        <source>Many feel better after two weeks; hard exercise may have to wait up to eight.</source>
        <translation>Muchos se sienten mejor tras dos semanas; el ejercicio duro puede tener que esperar hasta ocho.</translation>
    </message>
    <message>
        <source>Five ice packs of 15 minutes spread over the day, two hours apart at least; painless movement from 48 hours on.</source>
        <translation>Cinco hielos de 15 minutos repartidos en el día, con al menos dos horas entre ellos; movimiento sin dolor desde las 48 horas.</translation>
    </message>
    <message>
        <source>Soreness begins within a day or two and is worst after about two days.</source>
        <translation>Las agujetas empiezan en uno o dos días y son peores a los dos días más o menos.</translation>
    </message>
    <message>
        <source>Cheung 2003, Sports Med</source>
        <translation>Cheung 2003, Sports Med</translation>
    </message>
    <message>
        <source>Soreness is said to last five to seven days; this could not be checked.</source>
        <translation>Se dice que las agujetas duran de cinco a siete días; esto no se pudo comprobar.</translation>
    </message>
    <message>
        <source>Easy movement, massage, compression and cold ease soreness; stretching does not.</source>
        <translation>El movimiento suave, el masaje, la compresión y el frío alivian las agujetas; estirar no.</translation>
    </message>
    <message>
        <source>Dupuy 2018, Front Physiol</source>
        <translation>Dupuy 2018, Front Physiol</translation>
    </message>
    <message>
        <source>Stretching before or after a run hardly changes soreness.</source>
        <translation>Estirar antes o después de correr apenas cambia las agujetas.</translation>
    </message>
    <message>
        <source>Herbert 2011, Cochrane review</source>
        <translation>Herbert 2011, revisión Cochrane</translation>
    </message>
    <message>
        <source>People who train do well with 1.4 to 2.0 g of protein per kg of body mass and day.</source>
        <translation>A quien entrena le van bien de 1,4 a 2,0 g de proteína por kg de peso corporal y día.</translation>
    </message>
    <message>
        <source>Jager 2017, J Int Soc Sports Nutr</source>
        <translation>Jager 2017, J Int Soc Sports Nutr</translation>
    </message>
    <message>
        <source>Drink so that less than two per cent of body mass is lost, and never so that you gain.</source>
        <translation>Bebe de modo que se pierda menos del dos por ciento del peso corporal, y nunca tanto que peses más.</translation>
    </message>
    <message>
        <source>Sawka 2007, Med Sci Sports Exerc</source>
        <translation>Sawka 2007, Med Sci Sports Exerc</translation>
    </message>
    <message>
        <source>After hard football hamstring strength was lowest at one and a half to two days and back after about four.</source>
        <translation>Tras un partido duro, la fuerza de los isquiotibiales fue mínima a los uno y medio o dos días y volvió a los cuatro más o menos.</translation>
    </message>
    <message>
        <source>Rhodes 2019, Res Sports Med</source>
        <translation>Rhodes 2019, Res Sports Med</translation>
    </message>
    <message>
        <source>Soreness that does not fade by 72 hours is asked about again; after a week a physiotherapist should look.</source>
        <translation>Por unas agujetas que no ceden a las 72 horas se vuelve a preguntar; tras una semana debería mirarlas un fisioterapeuta.</translation>
    </message>
    <message>
        <source>Pain beyond all measure with dark urine and weakness can be muscle breakdown and needs care at once.</source>
        <translation>Un dolor desmedido con orina oscura y debilidad puede ser destrucción de músculo y necesita atención en seguida.</translation>
    </message>
    <message>
        <source>US workplace health advice on muscle breakdown</source>
        <translation>Consejos de salud laboral de EE. UU. sobre la destrucción de músculo</translation>
    </message>
    <message>
        <source>Easy movement while sore; nothing hard and no more Nordics until pain is 2 or less.</source>
        <translation>Movimiento suave mientras haya agujetas; nada duro ni más nórdicos hasta que el dolor sea de 2 o menos.</translation>
    </message>
    <message>
        <source>Back or leg pain with new bladder or bowel trouble, numbness between the legs or two weak legs: emergency.</source>
        <translation>Dolor de espalda o pierna con problemas nuevos de vejiga o intestino, entumecimiento entre las piernas o las dos piernas débiles: urgencia.</translation>
    </message>
    <message>
        <source>BMJ Best Practice, cauda equina syndrome</source>
        <translation>BMJ Best Practice, síndrome de la cola de caballo</translation>
    </message>
    <message>
        <source>Pain out of proportion in a thigh as hard as wood: pressure in the muscle, an emergency of hours.</source>
        <translation>Dolor desproporcionado en un muslo duro como la madera: presión en el músculo, una urgencia de horas.</translation>
    </message>
    <message>
        <source>Donaldson 2014, Open Orthop J</source>
        <translation>Donaldson 2014, Open Orthop J</translation>
    </message>
    <message>
        <source>Dark urine with muscle pain, or severe swelling with weakness: emergency.</source>
        <translation>Orina oscura con dolor muscular, o mucha hinchazón con debilidad: urgencia.</translation>
    </message>
    <message>
        <source>A crack that was heard, an odd shape of the leg, or a foot numb, cold or off-colour: emergency.</source>
        <translation>Un crujido que se oyó, una forma rara de la pierna, o un pie insensible, frío o de otro color: urgencia.</translation>
    </message>
    <message>
        <source>A swollen, warm or tender calf or leg can be a blood clot: have it looked at today.</source>
        <translation>Una pantorrilla o pierna hinchada, caliente o sensible puede ser un coágulo: que la miren hoy.</translation>
    </message>
    <message>
        <source>Wells 2003 score in NICE guidance</source>
        <translation>Puntuación de Wells 2003 en la guía de NICE</translation>
    </message>
    <message>
        <source>With blood thinners or a bleeding disorder, a growing swelling or a large bruise is an emergency; not checked.</source>
        <translation>Con anticoagulantes o un trastorno de coagulación, una hinchazón que crece o un hematoma grande es una urgencia; sin comprobar.</translation>
    </message>
    <message>
        <source>Common practice, no source read</source>
        <translation>Práctica habitual, sin fuente leída</translation>
    </message>
    <message>
        <source>A hot red leg with fever or shivers needs to be seen soon.</source>
        <translation>Una pierna caliente y roja con fiebre o escalofríos se tiene que ver pronto.</translation>
    </message>
    <message>
        <source>A pop at the buttock and not walking normally, a large bruise or a gap: the tendon may be off the bone; a bruise may take days to show.</source>
        <translation>Un chasquido en el glúteo y no caminar normal, un hematoma grande o un hueco: el tendón puede estar arrancado del hueso; el hematoma puede tardar días en verse.</translation>
    </message>
    <message>
        <source>Review of hamstring tendon injuries, textbook chapter</source>
        <translation>Revisión de lesiones del tendón de los isquiotibiales, capítulo de libro</translation>
    </message>
    <message>
        <source>A gap that can be felt, or a knee that cannot bend against light resistance: a full tear is possible.</source>
        <translation>Un hueco que se palpa, o una rodilla que no se dobla contra una resistencia leve: es posible una rotura total.</translation>
    </message>
    <message>
        <source>Article on hamstring pain after running, the basis of this planner; review of hamstring tendon injuries</source>
        <translation>Artículo sobre el dolor de isquiotibiales después de correr, la base de este planificador; revisión de lesiones del tendón de los isquiotibiales</translation>
    </message>
    <message>
        <source>Under 18, a sudden pain or pop high up may be a piece of bone pulled off until an X-ray says otherwise.</source>
        <translation>Antes de los 18, un dolor repentino o un chasquido arriba puede ser un trozo de hueso arrancado mientras una radiografía no diga otra cosa.</translation>
    </message>
    <message>
        <source>Case report, BMJ 2004</source>
        <translation>Caso clínico, BMJ 2004</translation>
    </message>
    <message>
        <source>Groin or deep thigh pain that grows with running, with pain on a hop, at night or with a limp, may be a stress injury of bone.</source>
        <translation>Un dolor en la ingle o profundo en el muslo que crece al correr, con dolor al saltar, de noche o con cojera, puede ser una lesión por estrés óseo.</translation>
    </message>
    <message>
        <source>Robertson and Wood 2017</source>
        <translation>Robertson y Wood 2017</translation>
    </message>
    <message>
        <source>A leg that newly weakens or a foot that drops needs to be seen soon; not checked.</source>
        <translation>Una pierna que ahora se debilita o un pie que se cae se tiene que ver pronto; sin comprobar.</translation>
    </message>
    <message>
        <source>Certain antibiotics can hurt tendons: rest the part and call whoever prescribed them.</source>
        <translation>Ciertos antibióticos pueden dañar los tendones: descansa esa parte y llama a quien los recetó.</translation>
    </message>
    <message>
        <source>FDA 2008; MHRA 2019</source>
        <translation>FDA 2008; MHRA 2019</translation>
    </message>
    <message>
        <source>Cancer in the past, lost weight or pain that never rests at night needs a doctor; not checked.</source>
        <translation>Un cáncer anterior, bajar de peso o un dolor que no descansa de noche necesitan un médico; sin comprobar.</translation>
    </message>
    <message>
        <source>Not being able to put weight on the leg, or to walk four steps, needs to be seen soon.</source>
        <translation>No poder apoyar la pierna, o no poder dar cuatro pasos, se tiene que ver pronto.</translation>
    </message>
    <message>
        <source>A severe sharp pain in a run, a bruise or swelling that shows, or a limp for over a day: physiotherapist this week.</source>
        <translation>Un dolor fuerte y agudo al correr, un hematoma o hinchazón visible, o una cojera de más de un día: fisioterapeuta esta semana.</translation>
    </message>
    <message>
        <source>Article on hamstring pain after running, the basis of this planner; threshold chosen by this planner</source>
        <translation>Artículo sobre el dolor de isquiotibiales después de correr, la base de este planificador; umbral elegido por este planificador</translation>
    </message>
    <message>
        <source>A second strain of the same side within a year, or within two months of the return: physiotherapist this week.</source>
        <translation>Una segunda distensión del mismo lado en un año, o en los dos meses tras la vuelta: fisioterapeuta esta semana.</translation>
    </message>
    <message>
        <source>Zein 2024 and de Vos 2014, Br J Sports Med</source>
        <translation>Zein 2024 y de Vos 2014, Br J Sports Med</translation>
    </message>
    <message>
        <source>Tingling below the knee that a bend of the back makes worse may come from a nerve; not checked.</source>
        <translation>Un hormigueo por debajo de la rodilla que empeora al doblar la espalda puede venir de un nervio; sin comprobar.</translation>
    </message>
    <message>
        <source>A slow deep pain at the sit bone, worse on sitting, hills and stretching, may be its tendon; it takes months.</source>
        <translation>Un dolor lento y profundo en el isquion, peor al sentarse, en cuestas y al estirar, puede ser su tendón; necesita meses.</translation>
    </message>
    <message>
        <source>Goom 2016, J Orthop Sports Phys Ther</source>
        <translation>Goom 2016, J Orthop Sports Phys Ther</translation>
    </message>
    <message>
        <source>Pain that stays in spite of care, over two weeks of a mild strain, or no gate by day 10: physiotherapist this week.</source>
        <translation>Un dolor que sigue a pesar de los cuidados, más de dos semanas de distensión leve, o ninguna prueba de paso el día 10: fisioterapeuta esta semana.</translation>
    </message>
    <message>
        <source>Article on hamstring pain after running, the basis of this planner; days chosen by this planner</source>
        <translation>Artículo sobre el dolor de isquiotibiales después de correr, la base de este planificador; días elegidos por este planificador</translation>
    </message>
    <message>
        <source>Sudden but mild, walking normally, no bruise and no gap: likely a mild strain.</source>
        <translation>Repentino pero leve, se camina normal, sin hematoma ni hueco: probable distensión leve.</translation>
    </message>
    <message>
        <source>A wide ache on both sides, 12 to 48 hours after unusual work: likely soreness.</source>
        <translation>Un dolor amplio en ambos lados, de 12 a 48 horas tras un trabajo inusual: probables agujetas.</translation>
    </message>
    <message>
        <source>New runners on a slow plan with ten per cent steps were hurt as often as those on a quicker plan.</source>
        <translation>Los corredores nuevos con un plan lento de pasos del diez por ciento se lesionaron tanto como los de un plan más rápido.</translation>
    </message>
    <message>
        <source>Buist 2008, Am J Sports Med</source>
        <translation>Buist 2008, Am J Sports Med</translation>
    </message>
    <message>
        <source>Weekly rises over 30 per cent tended to more injuries of some kinds, but not overall.</source>
        <translation>Subidas semanales de más del 30 por ciento tendieron a dar más lesiones de algunos tipos, pero no en total.</translation>
    </message>
    <message>
        <source>Nielsen 2014, J Orthop Sports Phys Ther</source>
        <translation>Nielsen 2014, J Orthop Sports Phys Ther</translation>
    </message>
    <message>
        <source>A run over ten per cent longer than the longest of the last 30 days went with more injuries.</source>
        <translation>Una salida más de un diez por ciento más larga que la mayor de los últimos 30 días se asoció a más lesiones.</translation>
    </message>
    <message>
        <source>Garmin-RUNSAFE study 2025, Br J Sports Med</source>
        <translation>Estudio Garmin-RUNSAFE 2025, Br J Sports Med</translation>
    </message>
    <message>
        <source>New, heavier runners were hurt more often when their first week was over 3 km.</source>
        <translation>Los corredores nuevos y con más peso se lesionaron más cuando su primera semana pasó de 3 km.</translation>
    </message>
    <message>
        <source>Nielsen 2014, Int J Sports Phys Ther</source>
        <translation>Nielsen 2014, Int J Sports Phys Ther</translation>
    </message>
    <message>
        <source>A ratio of recent to usual load is said to be best between 0.8 and 1.3; these limits could not be checked.</source>
        <translation>Se dice que la relación entre carga reciente y habitual es mejor entre 0,8 y 1,3; estos límites no se pudieron comprobar.</translation>
    </message>
    <message>
        <source>Gabbett 2016, Br J Sports Med</source>
        <translation>Gabbett 2016, Br J Sports Med</translation>
    </message>
    <message>
        <source>Others find that ratio unsound.</source>
        <translation>Otros consideran que esa relación no es sólida.</translation>
    </message>
    <message>
        <source>Impellizzeri 2020; Wang 2020</source>
        <translation>Impellizzeri 2020; Wang 2020</translation>
    </message>
    <message>
        <source>Effort from 0 to 10 times minutes tells how heavy a session was.</source>
        <translation>El esfuerzo de 0 a 10 por los minutos dice cuánto pesó una sesión.</translation>
    </message>
    <message>
        <source>Foster&apos;s session load, taken from secondary pages</source>
        <translation>La carga de sesión de Foster, tomada de páginas secundarias</translation>
    </message>
    <message>
        <source>Equal load day after day, without easy days, is called monotony and watched for.</source>
        <translation>La misma carga día tras día, sin días suaves, se llama monotonía y se vigila.</translation>
    </message>
    <message>
        <source>Foster&apos;s monotony, taken from secondary pages</source>
        <translation>La monotonía de Foster, tomada de páginas secundarias</translation>
    </message>
    <message>
        <source>Pages differ on how its spread is computed; a week without any spread has no value.</source>
        <translation>Las páginas difieren en cómo se calcula su dispersión; una semana sin dispersión no tiene valor.</translation>
    </message>
    <message>
        <source>Secondary pages; own choice of this planner</source>
        <translation>Páginas secundarias; elección propia de este planificador</translation>
    </message>
    <message>
        <source>Hard days lie 48 hours apart, 72 after sprints and steep hills: the hamstring is weakest at about two days.</source>
        <translation>Entre días duros hay 48 horas, 72 tras esprints y cuestas empinadas: el isquiotibial está más débil a los dos días más o menos.</translation>
    </message>
    <message>
        <source>Own choice of this planner; Rhodes 2019, Res Sports Med</source>
        <translation>Elección propia de este planificador; Rhodes 2019, Res Sports Med</translation>
    </message>
    <message>
        <source>Nordics on the day after a match left less muscle damage than Nordics three days after it.</source>
        <translation>Los nórdicos al día siguiente de un partido dejaron menos daño muscular que los nórdicos tres días después.</translation>
    </message>
    <message>
        <source>Lovell 2018, Scand J Med Sci Sports</source>
        <translation>Lovell 2018, Scand J Med Sci Sports</translation>
    </message>
    <message>
        <source>Nordics before a session make the fresh muscle stronger, after it the tired one.</source>
        <translation>Los nórdicos antes de una sesión fortalecen el músculo fresco; después de ella, el cansado.</translation>
    </message>
    <message>
        <source>Small 2009, J Strength Cond Res</source>
        <translation>Small 2009, J Strength Cond Res</translation>
    </message>
    <message>
        <source>Nordics after hard days and never just before them; ten per cent a week and for a single run; small weeks grow by 1 to 2 km; one thing at a time.</source>
        <translation>Nórdicos después de los días duros y nunca justo antes; diez por ciento por semana y por salida; las semanas pequeñas crecen de 1 a 2 km; una cosa cada vez.</translation>
    </message>
    <message>
        <source>First jog after half an hour of brisk walking without pain or limp.</source>
        <translation>Primer trote después de media hora de caminar rápido sin dolor ni cojera.</translation>
    </message>
    <message>
        <source>Own choice of this planner; Sydney clinic&apos;s running guide</source>
        <translation>Elección propia de este planificador; guía para correr de una clínica de Sídney</translation>
    </message>
    <message>
        <source>A walk-run table of six phases from one to two miles, each done twice, a day of rest between.</source>
        <translation>Una tabla de caminar y correr de seis fases, de una a dos millas, cada una dos veces, con un día de descanso entre medias.</translation>
    </message>
    <message>
        <source>Trials 2023, table 1</source>
        <translation>Trials 2023, tabla 1</translation>
    </message>
    <message>
        <source>Pain of 0 to 2 counts as safe; how far one may go beyond differs between sources and could not be checked.</source>
        <translation>Un dolor de 0 a 2 cuenta como seguro; hasta dónde se puede pasar difiere entre fuentes y no se pudo comprobar.</translation>
    </message>
    <message>
        <source>Clinic pages after Silbernagel 2007</source>
        <translation>Páginas de clínicas según Silbernagel 2007</translation>
    </message>
    <message>
        <source>Full training waits until touch, tests and running are painless and both sides are alike.</source>
        <translation>El entrenamiento completo espera hasta que tocar, las pruebas y correr no duelan y ambos lados sean iguales.</translation>
    </message>
    <message>
        <source>van der Horst 2017, Br J Sports Med; Askling 2010, Knee Surg Sports Traumatol Arthrosc</source>
        <translation>van der Horst 2017, Br J Sports Med; Askling 2010, Knee Surg Sports Traumatol Arthrosc</translation>
    </message>
    <message>
        <source>Single-leg bridges to fatigue: fewer than 20 is low, more than 30 is good; footballers hurt later had fewer.</source>
        <translation>Puentes a una pierna hasta la fatiga: menos de 20 es poco, más de 30 es bueno; los futbolistas que luego se lesionaron hicieron menos.</translation>
    </message>
    <message>
        <source>Freckleton 2014, Br J Sports Med</source>
        <translation>Freckleton 2014, Br J Sports Med</translation>
    </message>
    <message>
        <source>That test says little about full strength and is no measure of risk.</source>
        <translation>Esa prueba dice poco de la fuerza máxima y no mide el riesgo.</translation>
    </message>
    <message>
        <source>Gasparin; Roberti 2024, Int J Sports Phys Ther</source>
        <translation>Gasparin; Roberti 2024, Int J Sports Phys Ther</translation>
    </message>
    <message>
        <source>The hip flexor test is rough: it misses many and alarms many.</source>
        <translation>La prueba de los flexores de la cadera es poco precisa: se le escapan muchos y alarma a muchos.</translation>
    </message>
    <message>
        <source>BMC Sports Sci Med Rehabil 2021; Vigotsky 2016, PeerJ</source>
        <translation>BMC Sports Sci Med Rehabil 2021; Vigotsky 2016, PeerJ</translation>
    </message>
    <message>
        <source>Five per cent more steps a minute than usual eases knee and braking; there is no one right number.</source>
        <translation>Un cinco por ciento más de pasos por minuto de lo habitual alivia la rodilla y el frenado; no hay un único número correcto.</translation>
    </message>
    <message>
        <source>Heiderscheit 2011, Med Sci Sports Exerc</source>
        <translation>Heiderscheit 2011, Med Sci Sports Exerc</translation>
    </message>
    <message>
        <source>A warm-up programme of about 20 minutes for footballers from 14 years lowered injuries by a third or more.</source>
        <translation>Un programa de calentamiento de unos 20 minutos para futbolistas desde los 14 años redujo las lesiones en un tercio o más.</translation>
    </message>
    <message>
        <source>FIFA 11+, from clinic pages</source>
        <translation>FIFA 11+, de páginas de clínicas</translation>
    </message>
    <message>
        <source>Warm up in three steps: get warm, move the joints, then a few faster strides.</source>
        <translation>Calienta en tres pasos: entra en calor, mueve las articulaciones, después unos progresivos más rápidos.</translation>
    </message>
    <message>
        <source>Coaching pages</source>
        <translation>Páginas de entrenadores</translation>
    </message>
    <message>
        <source>Held stretches before a run cost a little performance; moving ones add a little.</source>
        <translation>Los estiramientos mantenidos antes de correr quitan un poco de rendimiento; los que se hacen en movimiento suman un poco.</translation>
    </message>
    <message>
        <source>Behm 2016, Appl Physiol Nutr Metab</source>
        <translation>Behm 2016, Appl Physiol Nutr Metab</translation>
    </message>
    <message>
        <source>After a run, two to four held stretches of 10 to 30 seconds; the dose could not be checked.</source>
        <translation>Después de correr, de dos a cuatro estiramientos mantenidos de 10 a 30 segundos; la dosis no se pudo comprobar.</translation>
    </message>
    <message>
        <source>Guideline, no passage read</source>
        <translation>Guía clínica, sin pasaje leído</translation>
    </message>
    <message>
        <source>Eight minutes of warm-up before an easy run, fifteen before a hard one, and a cool-down with four stretches.</source>
        <translation>Ocho minutos de calentamiento antes de un rodaje suave, quince antes de una salida dura, y una vuelta a la calma con cuatro estiramientos.</translation>
    </message>
    <message>
        <source>No ice with Raynaud&apos;s, cold allergy, reduced feeling or poor circulation; 20 minutes at most, or skin can freeze.</source>
        <translation>Nada de hielo con Raynaud, alergia al frío, poca sensibilidad o mala circulación; 20 minutos como máximo, o la piel puede congelarse.</translation>
    </message>
    <message>
        <source>Textbook chapter on cold therapy</source>
        <translation>Capítulo de libro sobre la terapia con frío</translation>
    </message>
    <message>
        <source>Compression with care in arterial disease or diabetes; off when the leg turns blue, numb or sore.</source>
        <translation>Compresión con cuidado con arterias enfermas o diabetes; fuera si la pierna se pone azul, se entumece o duele.</translation>
    </message>
    <message>
        <source>With blood thinners no massage, and any strain with a bruise is seen soon; not checked.</source>
        <translation>Con anticoagulantes nada de masaje, y cualquier distensión con hematoma se ve pronto; sin comprobar.</translation>
    </message>
    <message>
        <source>Used to running, you may go on in pregnancy; not flat on the back after the first third; certain signs need a call.</source>
        <translation>Si ya corrías, puedes seguir en el embarazo; nada boca arriba tras el primer tercio; ciertas señales piden una llamada.</translation>
    </message>
    <message>
        <source>ACOG Committee Opinion 804</source>
        <translation>ACOG, opinión del comité 804</translation>
    </message>
    <message>
        <source>Under 18 an adult or clinician confirms, and Nordics wait until about 14.</source>
        <translation>Antes de los 18 confirma una persona adulta o un profesional sanitario, y los nórdicos esperan hasta los 14 más o menos.</translation>
    </message>
    <message>
        <source>Own choice of this planner; BMJ 2004</source>
        <translation>Elección propia de este planificador; BMJ 2004</translation>
    </message>
    <message>
        <source>Tendons tear off the bone more often past 40; from 60 hard days lie 72 hours apart.</source>
        <translation>Los tendones se arrancan del hueso más a menudo pasados los 40; desde los 60, entre días duros hay 72 horas.</translation>
    </message>
    <message>
        <source>Own choice of this planner; study of hamstring tears outside sport</source>
        <translation>Elección propia de este planificador; estudio de roturas de isquiotibiales fuera del deporte</translation>
    </message>
    <message>
        <source>After surgery, with nerve disease or after a blow there is no plan, only the advice to see somebody.</source>
        <translation>Tras una operación, con una enfermedad de los nervios o tras un golpe no hay plan, solo el consejo de ver a alguien.</translation>
    </message>
    <message>
        <source>This is a planning aid for adults. It does not diagnose; what your clinician says comes first.</source>
        <translation>Esto es una ayuda para planificar, para personas adultas. No diagnostica; lo que diga tu profesional sanitario va primero.</translation>
    </message>
    <message>
        <source>Suspected strain: first days and stages</source>
        <translation>Posible distensión: primeros días y etapas</translation>
    </message>
    <message>
        <source>Evidence 4, 5 and 9; the article&apos;s sentences on first care</source>
        <translation>Evidencia 4, 5 y 9; las frases del artículo sobre los primeros cuidados</translation>
    </message>
    <message>
        <source>Strength: Nordic curl, deadlift and bridge</source>
        <translation>Fuerza: curl nórdico, peso muerto y puente</translation>
    </message>
    <message>
        <source>Evidence 2 and 3; the article&apos;s sentences on prevention</source>
        <translation>Evidencia 2 y 3; las frases del artículo sobre la prevención</translation>
    </message>
    <message>
        <source>When to plan, when to send to somebody</source>
        <translation>Cuándo planear, cuándo derivar a alguien</translation>
    </message>
    <message>
        <source>Evidence 6.8, 7 and 12; the article&apos;s sentences on causes and on seeking help</source>
        <translation>Evidencia 6.8, 7 y 12; las frases del artículo sobre las causas y sobre buscar ayuda</translation>
    </message>
    <message>
        <source>From walking back to running</source>
        <translation>De caminar a correr otra vez</translation>
    </message>
    <message>
        <source>Evidence 9.2</source>
        <translation>Evidencia 9.2</translation>
    </message>
    <message>
        <source>Nearly painless: ease off from a pain of 2</source>
        <translation>Casi sin dolor: aflojar desde un dolor de 2</translation>
    </message>
    <message>
        <source>Evidence 4.2, the stop rule of the Aspetar protocol</source>
        <translation>Evidencia 4.2, la regla de parar del protocolo de Aspetar</translation>
    </message>
    <message>
        <source>Some pain allowed: up to 4 in rehab</source>
        <translation>Algo de dolor permitido: hasta 4 al rehabilitar</translation>
    </message>
    <message>
        <source>Evidence 4.4: a small trial that allowed pain; its limit of 4 is unconfirmed</source>
        <translation>Evidencia 4.4: un ensayo pequeño que permitió dolor; su límite de 4 está sin confirmar</translation>
    </message>
    <message>
        <source>Protection and early loading</source>
        <translation>Protección y carga temprana</translation>
    </message>
    <message>
        <source>Evidence 4.3, 5.2 and 5.3: protect for one to three days, then load; ice is questioned and kept to the least</source>
        <translation>Evidencia 4.3, 5.2 y 5.3: proteger de uno a tres días, después cargar; el hielo se pone en duda y se deja al mínimo</translation>
    </message>
    <message>
        <source>Strength with the thirteen-week Nordic table</source>
        <translation>Fuerza con la tabla de nórdicos de trece semanas</translation>
    </message>
    <message>
        <source>Evidence 2.3: a trial of 25 sessions in 13 weeks; its rows are unconfirmed</source>
        <translation>Evidencia 2.3: un ensayo de 25 sesiones en 13 semanas; sus filas están sin confirmar</translation>
    </message>
    <message>
        <source>Strength with few Nordic curls</source>
        <translation>Fuerza con pocos curls nórdicos</translation>
    </message>
    <message>
        <source>Evidence 2.7 and 2.9: a small trial in which few repetitions did as well as many; the weekly dose is unconfirmed</source>
        <translation>Evidencia 2.7 y 2.9: un ensayo pequeño en el que pocas repeticiones sirvieron igual que muchas; la dosis semanal está sin confirmar</translation>
    </message>
    <message>
        <source>From walking back to running in nineteen small steps</source>
        <translation>De caminar a correr otra vez en diecinueve pasos pequeños</translation>
    </message>
    <message>
        <source>Evidence 9.2: 19 steps of 20 minutes, the first with 4.5 minutes of walking to half a minute of jogging; the steps between are ours</source>
        <translation>Evidencia 9.2: 19 pasos de 20 minutos, el primero con 4,5 minutos de caminar por medio minuto de trotar; los pasos intermedios son nuestros</translation>
    </message>
    <message>
        <source>Keeping your data safe</source>
        <translation>Mantener a salvo tus datos</translation>
    </message>
    <message>
        <source>Each change is on the disk as soon as you see it. There is nothing to save.</source>
        <translation>Cada cambio está en el disco en cuanto lo ves. No hay nada que guardar.</translation>
    </message>
    <message>
        <source>All your data lies in one file on this computer. Nothing is sent anywhere.</source>
        <translation>Todos tus datos están en un archivo de este equipo. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>For clinicians</source>
        <translation>Para profesionales</translation>
    </message>
    <message>
        <source>Stridewell keeps a plan for each person you look after. You decide; it does the arithmetic, watches the rules and prints.</source>
        <translation>Stridewell lleva un plan para cada persona que atiendes. Tú decides; el programa hace las cuentas, vigila las reglas e imprime.</translation>
    </message>
    <message>
        <source>What it knows and what it does not</source>
        <translation>Lo que sabe y lo que no</translation>
    </message>
    <message>
        <source>It sorts a check-in by the answers alone. It does not examine, it does not see pictures, and it never grades a strain. The [classes](help:triage) err on the careful side.</source>
        <translation>Clasifica un chequeo solo por las respuestas. No explora, no ve imágenes y nunca da grado a una distensión. Las [clases](help:triage) se equivocan por el lado prudente.</translation>
    </message>
    <message>
        <source>Nearly all trials of hamstring rehabilitation were done with young footballers and sprinters. That they hold for distance runners is an assumption. Where a number is our own choice, the [sources](help:sources) say so.</source>
        <translation>Casi todos los ensayos de rehabilitación de isquiotibiales se hicieron con futbolistas y velocistas jóvenes. Que valgan para corredores de fondo es una suposición. Donde un número es elección nuestra, las [fuentes](help:sources) lo dicen.</translation>
    </message>
    <message>
        <source>Where research disagrees with the article</source>
        <translation>Donde la investigación no coincide con el artículo</translation>
    </message>
    <message>
        <source>The planner follows the article it is built on, and tells the doubt:</source>
        <translation>El planificador sigue el artículo en que se basa, y cuenta la duda:</translation>
    </message>
    <message>
        <source>**Ice**: {{source 5.1}} {{source 5.2}} It stays as optional relief of pain.</source>
        <translation>**Hielo**: {{source 5.1}} {{source 5.2}} Se queda como alivio opcional del dolor.</translation>
    </message>
    <message>
        <source>**The weekly ceiling**: {{source 8.1}} {{source 8.3}} Both rules are kept.</source>
        <translation>**El tope semanal**: {{source 8.1}} {{source 8.3}} Se mantienen las dos reglas.</translation>
    </message>
    <message>
        <source>**Strength days**: {{source 2.7}}</source>
        <translation>**Días de fuerza**: {{source 2.7}}</translation>
    </message>
    <message>
        <source>**Nordic curls**: {{source 2.6}} {{source 2.14}}</source>
        <translation>**Curls nórdicos**: {{source 2.6}} {{source 2.14}}</translation>
    </message>
    <message>
        <source>**Tight hip flexors**: {{source 10.3}} It only adds a stretch.</source>
        <translation>**Flexores de cadera rígidos**: {{source 10.3}} Solo añade un estiramiento.</translation>
    </message>
    <message>
        <source>**Rest at first**: {{source 4.3}} Rest here means leaving out what hurts.</source>
        <translation>**Descanso al principio**: {{source 4.3}} Descanso significa aquí dejar lo que duele.</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>**Plan, Protocols** chooses which protocol a person&apos;s plans are made by. These come with the program:</source>
        <translation>**Plan, Protocolos** elige con qué protocolo se hacen los planes de una persona. Estos vienen con el programa:</translation>
    </message>
    <message>
        <source>**Plan, Protocol numbers** shows each number with its unit, source and certainty, and keeps your own copies. Every number has a range; a copy may be stricter than the program, never laxer. Plans and prints name the protocol and its version.</source>
        <translation>**Plan, Números del protocolo** muestra cada número con su unidad, fuente y certeza, y guarda tus propias copias. Cada número tiene un margen; una copia puede ser más estricta que el programa, nunca más laxa. Planes e impresiones nombran el protocolo y su versión.</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Saltarse una regla</translation>
    </message>
    <message>
        <source>A rule that blocks can be set aside with a written reason. The reason is kept and shown on the item. Pauses because of a warning sign cannot be set aside.</source>
        <translation>Una regla que bloquea se puede dejar de lado con un motivo escrito. El motivo se conserva y se muestra en el elemento. Las pausas por una señal de alarma no se pueden dejar de lado.</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Pruebas previas</translation>
    </message>
    <message>
        <source>Fewer than {{people.bridge_reps_low}} of the single-leg bridge, or more than {{people.bridge_gap_share}} between the sides, lower that side&apos;s step and add a set. A tight hip flexor adds its stretch to the cool-down. A cadence under {{people.cadence_low}} offers {{people.cadence_step}} more on easy runs, never during rehabilitation.</source>
        <translation>Menos de {{people.bridge_reps_low}} del puente a una pierna, o más de {{people.bridge_gap_share}} entre los lados, bajan el peldaño de ese lado y añaden una serie. Un flexor de cadera rígido añade su estiramiento a la vuelta a la calma. Una cadencia por debajo de {{people.cadence_low}} ofrece un {{people.cadence_step}} más en los rodajes suaves, nunca durante la rehabilitación.</translation>
    </message>
    <message>
        <source>People it is careful with</source>
        <translation>Personas con las que va con cuidado</translation>
    </message>
    <message>
        <source>Under {{people.adult_age}} an adult or clinician confirms the plan, and under {{people.nordic_age}} there are no Nordic curls. In pregnancy nothing is done lying on the back after the first {{people.supine_until_week}}. After recent surgery or with a nerve disease it makes no plan and says whom to ask.</source>
        <translation>Por debajo de {{people.adult_age}}, una persona adulta o un profesional sanitario confirma el plan, y por debajo de {{people.nordic_age}} no hay curls nórdicos. En el embarazo no se hace nada boca arriba pasadas las primeras {{people.supine_until_week}}. Tras una operación reciente o con una enfermedad de los nervios no hace ningún plan y dice a quién preguntar.</translation>
    </message>
    <message>
        <source>The page Exercises</source>
        <translation>La página Ejercicios</translation>
    </message>
    <message>
        <source>![The page Exercises](picture:exercises)</source>
        <translation>![La página Ejercicios](picture:exercises)</translation>
    </message>
    <message>
        <source>Each exercise has a figure that moves between its start and its end, the steps, what often goes wrong, and **when to stop**. You see the dose your plan holds now, and where you stand in its table or on its ladder: see [Strength](help:strength).</source>
        <translation>Cada ejercicio tiene una figura que se mueve entre su inicio y su final, los pasos, lo que suele salir mal y **cuándo parar**. Ves la dosis que tu plan tiene ahora, y dónde estás en su tabla o en su escalera: mira [Fuerza](help:strength).</translation>
    </message>
    <message>
        <source>If your system asks for no animations, the figures stand still.</source>
        <translation>Si tu sistema pide que no haya animaciones, las figuras están quietas.</translation>
    </message>
    <message>
        <source>Stop an exercise when it hurts more than {{pain.rehab_limit}} while a strain heals, or when a pain is sharp. Then [check in](help:triage).</source>
        <translation>Deja un ejercicio cuando duela más de {{pain.rehab_limit}} mientras una distensión se cura, o cuando un dolor sea agudo. Después [haz un chequeo](help:triage).</translation>
    </message>
    <message>
        <source>Calendar files and other exports</source>
        <translation>Archivos de calendario y otras exportaciones</translation>
    </message>
    <message>
        <source>**File, Export** takes your plan and your data out of the program.</source>
        <translation>**Archivo, Exportar** saca tu plan y tus datos del programa.</translation>
    </message>
    <message>
        <source>**Calendar** (.ics): each item becomes an event that your calendar can read. The same item keeps its identity, so a newer file replaces what the older one brought in. Titles say only what to do, unless you ask for more.</source>
        <translation>**Calendario** (.ics): cada elemento se vuelve un evento que tu calendario puede leer. El mismo elemento mantiene su identidad, así que un archivo más nuevo reemplaza lo que trajo el anterior. Los títulos solo dicen qué hacer, salvo que pidas más.</translation>
    </message>
    <message>
        <source>**Tables** (.csv): plan, log and runs as rows for a spreadsheet</source>
        <translation>**Tablas** (.csv): plan, registro y salidas como filas para una hoja de cálculo</translation>
    </message>
    <message>
        <source>**Pages** (.pdf): as you would print them</source>
        <translation>**Páginas** (.pdf): como las imprimirías</translation>
    </message>
    <message>
        <source>**Profile** (.json): everything you told the program, to be kept or to be read on another computer</source>
        <translation>**Perfil** (.json): todo lo que le contaste al programa, para guardarlo o para leerlo en otro equipo</translation>
    </message>
    <message>
        <source>The dialog says what and how much it will write. It can also keep a calendar file in a folder up to date, so that your calendar always shows the present plan.</source>
        <translation>El diálogo dice qué y cuánto va a escribir. También puede mantener al día un archivo de calendario en una carpeta, para que tu calendario muestre siempre el plan actual.</translation>
    </message>
    <message>
        <source>A profile holds your answers and notes. Give it only to those who may read them.</source>
        <translation>Un perfil contiene tus respuestas y notas. Dáselo solo a quien pueda leerlas.</translation>
    </message>
    <message>
        <source>The same can be done without a window: `stridewell export --help` lists how.</source>
        <translation>Lo mismo se puede hacer sin ventana: `stridewell export --help` lista cómo.</translation>
    </message>
    <message>
        <source>The first days of a strain</source>
        <translation>Los primeros días de una distensión</translation>
    </message>
    <message>
        <source>The first {{strain.window_hours}} after the injury have a plan of their own: rest, ice, compression and elevation ([S26](help:sources#s26)). The time runs from the injury, not from when you told of it. If you tell of it later than that, this part is left out.</source>
        <translation>Las primeras {{strain.window_hours}} después de la lesión tienen su propio plan: descanso, hielo, compresión y elevación ([S26](help:sources#s26)). El tiempo cuenta desde la lesión, no desde que la contaste. Si la cuentas más tarde, esta parte se omite.</translation>
    </message>
    <message>
        <source>**Get help instead of going on** if the pain grows, the leg turns cold, numb or very swollen, or you cannot put weight on it. {{emergency}}</source>
        <translation>**Busca ayuda en lugar de seguir** si el dolor crece, si la pierna se pone fría, insensible o muy hinchada, o si no puedes apoyarla. {{emergency}}</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Leave out what makes the pain worse: no running, no strength work, nothing hard. Rest does not mean lying still. Painless walking is welcome, and from {{strain.movement_from_hours}} on the plan asks for some.</source>
        <translation>Deja lo que empeora el dolor: nada de correr, ni fuerza, ni nada duro. Descanso no significa quedarse en cama. Caminar sin dolor es bueno, y desde las {{strain.movement_from_hours}} el plan pide un poco.</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Hielo</translation>
    </message>
    <message>
        <source>{{strain.ice_minutes}} at a time, about {{strain.ice_per_day}}, at least {{strain.ice_gap_hours}} apart. Never less than {{strain.ice_minutes_least}} or more than {{strain.ice_minutes_most}}. Put a cloth between ice and skin, and take the ice off when the skin hurts or goes white.</source>
        <translation>{{strain.ice_minutes}} cada vez, unas {{strain.ice_per_day}}, con al menos {{strain.ice_gap_hours}} entre medias. Nunca menos de {{strain.ice_minutes_least}} ni más de {{strain.ice_minutes_most}}. Pon un paño entre el hielo y la piel, y quita el hielo si la piel duele o se pone blanca.</translation>
    </message>
    <message>
        <source>**No ice** if you have Raynaud&apos;s disease, a cold allergy, reduced feeling or poor circulation ([12.1](help:sources#12-1)). Say so in your profile and the plan leaves it out. With diabetes, ask your doctor first.</source>
        <translation>**Nada de hielo** si tienes la enfermedad de Raynaud, alergia al frío, poca sensibilidad o mala circulación ([12.1](help:sources#12-1)). Dilo en tu perfil y el plan lo deja fuera. Con diabetes, pregunta antes a tu médico.</translation>
    </message>
    <message>
        <source>*How sure is this?* {{source 5.1}} {{source 5.2}} You may leave it out.</source>
        <translation>*¿Qué certeza tiene esto?* {{source 5.1}} {{source 5.2}} Puedes dejarlo.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>An elastic bandage while you are awake, snug but not tight. Take it off when the toes turn blue, go numb or hurt. With arterial disease or diabetes, ask first ([12.2](help:sources#12-2)).</source>
        <translation>Una venda elástica de día, ajustada pero sin apretar. Quítala si los dedos del pie se ponen azules, se entumecen o duelen. Con arterias enfermas o diabetes, pregunta antes ([12.2](help:sources#12-2)).</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Elevación</translation>
    </message>
    <message>
        <source>Raise the leg above the heart, {{strain.elevation_minutes}} at a time.</source>
        <translation>Eleva la pierna por encima del corazón, {{strain.elevation_minutes}} cada vez.</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Lo que conviene dejar</translation>
    </message>
    <message>
        <source>No stretching of the sore muscle. No heat, alcohol or massage for the first {{strain.no_heat_hours}} ([5.8](help:sources#5-8)).</source>
        <translation>No estires el músculo dolorido. Ni calor, ni alcohol, ni masaje durante las primeras {{strain.no_heat_hours}} ([5.8](help:sources#5-8)).</translation>
    </message>
    <message>
        <source>*How sure is this?* {{source 4.3}} So rest here is a matter of days, and the [next stage](help:stages) begins as soon as walking allows.</source>
        <translation>*¿Qué certeza tiene esto?* {{source 4.3}} Así que aquí el descanso es cosa de días, y la [siguiente etapa](help:stages) empieza en cuanto caminar lo permita.</translation>
    </message>
    <message>
        <source>Tell how it goes</source>
        <translation>Cuenta cómo va</translation>
    </message>
    <message>
        <source>The plan asks for a check-in every day at first. Tell it of anything new at once: [how a check-in is judged](help:triage).</source>
        <translation>Al principio el plan pide un chequeo cada día. Cuéntale en seguida cualquier cosa nueva: [cómo se valora un chequeo](help:triage).</translation>
    </message>
    <message>
        <source>Bringing runs in</source>
        <translation>Traer salidas</translation>
    </message>
    <message>
        <source>**File, Import runs**, or drop files on the window.</source>
        <translation>**Archivo, Importar salidas**, o suelta los archivos sobre la ventana.</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Lo que se puede leer</translation>
    </message>
    <message>
        <source>FIT, TCX and GPX files of watches and apps, also packed as .gz</source>
        <translation>Archivos FIT, TCX y GPX de relojes y aplicaciones, también comprimidos como .gz</translation>
    </message>
    <message>
        <source>The zip file that Strava sends when you ask for all your data, or its folder</source>
        <translation>El archivo zip que Strava envía cuando pides todos tus datos, o su carpeta</translation>
    </message>
    <message>
        <source>The activity lists of Strava and Garmin Connect as CSV, in any language</source>
        <translation>Las listas de actividades de Strava y Garmin Connect en CSV, en cualquier idioma</translation>
    </message>
    <message>
        <source>A table of your own as CSV. You then say which column is which.</source>
        <translation>Una tabla tuya en CSV. Entonces dices qué columna es cuál.</translation>
    </message>
    <message>
        <source>Look before you take</source>
        <translation>Mira antes de aceptar</translation>
    </message>
    <message>
        <source>You see every activity with its date, distance and time, and a status: new, there already, not a run, or damaged. Untick what you do not want. A run that several files tell of is taken once, from the best of them. Whatever cannot be read leaves the rest alone and says why.</source>
        <translation>Ves cada actividad con su fecha, distancia y tiempo, y un estado: nueva, ya conocida, no es una salida, o dañada. Quita la marca de lo que no quieras. Una salida que cuentan varios archivos se toma una sola vez, del mejor de ellos. Lo que no se puede leer no afecta al resto y dice por qué.</translation>
    </message>
    <message>
        <source>If the runs change your plan, you see how before you take them. One **Undo** takes the whole import back. **File, Earlier imports** says what each one gave.</source>
        <translation>Si las salidas cambian tu plan, ves cómo antes de aceptarlas. Un solo **Deshacer** retira toda la importación. **Archivo, Importaciones anteriores** dice qué dio cada una.</translation>
    </message>
    <message>
        <source>A profile file of Stridewell can be opened in the same way. You see what is in it, and it becomes a runner of its own.</source>
        <translation>Un archivo de perfil de Stridewell se puede abrir del mismo modo. Ves lo que contiene, y será un corredor aparte.</translation>
    </message>
    <message>
        <source>From where?</source>
        <translation>¿De dónde?</translation>
    </message>
    <message>
        <source>**Strava:** Settings, My Account, Download or Delete Your Account, Request Your Archive. Requesting it deletes nothing.</source>
        <translation>**Strava:** Settings, My Account, Download or Delete Your Account, Request Your Archive. Pedirlo no borra nada.</translation>
    </message>
    <message>
        <source>**Garmin Connect:** in the browser, Activities, All Activities, Export CSV. For single runs: the cog of the activity, Export Original.</source>
        <translation>**Garmin Connect:** en el navegador, Activities, All Activities, Export CSV. Para salidas sueltas: el engranaje de la actividad, Export Original.</translation>
    </message>
    <message>
        <source>**A watch on a cable:** its folder GARMIN/Activity holds FIT files.</source>
        <translation>**Un reloj con cable:** su carpeta GARMIN/Activity contiene archivos FIT.</translation>
    </message>
    <message>
        <source>The keyboard</source>
        <translation>El teclado</translation>
    </message>
    <message>
        <source>All can be done without a mouse. **Tab** goes from part to part, the arrow keys go about inside it, the **space bar** ticks what is to be ticked, **Enter** presses the button one is at and goes on from an answer, **Escape** closes. A pain score is typed as a number. **F10** or **Alt** and an underlined letter open the menus.</source>
        <translation>Todo se puede hacer sin ratón. **Tab** pasa de una parte a otra, las flechas se mueven dentro de ella, la **barra espaciadora** marca lo que se puede marcar, **Intro** pulsa el botón en el que se está y sigue adelante tras una respuesta, **Escape** cierra. El dolor se escribe como un número. **F10** o **Alt** y una letra subrayada abren los menús.</translation>
    </message>
    <message>
        <source>**Ctrl+K** finds every command by some of its letters.</source>
        <translation>**Ctrl+K** encuentra cualquier comando por algunas de sus letras.</translation>
    </message>
    <message>
        <source>In the calendar of the page Plan</source>
        <translation>En el calendario de la página Plan</translation>
    </message>
    <message>
        <source>| Keys | What they do |</source>
        <translation>| Teclas | Qué hacen |</translation>
    </message>
    <message>
        <source>| Arrow keys | go from item to item and from day to day |</source>
        <translation>| Flechas | van de un elemento a otro y de un día a otro |</translation>
    </message>
    <message>
        <source>| **Enter** | reads the item, with why it is there |</source>
        <translation>| **Intro** | lee el elemento, con el porqué de que esté ahí |</translation>
    </message>
    <message>
        <source>| **Page Up**, **Page Down** | a week earlier or later |</source>
        <translation>| **Re Pág**, **Av Pág** | una semana antes o después |</translation>
    </message>
    <message>
        <source>| **T** | goes to today |</source>
        <translation>| **T** | va a hoy |</translation>
    </message>
    <message>
        <source>| **Escape** | puts back what is being carried |</source>
        <translation>| **Escape** | devuelve lo que se está moviendo |</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>En un gráfico</translation>
    </message>
    <message>
        <source>| **Left**, **Right** | read the value before or after |</source>
        <translation>| **Izquierda**, **Derecha** | leen el valor anterior o siguiente |</translation>
    </message>
    <message>
        <source>| **Home**, **End** | read the first or the last value |</source>
        <translation>| **Inicio**, **Fin** | leen el primer valor o el último |</translation>
    </message>
    <message>
        <source>Stridewell is free software. You may use it, study it, pass it on and change it under the GNU General Public License, version 3 or later. It comes without any warranty. Its protocols, handbook and drawings are under the same licence.</source>
        <translation>Stridewell es software libre. Puedes usarlo, estudiarlo, compartirlo y cambiarlo según la Licencia Pública General de GNU, versión 3 o posterior. Viene sin ninguna garantía. Sus protocolos, su manual y sus dibujos tienen la misma licencia.</translation>
    </message>
    <message>
        <source>It is made with the work of others:</source>
        <translation>Está hecho con el trabajo de otros:</translation>
    </message>
    <message>
        <source>**Qt** by The Qt Company and contributors: GNU Lesser General Public License, version 3</source>
        <translation>**Qt** de The Qt Company y colaboradores: Licencia Pública General Reducida de GNU, versión 3</translation>
    </message>
    <message>
        <source>**SQLite** by D. Richard Hipp and others: in the public domain</source>
        <translation>**SQLite** de D. Richard Hipp y otros: en el dominio público</translation>
    </message>
    <message>
        <source>**zlib** by Jean-loup Gailly and Mark Adler: zlib License</source>
        <translation>**zlib** de Jean-loup Gailly y Mark Adler: licencia zlib</translation>
    </message>
    <message>
        <source>**libzip** by Dieter Baron and Thomas Klausner: 3-clause BSD License</source>
        <translation>**libzip** de Dieter Baron y Thomas Klausner: licencia BSD de 3 cláusulas</translation>
    </message>
    <message>
        <source>**expected** by Sy Brand: Creative Commons CC0 1.0</source>
        <translation>**expected** de Sy Brand: Creative Commons CC0 1.0</translation>
    </message>
    <message>
        <source>**Inter** by the Inter project, where this computer has it, or the system&apos;s own typeface: SIL Open Font License 1.1</source>
        <translation>**Inter** del proyecto Inter, si este equipo la tiene, o la tipografía propia del sistema: SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>What the planner knows comes from an article and from published studies. The handbook names each of them in its chapter on sources.</source>
        <translation>Lo que sabe el planificador viene de un artículo y de estudios publicados. El manual nombra cada uno en su capítulo de fuentes.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>The page Plan</source>
        <translation>La página Plan</translation>
    </message>
    <message>
        <source>A week is a row. At its end stand its sums against their ceilings.</source>
        <translation>Una semana es una fila. Al final están sus sumas frente a sus topes.</translation>
    </message>
    <message>
        <source>![The page Plan](picture:plan)</source>
        <translation>![La página Plan](picture:plan)</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Choose an item, with the mouse or with the arrow keys. At the side you see what to do, **why it is there**, which rule asks for it and where that comes from.</source>
        <translation>Elige un elemento, con el ratón o con las flechas. Al lado ves qué hacer, **por qué está ahí**, qué regla lo pide y de dónde viene.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Drag an item to another day, or cut and paste it, or move it with Alt and the arrow keys. While you move it, each day says whether it fits. If a rule forbids a day, you see which rule it is and the nearest day that fits.</source>
        <translation>Arrastra un elemento a otro día, o córtalo y pégalo, o muévelo con Alt y las flechas. Mientras lo mueves, cada día dice si cabe. Si una regla prohíbe un día, ves qué regla es y el día más cercano que vale.</translation>
    </message>
    <message>
        <source>Some rules only warn. Then you may go on, and the warning stays on the item. Pauses because of a warning sign cannot be moved away.</source>
        <translation>Algunas reglas solo avisan. Entonces puedes seguir, y el aviso queda en el elemento. Las pausas por una señal de alarma no se pueden quitar moviendo.</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Añadirle algo</translation>
    </message>
    <message>
        <source>Ask for a run on a day, write a note, put in a rest day, copy a week. All of it can be undone with **Edit, Undo**.</source>
        <translation>Pide una salida para un día, escribe una nota, pon un día de descanso, copia una semana. Todo se puede deshacer con **Editar, Deshacer**.</translation>
    </message>
    <message>
        <source>When the plan changes</source>
        <translation>Cuando el plan cambia</translation>
    </message>
    <message>
        <source>A check-in, a run or a choice of yours can change what lies ahead. You see the difference before it is taken, each change with its rule. What is past stays as it was.</source>
        <translation>Un chequeo, una salida o una elección tuya puede cambiar lo que queda por delante. Ves la diferencia antes de aceptarla, cada cambio con su regla. Lo pasado queda como estaba.</translation>
    </message>
    <message>
        <source>The keys are listed in [The keyboard](help:keyboard).</source>
        <translation>Las teclas están en [El teclado](help:keyboard).</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>**File, Print** shows the pages as they will come out. What you see, the PDF and the paper are the same.</source>
        <translation>**Archivo, Imprimir** muestra las páginas tal como van a salir. Lo que ves, el PDF y el papel son iguales.</translation>
    </message>
    <message>
        <source>**Week plan**: one to four weeks for the door of the fridge</source>
        <translation>**Plan semanal**: de una a cuatro semanas para la puerta de la nevera</translation>
    </message>
    <message>
        <source>**Handout**: what to do with figures, doses in words, days, stop rules and when to get help</source>
        <translation>**Hoja para el paciente**: qué hacer, con figuras, dosis en palabras, días, reglas para parar y cuándo buscar ayuda</translation>
    </message>
    <message>
        <source>**Log sheet**: tick boxes, repetitions and pain, to be filled in with a pen</source>
        <translation>**Hoja de registro**: casillas, repeticiones y dolor, para rellenar a mano</translation>
    </message>
    <message>
        <source>**Today**: the day on one page</source>
        <translation>**Hoy**: el día en una página</translation>
    </message>
    <message>
        <source>**Progress report**: distance, strength, pain and what became of the plan, for whoever treats you</source>
        <translation>**Informe de progreso**: distancia, fuerza, dolor y qué fue del plan, para quien te trata</translation>
    </message>
    <message>
        <source>Choose the paper and the size of the text there; the usual paper is set in the [settings](help:settings). Everything can be read in grey too. **Save as PDF** needs no printer.</source>
        <translation>Elige ahí el papel y el tamaño del texto; el papel habitual se pone en los [ajustes](help:settings). Todo se puede leer también en gris. **Guardar como PDF** no necesita impresora.</translation>
    </message>
    <message>
        <source>If a printer does not answer, the pages and your choices stay. Try again, or save a PDF and print it elsewhere.</source>
        <translation>Si una impresora no responde, las páginas y tus elecciones se quedan. Inténtalo otra vez, o guarda un PDF e imprímelo en otro sitio.</translation>
    </message>
    <message>
        <source>The page Progress</source>
        <translation>La página Progreso</translation>
    </message>
    <message>
        <source>![The page Progress: distance, strength, pain](picture:progress)</source>
        <translation>![La página Progreso: distancia, fuerza, dolor](picture:progress)</translation>
    </message>
    <message>
        <source>**Distance** by week, month or year, beside what was planned and the ceiling. Marks show single runs that were long for you.</source>
        <translation>**Distancia** por semana, mes o año, junto a lo planeado y el tope. Las marcas señalan salidas sueltas que fueron largas para ti.</translation>
    </message>
    <message>
        <source>**Strength** by exercise, with the band of sessions that your plan aims for.</source>
        <translation>**Fuerza** por ejercicio, con la franja de sesiones a la que apunta tu plan.</translation>
    </message>
    <message>
        <source>**Pain** with the stages of each episode behind it.</source>
        <translation>**Dolor** con las etapas de cada episodio detrás.</translation>
    </message>
    <message>
        <source>**What became of the plan**: done, partly, skipped, still ahead.</source>
        <translation>**Qué fue del plan**: hecho, en parte, saltado, por delante.</translation>
    </message>
    <message>
        <source>Point at a mark, or step through with the arrow keys, to read its value. The same numbers stand in a table that you can copy. **Save** writes a picture or the numbers to a file.</source>
        <translation>Apunta a una marca, o recórrelas con las flechas, para leer su valor. Los mismos números están en una tabla que puedes copiar. **Guardar** escribe en un archivo una imagen o los números.</translation>
    </message>
    <message>
        <source>What the rules found</source>
        <translation>Lo que encontraron las reglas</translation>
    </message>
    <message>
        <source>Below the charts you read in plain words which rule found what, in which week, with which number, and what research doubts about it.</source>
        <translation>Debajo de los gráficos lees en palabras sencillas qué regla encontró qué, en qué semana, con qué número, y qué dudas tiene la investigación.</translation>
    </message>
    <message>
        <source>A run by hand</source>
        <translation>Una salida a mano</translation>
    </message>
    <message>
        <source>**Plan, Log a run** takes a distance, a time, an effort and how much it hurt.</source>
        <translation>**Plan, Registrar una salida** toma una distancia, un tiempo, un esfuerzo y cuánto dolió.</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Las reglas</translation>
    </message>
    <message>
        <source>The planner, the check of a plan, the calendar while you move something, and the tests of this program share one list of rules. Here is all of it. Each rule is followed by what it rests on, what kind of source that is, and any doubt.</source>
        <translation>El planificador, la comprobación de un plan, el calendario mientras mueves algo y las pruebas de este programa comparten una lista de reglas. Aquí está entera. Tras cada regla está en qué se apoya, qué tipo de fuente es y cualquier duda.</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Señales de alarma</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Stages and gates</source>
        <translation>Etapas y pruebas de paso</translation>
    </message>
    <message>
        <source>First days of a strain</source>
        <translation>Primeros días de una distensión</translation>
    </message>
    <message>
        <source>Soreness rules</source>
        <translation>Reglas de las agujetas</translation>
    </message>
    <message>
        <source>Strength rules</source>
        <translation>Reglas de la fuerza</translation>
    </message>
    <message>
        <source>Load and pain rules</source>
        <translation>Reglas de carga y dolor</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Días y horas</translation>
    </message>
    <message>
        <source>Pain says that the load was more than the muscle could take ([S15](help:sources#s15)). Distance, speed and hills count, and most of all how quickly they rise ([S16](help:sources#s16)).</source>
        <translation>El dolor dice que la carga fue más de lo que el músculo podía soportar ([S15](help:sources#s15)). Cuentan la distancia, la velocidad y las cuestas, y sobre todo lo rápido que suben ([S16](help:sources#s16)).</translation>
    </message>
    <message>
        <source>![The page Plan: weeks as rows, each with its sum against its ceiling](picture:plan)</source>
        <translation>![La página Plan: semanas como filas, cada una con su suma frente a su tope](picture:plan)</translation>
    </message>
    <message>
        <source>A week and the week before it</source>
        <translation>Una semana y la anterior</translation>
    </message>
    <message>
        <source>A week is at most {{load.weekly_growth}} longer than the week before. A week under {{load.small_base}} may grow by {{load.small_base_step}} instead. Who has not run at all begins with up to {{load.first_week}}.</source>
        <translation>Una semana es como máximo un {{load.weekly_growth}} más larga que la anterior. Una semana de menos de {{load.small_base}} puede crecer en cambio {{load.small_base_step}}. Quien no ha corrido nada empieza con hasta {{load.first_week}}.</translation>
    </message>
    <message>
        <source>*How sure is this?* The article this planner is built on asks for it: {{source S40}} But: {{source 8.1}} It stays as a ceiling.</source>
        <translation>*¿Qué certeza tiene esto?* Lo pide el artículo en que se basa este planificador: {{source S40}} Pero: {{source 8.1}} Se queda como tope.</translation>
    </message>
    <message>
        <source>A single run</source>
        <translation>Una sola salida</translation>
    </message>
    <message>
        <source>No run is more than {{load.single_run_growth}} longer than the longest of the last {{load.single_run_days}}. This rule has the better evidence: {{source 8.3}} The planner never plans such a run. If you ask for one, it shows by how much it is longer and which distance would fit.</source>
        <translation>Ninguna salida es más de un {{load.single_run_growth}} más larga que la mayor de los últimos {{load.single_run_days}}. Esta regla tiene mejor evidencia: {{source 8.3}} El planificador nunca planea una salida así. Si la pides, muestra cuánto más larga es y qué distancia cabría.</translation>
    </message>
    <message>
        <source>Hard days</source>
        <translation>Días duros</translation>
    </message>
    <message>
        <source>Intervals, tempo runs, hills and races are hard, and so is any run that you rated {{load.hard_effort}} or more. They lie {{load.hard_gap_hours}} apart; {{load.hard_gap_long_hours}} after steep hills and from an age of {{people.older_age}}.</source>
        <translation>Las series, las carreras a ritmo, las cuestas y las carreras son duras, y también cualquier salida que valoraste con {{load.hard_effort}} o más. Entre ellas hay {{load.hard_gap_hours}}; {{load.hard_gap_long_hours}} tras cuestas empinadas y a partir de {{people.older_age}}.</translation>
    </message>
    <message>
        <source>One thing at a time</source>
        <translation>Una cosa cada vez</translation>
    </message>
    <message>
        <source>In one week only one of distance, speed and hills rises.</source>
        <translation>En una misma semana solo sube una cosa: la distancia, la velocidad o las cuestas.</translation>
    </message>
    <message>
        <source>After a break</source>
        <translation>Después de una pausa</translation>
    </message>
    <message>
        <source>After {{load.break_days}} without running you start again from little, not from the old level. A single easy week is no break: {{load.easy_week_base}} of the week before it then counts as your base.</source>
        <translation>Tras {{load.break_days}} sin correr empiezas de nuevo con poco, no en el nivel anterior. Una sola semana suave no es una pausa: entonces cuenta como base el {{load.easy_week_base}} de la semana anterior.</translation>
    </message>
    <message>
        <source>Before and after every run</source>
        <translation>Antes y después de cada salida</translation>
    </message>
    <message>
        <source>Each run has a warm-up that moves, {{frame.easy_warm_up_minutes}} before an easy run and {{frame.hard_warm_up_minutes}} before a hard one, and a cool-down of {{frame.cool_down_minutes}} after it. Stretches that you hold belong after the run.</source>
        <translation>Cada salida tiene un calentamiento en movimiento, {{frame.easy_warm_up_minutes}} antes de un rodaje suave y {{frame.hard_warm_up_minutes}} antes de una salida dura, y después una vuelta a la calma de {{frame.cool_down_minutes}}. Los estiramientos mantenidos van después de correr.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>**Edit, Settings**, or the wheel at the lower left. Each choice holds at once; there is nothing to confirm.</source>
        <translation>**Editar, Ajustes**, o la rueda de abajo a la izquierda. Cada elección vale en seguida; no hay nada que confirmar.</translation>
    </message>
    <message>
        <source>The runner</source>
        <translation>El corredor</translation>
    </message>
    <message>
        <source>Distances in kilometres or miles, the day a week starts on, and the hours you are awake. Ice and reminders are planned between them. They belong to the runner whose plan is open, and **Edit, Undo** takes them back.</source>
        <translation>Distancias en kilómetros o millas, el día en que empieza la semana y las horas en que estás en pie. El hielo y los recordatorios se planean entre ellas. Son del corredor cuyo plan está abierto, y **Editar, Deshacer** los devuelve.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>**Colours**: as the system, light, dark, or high contrast</source>
        <translation>**Colores**: como el sistema, claro, oscuro o alto contraste</translation>
    </message>
    <message>
        <source>**Size of text**: a little smaller or much larger than the system&apos;s. Everything grows with it.</source>
        <translation>**Tamaño del texto**: un poco más pequeño o mucho más grande que el del sistema. Todo crece con él.</translation>
    </message>
    <message>
        <source>**Language**: the window is built anew in it and you go on where you were.</source>
        <translation>**Idioma**: la ventana se rehace en él y sigues donde estabas.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>The paper for prints, whether to be reminded, and whether you look after patients. With reminders on, Stridewell stays beside the clock when you close the window; quit it there or by **File, Quit**.</source>
        <translation>El papel para imprimir, si quieres recordatorios y si atiendes a pacientes. Con los recordatorios encendidos, Stridewell se queda junto al reloj al cerrar la ventana; ciérralo ahí o con **Archivo, Salir**.</translation>
    </message>
    <message>
        <source>Size and place of the window are kept. If its screen is gone, it comes back on one that is there.</source>
        <translation>Se conservan el tamaño y el lugar de la ventana. Si su pantalla ya no está, vuelve en una que sí esté.</translation>
    </message>
    <message>
        <source>Soreness and strains</source>
        <translation>Agujetas y distensiones</translation>
    </message>
    <message>
        <source>Soreness</source>
        <translation>Agujetas</translation>
    </message>
    <message>
        <source>You may meet its English name: DOMS, for delayed onset muscle soreness. It is an ache over a wide area with stiffness, mostly in both legs. It begins {{triage.soreness_from_hours}} to {{triage.soreness_to_hours}} after work the muscle was not used to ([S6](help:sources#s6)). The muscle is adapting. It mostly fades within a few days ([S8](help:sources#s8)).</source>
        <translation>Quizá encuentres su nombre inglés: DOMS, de «delayed onset muscle soreness», dolor muscular de aparición tardía. Es un dolor en una zona amplia con rigidez, casi siempre en ambas piernas. Empieza de {{triage.soreness_from_hours}} a {{triage.soreness_to_hours}} después de un trabajo al que el músculo no estaba acostumbrado ([S6](help:sources#s6)). El músculo se está adaptando. Suele ceder en pocos días ([S8](help:sources#s8)).</translation>
    </message>
    <message>
        <source>What helps is gentle movement, not complete rest. See [When it is soreness](help:soreness).</source>
        <translation>Lo que ayuda es moverse con suavidad, no el descanso total. Mira [Cuando son agujetas](help:soreness).</translation>
    </message>
    <message>
        <source>A strain</source>
        <translation>Una distensión</translation>
    </message>
    <message>
        <source>Fibres of the muscle have torn: a few, or many ([S10](help:sources#s10)). It mostly comes as a sudden, sharp pain *during* the run, with one tender spot and a leg that does less ([S11](help:sources#s11)). A worse one may show a bruise or a swelling, or a gap that you can feel ([S12](help:sources#s12)). A bruise can take days to show, so its absence rules nothing out ([7.8](help:sources#7-8)).</source>
        <translation>Se han roto fibras del músculo: pocas o muchas ([S10](help:sources#s10)). Suele llegar como un dolor agudo y repentino *durante* la salida, con un punto sensible y una pierna que rinde menos ([S11](help:sources#s11)). Una peor puede mostrar un hematoma o una hinchazón, o un hueco que se palpa ([S12](help:sources#s12)). Un hematoma puede tardar días en verse, así que su ausencia no descarta nada ([7.8](help:sources#7-8)).</translation>
    </message>
    <message>
        <source>{{source S13}} It goes through stages that open one after the other. See [The first days of a strain](help:first-care).</source>
        <translation>{{source S13}} Pasa por etapas que se abren una tras otra. Mira [Los primeros días de una distensión](help:first-care).</translation>
    </message>
    <message>
        <source>Telling one from the other</source>
        <translation>Distinguir una cosa de la otra</translation>
    </message>
    <message>
        <source>| | Soreness | Strain |</source>
        <translation>| | Agujetas | Distensión |</translation>
    </message>
    <message>
        <source>| When | hours later, or the next day | at once, during the run |</source>
        <translation>| Cuándo | horas después, o al día siguiente | al momento, durante la salida |</translation>
    </message>
    <message>
        <source>| Feels | wide ache, stiff | sharp, one spot |</source>
        <translation>| Se siente | dolor amplio, rígido | agudo, en un punto |</translation>
    </message>
    <message>
        <source>| Where | mostly both legs | mostly one leg |</source>
        <translation>| Dónde | casi siempre ambas piernas | casi siempre una pierna |</translation>
    </message>
    <message>
        <source>| Walking | stiff, but as usual | careful, perhaps a limp |</source>
        <translation>| Al caminar | rígido, pero como siempre | con cuidado, quizá cojera |</translation>
    </message>
    <message>
        <source>When both fit, the planner takes it for a strain, the more serious one ([S9](help:sources#s9)). When you say too little to tell, it does so too.</source>
        <translation>Cuando encajan las dos cosas, el planificador lo toma por una distensión, la más seria ([S9](help:sources#s9)). Cuando lo que dices no basta para saberlo, también.</translation>
    </message>
    <message>
        <source>It can be something else</source>
        <translation>Puede ser otra cosa</translation>
    </message>
    <message>
        <source>Pain at the back of the thigh can also come from a nerve in the back, from the tendon at the sit bone, from a bone under stress, or from a blood clot. A few of these cannot wait. [How a check-in is judged](help:triage) lists the signs and what to do about each.</source>
        <translation>Un dolor en la parte de atrás del muslo también puede venir de un nervio de la espalda, del tendón del isquion, de un hueso con estrés o de un coágulo. Algunas de estas cosas no pueden esperar. [Cómo se valora un chequeo](help:triage) lista las señales y qué hacer con cada una.</translation>
    </message>
    <message>
        <source>When it is soreness</source>
        <translation>Cuando son agujetas</translation>
    </message>
    <message>
        <source>**See a physiotherapist or doctor** if it is still there after {{triage.soreness_refer_days}}. **Get help today** if your urine turns dark, the leg swells a great deal, or you are weak: see [How a check-in is judged](help:triage).</source>
        <translation>**Ve a un fisioterapeuta o un médico** si siguen ahí después de {{triage.soreness_refer_days}}. **Busca ayuda hoy** si la orina se pone oscura, si la pierna se hincha mucho o si tienes debilidad: mira [Cómo se valora un chequeo](help:triage).</translation>
    </message>
    <message>
        <source>Keep moving</source>
        <translation>No dejes de moverte</translation>
    </message>
    <message>
        <source>Each day holds {{soreness.active_minutes_least}} to {{soreness.active_minutes_most}} of easy walking or cycling. {{source S31}}</source>
        <translation>Cada día tiene de {{soreness.active_minutes_least}} a {{soreness.active_minutes_most}} de caminar o pedalear suave. {{source S31}}</translation>
    </message>
    <message>
        <source>Wait with what is hard</source>
        <translation>Espera con lo duro</translation>
    </message>
    <message>
        <source>Hard and long runs, Nordic curls and deadlifts wait until soreness is at most {{soreness.pain_limit}} and at least {{soreness.least_hours}} have passed. {{source 6.7}}</source>
        <translation>Las salidas duras y largas, los curls nórdicos y el peso muerto esperan hasta que las agujetas sean como máximo de {{soreness.pain_limit}} y hayan pasado al menos {{soreness.least_hours}}. {{source 6.7}}</translation>
    </message>
    <message>
        <source>Do not stretch it hard</source>
        <translation>No lo estires fuerte</translation>
    </message>
    <message>
        <source>Drink and eat</source>
        <translation>Bebe y come</translation>
    </message>
    <message>
        <source>The plan reminds you once a day to drink and to eat protein, between {{soreness.protein_least}} and {{soreness.protein_most}} when it knows your body mass ([6.5](help:sources#6-5)). With kidney disease, ask your doctor about protein first.</source>
        <translation>El plan te recuerda una vez al día beber y comer proteína, entre {{soreness.protein_least}} y {{soreness.protein_most}} si conoce tu peso corporal ([6.5](help:sources#6-5)). Con una enfermedad del riñón, pregunta antes a tu médico por la proteína.</translation>
    </message>
    <message>
        <source>Check in again</source>
        <translation>Hacer otro chequeo</translation>
    </message>
    <message>
        <source>Within {{soreness.recheck_hours}}. If it has not begun to fade by then, it may be something else, and the questions will show it.</source>
        <translation>Antes de {{soreness.recheck_hours}}. Si para entonces no han empezado a ceder, puede ser otra cosa, y las preguntas lo mostrarán.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>What the rules and numbers rest on, row by row. *S* rows are sentences of the article that this planner is built on; where research disagrees, the chapters say so. Rows that could not be checked at their source are marked.</source>
        <translation>En qué se apoyan las reglas y los números, fila a fila. Las filas *S* son frases del artículo en que se basa este planificador; donde la investigación no coincide, los capítulos lo dicen. Las filas que no se pudieron comprobar en su fuente están marcadas.</translation>
    </message>
    <message>
        <source>Back from a strain</source>
        <translation>De vuelta de una distensión</translation>
    </message>
    <message>
        <source>A strain passes through five stages. Time alone opens none of them. Each one waits for what you can do **without pain**, and you say that in a check-in. The times are the earliest, not a promise.</source>
        <translation>Una distensión pasa por cinco etapas. El tiempo solo no abre ninguna. Cada una espera a lo que puedes hacer **sin dolor**, y eso lo dices en un chequeo. Los plazos son lo más pronto, no una promesa.</translation>
    </message>
    <message>
        <source>If none of these is painless after {{triage.no_gate_refer_days}}, or a mild strain lasts longer than {{triage.strain_refer_days}}, the plan asks you to see a physiotherapist. Make that appointment; the plan waits for you.</source>
        <translation>Si nada de esto se puede hacer sin dolor después de {{triage.no_gate_refer_days}}, o una distensión leve dura más de {{triage.strain_refer_days}}, el plan te pide ver a un fisioterapeuta. Pide esa cita; el plan te espera.</translation>
    </message>
    <message>
        <source>How much pain is allowed</source>
        <translation>Cuánto dolor se permite</translation>
    </message>
    <message>
        <source>During a strain: up to {{pain.rehab_limit}}. What hurt more comes back easier. Above {{pain.stop}} it does not come back before you have checked in again. Sources do not agree on the exact number ([9.3](help:sources#9-3)), so a clinician can change it within limits.</source>
        <translation>Durante una distensión: hasta {{pain.rehab_limit}}. Lo que dolió más vuelve más fácil. Por encima de {{pain.stop}} no vuelve hasta que hayas hecho otro chequeo. Las fuentes no coinciden en el número exacto ([9.3](help:sources#9-3)), así que un profesional sanitario puede cambiarlo dentro de unos límites.</translation>
    </message>
    <message>
        <source>Every phase is done at least {{walk_run.times_each}}, with at least {{walk_run.rest_days}} of rest between. You go up only if the pain stayed within the limit during the run and on the day after.</source>
        <translation>Cada fase se hace al menos {{walk_run.times_each}}, con al menos {{walk_run.rest_days}} de descanso entre medias. Solo subes si el dolor se quedó dentro del límite durante la salida y al día siguiente.</translation>
    </message>
    <message>
        <source>Speed comes last</source>
        <translation>La velocidad viene al final</translation>
    </message>
    <message>
        <source>Hills and fast running wait until the table is done, then come back one step of effort at a time ([S14](help:sources#s14)):</source>
        <translation>Las cuestas y correr rápido esperan hasta terminar la tabla; después vuelven un paso de esfuerzo cada vez ([S14](help:sources#s14)):</translation>
    </message>
    <message>
        <source>For {{triage.watch_months}} after full training is reached, the plan keeps watch: Nordic curls every week, no jump in speed or hills ([4.10](help:sources#4-10)). A second strain of the same leg within {{triage.earlier_strain_months}} should be looked at by a physiotherapist this week.</source>
        <translation>Durante {{triage.watch_months}} después de llegar al entrenamiento completo, el plan vigila: curls nórdicos cada semana, sin saltos en velocidad ni cuestas ([4.10](help:sources#4-10)). Una segunda distensión de la misma pierna antes de {{triage.earlier_strain_months}} la debería mirar un fisioterapeuta esta semana.</translation>
    </message>
    <message>
        <source>The rules behind this are in [The rules](help:rules#stages-and-gates).</source>
        <translation>Las reglas que hay detrás están en [Las reglas](help:rules#stages-and-gates).</translation>
    </message>
    <message>
        <source>What Stridewell does</source>
        <translation>Qué hace Stridewell</translation>
    </message>
    <message>
        <source>Stridewell helps you plan your days and weeks when the back of your thigh hurts after running, and when it does not hurt and you want it to stay so. You tell it how the leg feels and what you have run. It tells you what that looks like, what to do today, and what the weeks ahead may hold.</source>
        <translation>Stridewell te ayuda a planear tus días y semanas cuando te duele la parte de atrás del muslo después de correr, y cuando no duele y quieres que siga así. Tú le cuentas cómo está la pierna y qué has corrido. Te dice qué parece eso, qué hacer hoy y qué pueden contener las próximas semanas.</translation>
    </message>
    <message>
        <source>![The page Today: what to do now, and the plan of the day](picture:today)</source>
        <translation>![La página Hoy: qué hacer ahora y el plan del día](picture:today)</translation>
    </message>
    <message>
        <source>Your first ten minutes</source>
        <translation>Tus primeros diez minutos</translation>
    </message>
    <message>
        <source>Say who runs, in kilometres or miles, and what you ran lately. You can bring your runs along from [files](help:import).</source>
        <translation>Di quién corre, en kilómetros o millas, y qué has corrido últimamente. Puedes traer tus salidas desde [archivos](help:import).</translation>
    </message>
    <message>
        <source>If anything hurts, [check in](help:triage). One question at a time, and you may leave any of them open.</source>
        <translation>Si algo duele, [haz un chequeo](help:triage). Una pregunta cada vez, y puedes dejar cualquiera sin responder.</translation>
    </message>
    <message>
        <source>Look at the [page Today](help:today). It shows one thing to do now.</source>
        <translation>Mira la [página Hoy](help:today). Muestra una sola cosa que hacer ahora.</translation>
    </message>
    <message>
        <source>Look at the [page Plan](help:plan). Each item says why it is there. Choose an item and read *Why*.</source>
        <translation>Mira la [página Plan](help:plan). Cada elemento dice por qué está ahí. Elige un elemento y lee *Por qué*.</translation>
    </message>
    <message>
        <source>What to expect of it</source>
        <translation>Qué esperar de él</translation>
    </message>
    <message>
        <source>Each number it works with has a source, and the [chapter on rules](help:rules) says how sure that source is.</source>
        <translation>Cada número con el que trabaja tiene una fuente, y el [capítulo de las reglas](help:rules) dice qué certeza tiene esa fuente.</translation>
    </message>
    <message>
        <source>It holds you back rather than pushing you on. When two things fit, it takes the more careful one.</source>
        <translation>Más que empujarte, te frena. Cuando encajan dos cosas, toma la más prudente.</translation>
    </message>
    <message>
        <source>It gives no date by which you will be well. Nobody can know that from a form.</source>
        <translation>No da ninguna fecha en la que estarás bien. Nadie puede saberlo por un formulario.</translation>
    </message>
    <message>
        <source>It gives no advice on medicines. Ask a pharmacist or a doctor.</source>
        <translation>No da consejos sobre medicamentos. Pregunta en la farmacia o a un médico.</translation>
    </message>
    <message>
        <source>All you tell it stays on this computer. See [Keeping your data safe](help:backup).</source>
        <translation>Todo lo que le cuentas se queda en este equipo. Mira [Mantener a salvo tus datos](help:backup).</translation>
    </message>
    <message>
        <source>Where to go on</source>
        <translation>Por dónde seguir</translation>
    </message>
    <message>
        <source>Your leg hurts now: [Soreness and strains](help:soreness-and-strains), then [The first days of a strain](help:first-care)</source>
        <translation>La pierna te duele ahora: [Agujetas y distensiones](help:soreness-and-strains), después [Los primeros días de una distensión](help:first-care)</translation>
    </message>
    <message>
        <source>You are well and want to stay so: [Strength](help:strength) and [Running load](help:running-load)</source>
        <translation>Estás bien y quieres seguir así: [Fuerza](help:strength) y [Carga de carrera](help:running-load)</translation>
    </message>
    <message>
        <source>You look after patients: [For clinicians](help:clinic)</source>
        <translation>Atiendes a pacientes: [Para profesionales](help:clinic)</translation>
    </message>
    <message>
        <source>Press **F1** anywhere and this book opens at the place where you are.</source>
        <translation>Pulsa **F1** en cualquier lugar y este manual se abre por donde estás.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Strong hamstrings and buttocks carry more running. Three exercises are the core of every week: the Nordic curl, the single-leg deadlift and the glute bridge ([S37](help:sources#s37)).</source>
        <translation>Unos isquiotibiales y glúteos fuertes soportan más carrera. Tres ejercicios son el centro de cada semana: el curl nórdico, el peso muerto a una pierna y el puente de glúteos ([S37](help:sources#s37)).</translation>
    </message>
    <message>
        <source>![The page Exercises: how each one is done, and where you stand](picture:exercises)</source>
        <translation>![La página Ejercicios: cómo se hace cada uno y dónde estás](picture:exercises)</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>At least {{strength.per_week_least}}, at most {{strength.per_week_most}}, with {{strength.gap_hours}} between two sessions. No Nordic curls or deadlifts in the {{strength.before_hard_hours}} before a hard or long run; on such a day, afterwards, or on the day after is best.</source>
        <translation>Al menos {{strength.per_week_least}}, como máximo {{strength.per_week_most}}, con {{strength.gap_hours}} entre dos sesiones. Nada de curls nórdicos ni peso muerto en las {{strength.before_hard_hours}} antes de una salida dura o larga; lo mejor es ese mismo día, después de ella, o al día siguiente.</translation>
    </message>
    <message>
        <source>*How sure is this?* {{source 2.6}} {{source 2.14}} {{source 2.7}}</source>
        <translation>*¿Qué certeza tiene esto?* {{source 2.6}} {{source 2.14}} {{source 2.7}}</translation>
    </message>
    <message>
        <source>Nordic curls, week by week</source>
        <translation>Curls nórdicos, semana a semana</translation>
    </message>
    <message>
        <source>Rest {{strength.nordic_rest}} between sets. After {{strength.nordic_max_gap_days}} without them you go back a row for each week missed.</source>
        <translation>Descansa {{strength.nordic_rest}} entre series. Tras {{strength.nordic_max_gap_days}} sin ellos retrocedes una fila por cada semana perdida.</translation>
    </message>
    <message>
        <source>Bridges, step by step</source>
        <translation>Puentes, paso a paso</translation>
    </message>
    <message>
        <source>Deadlifts, step by step</source>
        <translation>Peso muerto, paso a paso</translation>
    </message>
    <message>
        <source>You go up a step after {{strength.step_up_sessions}} with all repetitions and little pain. From a pain of {{pain.step_down}} on you go down a step. Above {{pain.stop}} the exercise rests for {{pain.rest_after_stop}}: check in, so that the plan knows why.</source>
        <translation>Subes un peldaño tras {{strength.step_up_sessions}} con todas las repeticiones y poco dolor. Desde un dolor de {{pain.step_down}} bajas un peldaño. Por encima de {{pain.stop}} el ejercicio descansa {{pain.rest_after_stop}}: haz un chequeo, para que el plan sepa por qué.</translation>
    </message>
    <message>
        <source>What each exercise is for</source>
        <translation>Para qué sirve cada ejercicio</translation>
    </message>
    <message>
        <source>The page Today</source>
        <translation>La página Hoy</translation>
    </message>
    <message>
        <source>Today shows one thing to do now, and the rest of the day below it.</source>
        <translation>Hoy muestra una sola cosa que hacer ahora, y debajo el resto del día.</translation>
    </message>
    <message>
        <source>![The page Today](picture:today)</source>
        <translation>![La página Hoy](picture:today)</translation>
    </message>
    <message>
        <source>**The strip at the top** says what is going on, which stage you are in and how long its first part lasts.</source>
        <translation>**La franja de arriba** dice qué pasa, en qué etapa estás y cuánto dura su primera parte.</translation>
    </message>
    <message>
        <source>**Start** runs a countdown for ice or a hold. You may look at other pages meanwhile. At the end it tells you so.</source>
        <translation>**Empezar** inicia una cuenta atrás para el hielo o para mantener. Mientras tanto puedes mirar otras páginas. Al final te lo dice.</translation>
    </message>
    <message>
        <source>**Done**, **Partly** and **Skipped** say what became of an item. Nothing is held against you: doing less while something hurts is no failure.</source>
        <translation>**Hecho**, **En parte** y **Saltado** dicen qué fue de un elemento. Nada se te reprocha: hacer menos mientras algo duele no es un fracaso.</translation>
    </message>
    <message>
        <source>**How to** shows the movement of the exercise.</source>
        <translation>**Cómo se hace** muestra el movimiento del ejercicio.</translation>
    </message>
    <message>
        <source>**Check in** asks how the leg feels. Do it whenever something changes.</source>
        <translation>**Chequeo** pregunta cómo está la pierna. Hazlo siempre que algo cambie.</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo buscar ayuda</translation>
    </message>
    <message>
        <source>The red box lists when not to wait. It is there every day, and it means it: {{emergency}}</source>
        <translation>El recuadro rojo lista cuándo no esperar. Está ahí cada día, y va en serio: {{emergency}}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>In the [settings](help:settings) you can let Stridewell remind you of what has a clock time. It then stays beside the clock when you close the window.</source>
        <translation>En los [ajustes](help:settings) puedes dejar que Stridewell te recuerde lo que tiene hora. Entonces se queda junto al reloj al cerrar la ventana.</translation>
    </message>
    <message>
        <source>How a check-in is judged</source>
        <translation>Cómo se valora un chequeo</translation>
    </message>
    <message>
        <source>A check-in asks how the leg feels. Your answers fall into one of six classes. The highest that any answer gives is the one that counts. For a sign of an emergency, *unsure* counts as *yes*.</source>
        <translation>Un chequeo pregunta cómo está la pierna. Tus respuestas caen en una de seis clases. Cuenta la más alta que dé cualquier respuesta. Para una señal de urgencia, *no lo sé* cuenta como *sí*.</translation>
    </message>
    <message>
        <source>This is no diagnosis. It says how soon somebody should look at you, and what the plan may hold until then.</source>
        <translation>Esto no es un diagnóstico. Dice en cuánto tiempo debería verte alguien, y qué puede contener el plan hasta entonces.</translation>
    </message>
    <message>
        <source>![A check-in: one question a page, and at the side how it looks so far](picture:checkin)</source>
        <translation>![Un chequeo: una pregunta por página, y al lado lo que parece hasta ahora](picture:checkin)</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Busca ayuda ya</translation>
    </message>
    <message>
        <source>**Call your emergency number, or go to the nearest emergency department, today.** The plan stops: no running, no strength, no exercises.</source>
        <translation>**Llama a tu número de emergencias o ve al servicio de urgencias más cercano, hoy.** El plan se para: nada de correr, ni fuerza, ni ejercicios.</translation>
    </message>
    <message>
        <source>See a doctor soon</source>
        <translation>Ve pronto al médico</translation>
    </message>
    <message>
        <source>**Be seen within {{triage.urgent_within_hours}}.** Training is paused until then. If it gets worse, or you feel ill, do not wait: get help the same day.</source>
        <translation>**Que te vean en {{triage.urgent_within_hours}}.** El entrenamiento está en pausa hasta entonces. Si empeora, o si te sientes mal, no esperes: busca ayuda el mismo día.</translation>
    </message>
    <message>
        <source>See a physiotherapist</source>
        <translation>Ve a fisioterapia</translation>
    </message>
    <message>
        <source>**Make an appointment for this week.** The plan holds only what this picture allows.</source>
        <translation>**Pide una cita para esta semana.** El plan solo contiene lo que este cuadro permite.</translation>
    </message>
    <message>
        <source>Suspected strain</source>
        <translation>Posible distensión</translation>
    </message>
    <message>
        <source>**Follow the [first days of a strain](help:first-care) and check in again tomorrow.** See a physiotherapist or doctor if it has not eased by then, or if you are worried.</source>
        <translation>**Sigue los [primeros días de una distensión](help:first-care) y haz otro chequeo mañana.** Ve a un fisioterapeuta o un médico si para entonces no ha cedido, o si te preocupa.</translation>
    </message>
    <message>
        <source>Likely muscle soreness</source>
        <translation>Probables agujetas</translation>
    </message>
    <message>
        <source>**Keep moving gently and check in again within {{soreness.recheck_hours}}.** See [When it is soreness](help:soreness).</source>
        <translation>**Sigue moviéndote con suavidad y haz otro chequeo antes de {{soreness.recheck_hours}}.** Mira [Cuando son agujetas](help:soreness).</translation>
    </message>
    <message>
        <source>No complaint</source>
        <translation>Sin molestias</translation>
    </message>
    <message>
        <source>Nothing hurts. The plan follows your [running load](help:running-load) and [strength](help:strength).</source>
        <translation>Nada duele. El plan sigue tu [carga de carrera](help:running-load) y tu [fuerza](help:strength).</translation>
    </message>
    <message>
        <source>What cannot fool it</source>
        <translation>Lo que no lo engaña</translation>
    </message>
    <message>
        <source>Some things sound harmless and are not. Little pain now, no bruise in the first days, a pain that has gone, or a cramp that eased do not take an alarm away. An alarming answer stays in force for {{triage.carry_forward_days}} until you answer that question again.</source>
        <translation>Algunas cosas suenan inofensivas y no lo son. Poco dolor ahora, ningún hematoma en los primeros días, un dolor que se fue o un calambre que cedió no quitan una alarma. Una respuesta alarmante sigue en vigor {{triage.carry_forward_days}}, hasta que respondas otra vez a esa pregunta.</translation>
    </message>
    <message>
        <source>Each check-in asks for the next one: after {{triage.recheck_acute_hours}} for anything that came suddenly, after {{soreness.recheck_hours}} for soreness. Pain that is still there after {{triage.soreness_refer_days}} of soreness, or {{triage.strain_refer_days}} of a mild strain, should be looked at: make an appointment with a physiotherapist.</source>
        <translation>Cada chequeo pide el siguiente: tras {{triage.recheck_acute_hours}} para lo que llegó de golpe, tras {{soreness.recheck_hours}} para las agujetas. Un dolor que sigue ahí después de {{triage.soreness_refer_days}} de agujetas, o de {{triage.strain_refer_days}} de una distensión leve, se debería mirar: pide cita con un fisioterapeuta.</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Caminar</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Pedalear</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Masaje</translation>
    </message>
    <message>
        <source>Backups make themselves</source>
        <translation>Las copias de seguridad se hacen solas</translation>
    </message>
    <message>
        <source>While you work, Stridewell keeps a dated copy every half hour in which something has changed, and one before each import and before somebody is deleted. The ten newest stay, then the last of each of 7 days, 8 weeks and 12 months.</source>
        <translation>Mientras trabajas, Stridewell guarda una copia con fecha cada media hora en la que algo ha cambiado, y otra antes de cada importación y antes de borrar a alguien. Se quedan las diez más nuevas y después la última de cada uno de 7 días, 8 semanas y 12 meses.</translation>
    </message>
    <message>
        <source>**File, Backups** lists them: when each was made, why, and what it holds. **Edit, Settings** says where they lie.</source>
        <translation>**Archivo, Copias de seguridad** las enumera: cuándo se hizo cada una, por qué y qué contiene. **Editar, Ajustes** dice dónde están.</translation>
    </message>
    <message>
        <source>Make one yourself</source>
        <translation>Haz una a mano</translation>
    </message>
    <message>
        <source>**Back up now** in the same place makes one at once.</source>
        <translation>**Hacer copia ahora**, en el mismo sitio, hace una al momento.</translation>
    </message>
    <message>
        <source>A disk can break and a computer can be lost, and the copies with it. So:</source>
        <translation>Un disco puede romperse y un ordenador puede perderse, y las copias con ellos. Por eso:</translation>
    </message>
    <message>
        <source>**Move them** puts the copies into a folder on another disk or on a share, and later ones too.</source>
        <translation>**Moverlas** pone las copias en una carpeta de otro disco o de la red, y también las que vengan después.</translation>
    </message>
    <message>
        <source>**Save with a passphrase** writes a copy that nobody can read without it. It can be carried on a stick or left with somebody. There is no way in without the passphrase, for us neither: write it down.</source>
        <translation>**Guardar con contraseña** escribe una copia que nadie puede leer sin ella. Puedes llevarla en una memoria o dejarla con alguien. Sin la contraseña no entra nadie, tampoco nosotros: apúntala.</translation>
    </message>
    <message>
        <source>Put one back</source>
        <translation>Recupera una</translation>
    </message>
    <message>
        <source>**File, Backups**: choose one by its date and by what it holds.</source>
        <translation>**Archivo, Copias de seguridad**: elige una por su fecha y por lo que contiene.</translation>
    </message>
    <message>
        <source>**Restore**. The window shows what was then.</source>
        <translation>**Restaurar**. La ventana muestra lo que había entonces.</translation>
    </message>
    <message>
        <source>Not what you wanted? **Take back**. What was replaced is kept as a backup of its own, so nothing is lost either way.</source>
        <translation>¿No era lo que querías? **Deshacer**. Lo reemplazado queda como copia de seguridad propia, así que no se pierde nada en ningún caso.</translation>
    </message>
    <message>
        <source>**Restore a file** takes a copy from somewhere else, such as one saved with a passphrase.</source>
        <translation>**Restaurar un archivo** toma una copia de otro sitio, por ejemplo una guardada con contraseña.</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>A otro ordenador</translation>
    </message>
    <message>
        <source>**Save with a passphrase** on the old one, **Restore a file** on the new one. For a single runner, **File, Export, whole profile** is enough; open that file on the other computer.</source>
        <translation>**Guardar con contraseña** en el viejo, **Restaurar un archivo** en el nuevo. Para una sola persona basta **Archivo, Exportar, perfil completo**; abre ese archivo en el otro ordenador.</translation>
    </message>
    <message>
        <source>If the file is damaged</source>
        <translation>Si el archivo está dañado</translation>
    </message>
    <message>
        <source>Stridewell looks after each start. If something is wrong it says so and offers the newest good backup, or what can still be read. It throws nothing away.</source>
        <translation>Stridewell lo comprueba después de cada arranque. Si algo va mal, lo dice y ofrece la copia de seguridad buena más nueva, o lo que aún se pueda leer. No tira nada.</translation>
    </message>
    <message>
        <source>Who may look</source>
        <translation>Quién puede mirar</translation>
    </message>
    <message>
        <source>**File, Lock when idle** hides the window after five minutes without a key or a click, until you type a passphrase; **File, Lock now** at once. That keeps others at the same desk from looking. It does not seal the file itself: the file is for your login alone, and backups on a stick are best saved with a passphrase.</source>
        <translation>**Archivo, Bloquear en reposo** oculta la ventana tras cinco minutos sin tecla ni clic, hasta que escribas una contraseña; **Archivo, Bloquear ahora**, al momento. Así no mira nadie más en la misma mesa. El archivo en sí no queda sellado: es solo para tu sesión, y las copias de seguridad en una memoria conviene guardarlas con contraseña.</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>Sin la ventana</translation>
    </message>
    <message>
        <source>`stridewell backup --db FILE --out COPY` writes a copy, `stridewell restore COPY --db FILE` puts one back, `stridewell verify --db FILE` says whether all is whole. `--passphrase-file` seals and opens.</source>
        <translation>`stridewell backup --db FILE --out COPY` escribe una copia, `stridewell restore COPY --db FILE` la recupera, `stridewell verify --db FILE` dice si todo está entero. `--passphrase-file` sella y abre.</translation>
    </message>
    <message>
        <source>Your patients</source>
        <translation>Tus pacientes</translation>
    </message>
    <message>
        <source>**View, Clinic with patients** puts a list of everybody in front, by name or code, those first who need attention. **Enter** opens a plan; a line over the pages says whose it is and leads back. **Clinic, Today&apos;s clinic** shows those of today.</source>
        <translation>**Ver, Consulta con pacientes** pone delante la lista de todos, por nombre o código, primero quienes necesitan atención. **Intro** abre un plan; una línea sobre las páginas dice de quién es y lleva de vuelta. **Consulta, Consulta de hoy** muestra los de hoy.</translation>
    </message>
    <message>
        <source>**Notes for clinicians** lie apart from what belongs to the patient: no print, calendar or export holds them. Select several patients to print for all of them in one go, under your clinic&apos;s own head. **Plan, Type the printed log in** takes a filled-in log sheet back by keyboard.</source>
        <translation>**Las notas para profesionales** están aparte de lo que es del paciente: ninguna impresión, calendario ni exportación las contiene. Selecciona varios pacientes para imprimir para todos de una vez, con el encabezado de tu consulta. **Plan, Pasar el registro impreso** recoge con el teclado una hoja de registro rellenada.</translation>
    </message>
    <message>
        <source>Backups and lock</source>
        <translation>Copias de seguridad y bloqueo</translation>
    </message>
    <message>
        <source>Where the backups lie, and the way to make one, to put one back or to move them: see [Keeping your data safe](help:backup). The lock hides the window after five minutes without a key or a click, until a passphrase is typed.</source>
        <translation>Dónde están las copias de seguridad y cómo hacer una, recuperarla o moverlas: mira [Mantener a salvo tus datos](help:backup). El bloqueo oculta la ventana tras cinco minutos sin tecla ni clic, hasta que se escribe una contraseña.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>running</source>
        <translation>carrera</translation>
    </message>
    <message>
        <source>trail running</source>
        <translation>carrera por montaña</translation>
    </message>
    <message>
        <source>treadmill running</source>
        <translation>cinta de correr</translation>
    </message>
    <message>
        <source>track running</source>
        <translation>carrera en pista</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>generic</source>
        <translation>general</translation>
    </message>
    <message>
        <source>cycling</source>
        <translation>ciclismo</translation>
    </message>
    <message>
        <source>ride</source>
        <translation>salida en bicicleta</translation>
    </message>
    <message>
        <source>virtual ride</source>
        <translation>bicicleta virtual</translation>
    </message>
    <message>
        <source>mountain bike ride</source>
        <translation>bicicleta de montaña</translation>
    </message>
    <message>
        <source>gravel ride</source>
        <translation>salida de gravel</translation>
    </message>
    <message>
        <source>e bike ride</source>
        <translation>bicicleta eléctrica</translation>
    </message>
    <message>
        <source>e biking</source>
        <translation>bicicleta eléctrica</translation>
    </message>
    <message>
        <source>indoor cycling</source>
        <translation>ciclismo bajo techo</translation>
    </message>
    <message>
        <source>transition</source>
        <translation>transición</translation>
    </message>
    <message>
        <source>fitness equipment</source>
        <translation>máquina de gimnasio</translation>
    </message>
    <message>
        <source>swim</source>
        <translation>natación</translation>
    </message>
    <message>
        <source>swimming</source>
        <translation>natación</translation>
    </message>
    <message>
        <source>pool swim</source>
        <translation>natación en piscina</translation>
    </message>
    <message>
        <source>open water swimming</source>
        <translation>natación en aguas abiertas</translation>
    </message>
    <message>
        <source>basketball</source>
        <translation>baloncesto</translation>
    </message>
    <message>
        <source>soccer</source>
        <translation>fútbol</translation>
    </message>
    <message>
        <source>tennis</source>
        <translation>tenis</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>workout</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>weight training</source>
        <translation>pesas</translation>
    </message>
    <message>
        <source>strength training</source>
        <translation>entrenamiento de fuerza</translation>
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
        <translation>elíptica</translation>
    </message>
    <message>
        <source>stair stepper</source>
        <translation>escaladora</translation>
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
        <translation>caminata</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>caminata</translation>
    </message>
    <message>
        <source>hike</source>
        <translation>senderismo</translation>
    </message>
    <message>
        <source>hiking</source>
        <translation>senderismo</translation>
    </message>
    <message>
        <source>mountaineering</source>
        <translation>alpinismo</translation>
    </message>
    <message>
        <source>cross country skiing</source>
        <translation>esquí de fondo</translation>
    </message>
    <message>
        <source>nordic ski</source>
        <translation>esquí de fondo</translation>
    </message>
    <message>
        <source>backcountry ski</source>
        <translation>esquí de travesía</translation>
    </message>
    <message>
        <source>alpine ski</source>
        <translation>esquí alpino</translation>
    </message>
    <message>
        <source>alpine skiing</source>
        <translation>esquí alpino</translation>
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
        <translation>raquetas de nieve</translation>
    </message>
    <message>
        <source>snowshoeing</source>
        <translation>raquetas de nieve</translation>
    </message>
    <message>
        <source>rowing</source>
        <translation>remo</translation>
    </message>
    <message>
        <source>virtual row</source>
        <translation>remo virtual</translation>
    </message>
    <message>
        <source>kayaking</source>
        <translation>kayak</translation>
    </message>
    <message>
        <source>canoeing</source>
        <translation>canoa</translation>
    </message>
    <message>
        <source>paddling</source>
        <translation>piragüismo</translation>
    </message>
    <message>
        <source>stand up paddling</source>
        <translation>paddle surf</translation>
    </message>
    <message>
        <source>stand up paddleboarding</source>
        <translation>paddle surf</translation>
    </message>
    <message>
        <source>surfing</source>
        <translation>surf</translation>
    </message>
    <message>
        <source>sailing</source>
        <translation>vela</translation>
    </message>
    <message>
        <source>multisport</source>
        <translation>multideporte</translation>
    </message>
    <message>
        <source>inline skate</source>
        <translation>patinaje en línea</translation>
    </message>
    <message>
        <source>inline skating</source>
        <translation>patinaje en línea</translation>
    </message>
    <message>
        <source>ice skate</source>
        <translation>patinaje sobre hielo</translation>
    </message>
    <message>
        <source>ice skating</source>
        <translation>patinaje sobre hielo</translation>
    </message>
    <message>
        <source>rock climbing</source>
        <translation>escalada</translation>
    </message>
    <message>
        <source>golf</source>
        <translation>golf</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>The first version.</source>
        <translation>La primera versión.</translation>
    </message>
    <message>
        <source>Triage of a check-in into emergency, urgent, physiotherapist, strain, soreness or none, each with its reasons.</source>
        <translation>Valoración de un chequeo como urgencia vital, urgente, fisioterapeuta, distensión, agujetas o nada de ello, cada una con sus razones.</translation>
    </message>
    <message>
        <source>A planner for the days and weeks after it: first care, soreness, five stages of a strain, strength, running load.</source>
        <translation>Un planificador para los días y semanas siguientes: primeros cuidados, agujetas, cinco etapas de una distensión, fuerza, carga de carrera.</translation>
    </message>
    <message>
        <source>One list of rules for planner, `check`, calendar and tests; every item says why it is there.</source>
        <translation>Una sola lista de reglas para el planificador, `check`, el calendario y las pruebas; cada elemento dice por qué está ahí.</translation>
    </message>
    <message>
        <source>Clinical numbers as data with unit, range, sources and certainty; a clinic can use its own copy.</source>
        <translation>Números clínicos como datos con unidad, intervalo, fuentes y certeza; una consulta puede usar su propia copia.</translation>
    </message>
    <message>
        <source>Running histories from FIT, TCX and GPX files, from the zip that Strava sends, from the CSV lists of Strava and Garmin Connect and from tables of your own; a run that several of them tell of is taken once, from the best.</source>
        <translation>Historiales de carrera de archivos FIT, TCX y GPX, del zip que envía Strava, de las listas CSV de Strava y Garmin Connect y de tablas propias; una carrera de la que hablan varios se toma una vez, del mejor.</translation>
    </message>
    <message>
        <source>Plans as JSON, text, calendar and table.</source>
        <translation>Planes como JSON, texto, calendario y tabla.</translation>
    </message>
    <message>
        <source>A store in one SQLite file, with backup, restore and verification. Dated backups by themselves, thinned by day, week and month; a damaged store is found, and what can be read of it saved.</source>
        <translation>Una base de datos en un solo archivo SQLite, con copia de seguridad, restauración y verificación. Copias con fecha que se hacen solas, reducidas por día, semana y mes; una base de datos dañada se detecta y se salva lo que aún se puede leer.</translation>
    </message>
    <message>
        <source>One window for each store; other programs that write to it are seen, and no change is lost to them.</source>
        <translation>Una ventana por base de datos; los otros programas que escriben en ella se detectan y ningún cambio se pierde por ellos.</translation>
    </message>
    <message>
        <source>Backups and profiles sealed with a passphrase; a window that locks when nobody is there.</source>
        <translation>Copias de seguridad y perfiles sellados con una contraseña; una ventana que se bloquea cuando no hay nadie.</translation>
    </message>
    <message>
        <source>A check-in of one question a page that shows, before it is taken, how it looks and what would become of the plan; imports show the same. All of it can be undone.</source>
        <translation>Un chequeo de una pregunta por página que muestra, antes de aceptarlo, qué parece y qué sería del plan; las importaciones muestran lo mismo. Todo se puede deshacer.</translation>
    </message>
    <message>
        <source>A first run of three pages: who runs and since when, what was run lately, whether anything hurts and what else the plan has to heed.</source>
        <translation>Un primer inicio de tres páginas: quién corre y desde cuándo, qué se corrió últimamente, si duele algo y qué más debe tener en cuenta el plan.</translation>
    </message>
    <message>
        <source>A page Today: what is due now, countdowns for ice and holds, strength set by set with the last time&apos;s numbers, runs as a checklist, pain since it began. Reminders beside the clock, off until switched on.</source>
        <translation>Una página Hoy: qué toca ahora, cuentas atrás para el hielo y las posturas mantenidas, la fuerza serie a serie con los números de la última vez, las carreras como lista de pasos, el dolor desde que empezó. Recordatorios junto al reloj, apagados hasta que se activan.</translation>
    </message>
    <message>
        <source>Every exercise with a moving figure, how it is done, the dose now and where one stands in its table or ladder.</source>
        <translation>Cada ejercicio con una figura en movimiento, cómo se hace, la dosis actual y en qué punto de su tabla o escalera se está.</translation>
    </message>
    <message>
        <source>Planning by hand: items dragged or carried by keys to other days, judged while they move; copies, rest days, runs asked for, other doses (against a rule with a clinician&apos;s reason), notes on days and weeks, search, a palette of all commands, undo of each.</source>
        <translation>Planificar a mano: elementos llevados a otros días con el ratón o el teclado y valorados mientras se mueven; copias, días de descanso, carreras pedidas, otras dosis (contra una regla, con la razón de un profesional sanitario), notas de días y semanas, búsqueda, una paleta de todas las órdenes, deshacer cada una.</translation>
    </message>
    <message>
        <source>Two windows of one store take in what the other wrote; what a locked store does not take, or show at the start, stays to be tried again. A countdown goes on after the program was closed.</source>
        <translation>Dos ventanas de una base de datos incorporan lo que escribió la otra; lo que una base de datos bloqueada no acepta, o no muestra al inicio, queda para intentarlo de nuevo. Una cuenta atrás sigue después de cerrar el programa.</translation>
    </message>
    <message>
        <source>On paper: week plan, handout with figures, log sheet, today and a progress report for a clinician, with a preview, as PDF or from a printer.</source>
        <translation>En papel: plan semanal, hoja con figuras, hoja de registro, el día y un informe de progreso para un profesional sanitario, con vista previa, como PDF o por impresora.</translation>
    </message>
    <message>
        <source>A clinic, off until switched on: patients by name or code, those who need attention first, with search and filters, episodes, notes that no patient gets to read, an archive and deleting for good; a clinic&apos;s own head with a logo on paper, the prints of many patients in one go, and a printed log sheet typed back in by keyboard.</source>
        <translation>Una consulta, apagada hasta que se activa: pacientes por nombre o código, primero quienes necesitan atención, con búsqueda y filtros, episodios, notas que ningún paciente llega a leer, un archivo y el borrado definitivo; un encabezado propio con logotipo en el papel, las impresiones de muchos pacientes de una vez y una hoja de registro impresa que se pasa de nuevo con el teclado.</translation>
    </message>
    <message>
        <source>Progress: distance against its ceilings, strength, pain with the stages of an episode and what became of the plan, by week, month or year, as charts and as a table; what the load rules found, in plain words; runs typed in.</source>
        <translation>Progreso: distancia junto a sus topes, fuerza, dolor con las etapas de un episodio y qué fue del plan, por semana, mes o año, en gráficos y en tabla; lo que hallaron las reglas de carga, en palabras sencillas; carreras escritas a mano.</translation>
    </message>
    <message>
        <source>Imports are looked at before they are taken: every activity with its status, ticked or not, units and the columns of a table of your own to be said; files can be dropped on the window. What was answered and unticked is found again the next time, a file that was imported before is told, and a log says what each import gave.</source>
        <translation>Las importaciones se miran antes de aceptarlas: cada actividad con su estado, marcada o no, con unidades y columnas de una tabla propia por indicar; los archivos se pueden soltar sobre la ventana. Lo que se respondió y desmarcó se recuerda la próxima vez, se avisa de un archivo ya importado y un registro dice qué dio cada importación.</translation>
    </message>
    <message>
        <source>Settings in one dialog, each held at once: units, first day of the week, waking hours, colours, size of text, language, paper, reminders, backups, lock. The window comes back to a screen that is there.</source>
        <translation>Ajustes en un solo diálogo, cada uno vale al instante: unidades, primer día de la semana, horas de vigilia, colores, tamaño del texto, idioma, papel, recordatorios, copias de seguridad, bloqueo. La ventana vuelve a una pantalla que existe.</translation>
    </message>
    <message>
        <source>A handbook (F1) made from the program&apos;s own rules, numbers and sources, opened at the place where one is; all keys (Ctrl+?); a report for questions that holds nothing private.</source>
        <translation>Un manual (F1) hecho de las propias reglas, números y fuentes del programa, abierto en el lugar donde se está; todas las teclas (Ctrl+?); un informe para preguntas que no contiene nada privado.</translation>
    </message>
    <message>
        <source>Protocols to choose from for each athlete, by name, version and source.</source>
        <translation>Protocolos a elegir para cada persona, por nombre, versión y fuente.</translation>
    </message>
    <message>
        <source>Exports from one dialog that says what and how much before it writes: a calendar whose later files tell what moved and what is cancelled, tables of plan, log and runs, the whole profile, pages. A calendar file can be kept up to date for a calendar program or a web server.</source>
        <translation>Exportaciones desde un diálogo que dice qué y cuánto antes de escribir: un calendario cuyos archivos posteriores dicen qué se movió y qué se anuló, tablas del plan, del registro y de las carreras, el perfil entero, páginas. Un archivo de calendario se puede mantener al día para un programa de calendario o un servidor web.</translation>
    </message>
    <message>
        <source>Every number of every protocol with unit, source and certainty; copies of one&apos;s own inside what is allowed, named and numbered, compared with the original, given to an athlete, passed on as files.</source>
        <translation>Cada número de cada protocolo con unidad, fuente y certeza; copias propias dentro de lo permitido, con nombre y número, comparadas con el original, dadas a una persona, pasadas como archivos.</translation>
    </message>
    <message>
        <source>Exercises of a clinic&apos;s own, with figures set by dragging joints or with pictures, on the handout where the rules allow; those that are not used can be hidden.</source>
        <translation>Ejercicios propios de una consulta, con figuras cuyas articulaciones se arrastran o con imágenes, en la hoja donde las reglas lo permiten; los que no se usan se pueden ocultar.</translation>
    </message>
    <message>
        <source>In Spanish, German and French as well as English: window, plans, prints, calendars, handbook. Language and units change without a restart.</source>
        <translation>En español, alemán y francés además de inglés: ventana, planes, impresiones, calendarios, manual. El idioma y las unidades cambian sin reiniciar.</translation>
    </message>
    <message>
        <source>Profile files that the file manager opens with the program.</source>
        <translation>Archivos de perfil que el gestor de archivos abre con el programa.</translation>
    </message>
    <message>
        <source>A command line that needs no display.</source>
        <translation>Una línea de órdenes que no necesita pantalla.</translation>
    </message>
</context>
<context>
    <name>stridewell</name>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>cannot be written (%1); choose a file in a folder that may be written</source>
        <translation>no se puede escribir (%1); elige un archivo en una carpeta con permiso de escritura</translation>
    </message>
    <message>
        <source>C</source>
        <comment>format</comment>
        <extracomment>The code of your language, such as de or pt_BR.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format</comment>
        <extracomment>A day without its year, see QLocale::toString(): German has &quot;d. MMM&quot;.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment; write it like 2026-11-23T07:30:00+01:00, with its offset</source>
        <translation>«%1» no es un momento; escríbelo como 2026-11-23T07:30:00+01:00, con su diferencia horaria</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known time zone; write an IANA name like Europe/Madrid</source>
        <translation>«%1» no es una zona horaria conocida; escribe un nombre IANA como Europe/Madrid</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day that exists; write it like 2026-11-23</source>
        <translation>«%1» no es un día que exista; escríbelo como 2026-11-23</translation>
    </message>
    <message>
        <source>names %1, which is no evidence row</source>
        <translation>nombra %1, que no es una fila de evidencia</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>debe ser uno de %1</translation>
    </message>
    <message>
        <source>must be %1 to %2 sentences</source>
        <translation>debe tener de %1 a %2 frases</translation>
    </message>
    <message>
        <source>is no JSON, %1</source>
        <translation>no es JSON, %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>«%1» está dos veces</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is longer than %1 letters</source>
        <translation>tiene más de %1 letras</translation>
    </message>
    <message>
        <source>must be 1 to %1</source>
        <translation>debe ser de 1 a %1</translation>
    </message>
    <message>
        <source>must be either repetitions or seconds</source>
        <translation>deben ser o repeticiones o segundos</translation>
    </message>
    <message>
        <source>is larger than 1 MiB</source>
        <translation>ocupa más de 1 MiB</translation>
    </message>
    <message>
        <source>must be &quot;%1&quot;</source>
        <translation>debe ser «%1»</translation>
    </message>
    <message>
        <source>is %1, but this program reads up to %2; take a newer program, or ask for an older file</source>
        <translation>es %1, pero este programa lee hasta %2; usa un programa más nuevo o pide un archivo anterior</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>ocupa más de %1 bytes</translation>
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
        <translation>%1, mantener %2</translation>
    </message>
    <message>
        <source>%1 hold</source>
        <translation>mantener %1</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 serie</translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message>
        <source>walk %1</source>
        <translation>caminar %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>correr %1</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>por lado</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>descanso %1</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Vuelta a la calma</translation>
    </message>
    <message>
        <source>suspected strain</source>
        <translation>posible distensión</translation>
    </message>
    <message>
        <source>muscle soreness</source>
        <translation>agujetas</translation>
    </message>
    <message>
        <source>A planning aid, not a diagnosis.</source>
        <translation>Una ayuda para planificar, no un diagnóstico.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation>un texto entre comillas dobles</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>una lista entre [ ]</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>un objeto entre { }</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is another kind of document; &quot;%2&quot; is needed</source>
        <translation>«%1» es otro tipo de documento; hace falta «%2»</translation>
    </message>
    <message>
        <source>version %1 is from a newer Stridewell; this one reads version %2</source>
        <translation>la versión %1 es de un Stridewell más nuevo; este lee la versión %2</translation>
    </message>
    <message>
        <source>there is no version %1; write %2</source>
        <translation>no existe la versión %1; escribe %2</translation>
    </message>
    <message>
        <source>it is missing and needed</source>
        <translation>falta y es necesario</translation>
    </message>
    <message>
        <source>it is empty; write it or leave the key out</source>
        <translation>está vacío; escríbelo o quita la clave</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no clock time; write it like 07:00, from 00:00 to 23:59</source>
        <translation>«%1» no es una hora; escríbela como 07:00, de 00:00 a 23:59</translation>
    </message>
    <message>
        <source>there is no such key; known here are %1</source>
        <translation>no existe esa clave; aquí se conocen %1</translation>
    </message>
    <message>
        <source>there is no such key; did you mean &quot;%1&quot;?</source>
        <translation>no existe esa clave; ¿querías decir «%1»?</translation>
    </message>
    <message>
        <source>%1 is needed here, this is %2</source>
        <translation>aquí hace falta %1, esto es %2</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>%1 no es un número entero</translation>
    </message>
    <message>
        <source>%1 is outside anything that can be meant</source>
        <translation>%1 está fuera de lo que puede tener sentido</translation>
    </message>
    <message>
        <source>one of %1 is needed here, this is %2</source>
        <translation>aquí hace falta uno de %1, esto es %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>«%1» no es uno de %2</translation>
    </message>
    <message>
        <source>the document is to be an object in { }</source>
        <translation>el documento debe ser un objeto entre { }</translation>
    </message>
    <message>
        <source>the document has %1 bytes; at most %2 (64 MiB) are read</source>
        <translation>el documento tiene %1 bytes; se leen como máximo %2 (64 MiB)</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the document as UTF-8</source>
        <translation>esto no es UTF-8; guarda el documento como UTF-8</translation>
    </message>
    <message>
        <source>the document ends before this; nothing may follow it</source>
        <translation>el documento termina antes de aquí; no puede seguir nada</translation>
    </message>
    <message>
        <source>the document ends where a value is due</source>
        <translation>el documento termina donde debería haber un valor</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels; no document of ours is</source>
        <translation>más de %1 niveles anidados; ningún documento nuestro es así</translation>
    </message>
    <message>
        <source>a value is due here: a text in double quotes, a number, true, false, null, { or [</source>
        <translation>aquí debe ir un valor: un texto entre comillas dobles, un número, true, false, null, { o [</translation>
    </message>
    <message>
        <source>a comma or } is due here</source>
        <translation>aquí debe ir una coma o }</translation>
    </message>
    <message>
        <source>a key in double quotes is due here</source>
        <translation>aquí debe ir una clave entre comillas dobles</translation>
    </message>
    <message>
        <source>the key stands twice; say it once</source>
        <translation>la clave está dos veces; dila una sola vez</translation>
    </message>
    <message>
        <source>a colon is due here, between the key and its value</source>
        <translation>aquí deben ir dos puntos, entre la clave y su valor</translation>
    </message>
    <message>
        <source>a comma or ] is due here</source>
        <translation>aquí debe ir una coma o ]</translation>
    </message>
    <message>
        <source>a line break or control character inside a text; write it as \n or \u00XX</source>
        <translation>un salto de línea o carácter de control dentro de un texto; escríbelo como \n o \u00XX</translation>
    </message>
    <message>
        <source>the document ends inside a text; its closing double quote is missing</source>
        <translation>el documento termina dentro de un texto; faltan las comillas dobles de cierre</translation>
    </message>
    <message>
        <source>no such escape; a backslash itself is written \\</source>
        <translation>no existe ese escape; la barra invertida misma se escribe \\</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits that name a character, not 0000</source>
        <translation>\u necesita cuatro cifras hexadecimales que nombren un carácter, no 0000</translation>
    </message>
    <message>
        <source>half a surrogate pair is no character</source>
        <translation>medio par sustituto no es un carácter</translation>
    </message>
    <message>
        <source>this is no JSON number; write it like 8 or 8.5</source>
        <translation>esto no es un número JSON; escríbelo como 8 u 8.5</translation>
    </message>
    <message>
        <source>a digit is due after the decimal point</source>
        <translation>falta una cifra después del punto decimal</translation>
    </message>
    <message>
        <source>a digit is due in the exponent</source>
        <translation>falta una cifra en el exponente</translation>
    </message>
    <message>
        <source>the number is too large or too small to be meant</source>
        <translation>el número es demasiado grande o pequeño para tener sentido</translation>
    </message>
    <message>
        <source>%1 is no number; leave the key out where nothing is known</source>
        <translation>%1 no es un número; quita la clave si no se sabe nada</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON value; a text stands in double quotes</source>
        <translation>«%1» no es un valor JSON; los textos van entre comillas dobles</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>%1 is outside 0 to %2</source>
        <translation>%1 está fuera de 0 a %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of walk, run</source>
        <translation>«%1» no es ni walk ni run</translation>
    </message>
    <message>
        <source>it lies before &quot;from&quot;; a plan ends on or after its first day</source>
        <translation>es anterior a &quot;from&quot;; un plan termina en su primer día o después</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of another item; give each its own</source>
        <translation>«%1» es el id de otro elemento; da a cada uno el suyo</translation>
    </message>
    <message>
        <source>the file is no text; choose a CSV file</source>
        <translation>el archivo no es texto; elige un archivo CSV</translation>
    </message>
    <message>
        <source>the table has more cells than any history; choose the history alone</source>
        <translation>la tabla tiene más celdas que cualquier historial; elige solo el historial</translation>
    </message>
    <message>
        <source>the file is empty; export the history again</source>
        <translation>el archivo está vacío; exporta de nuevo el historial</translation>
    </message>
    <message>
        <source>no date and time can be read from &quot;%1&quot;</source>
        <translation>no se puede leer fecha y hora en «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be two different days; write dates like 2023-11-08</source>
        <translation>«%1» puede ser dos días distintos; escribe las fechas como 2023-11-08</translation>
    </message>
    <message>
        <source>cannot be read (%1); check the name and that you may read it</source>
        <translation>no se puede leer (%1); comprueba el nombre y que tienes permiso para leerlo</translation>
    </message>
    <message>
        <source>the clock of the device was never set, so nobody knows the day; log the run by hand</source>
        <translation>el reloj del dispositivo nunca se puso en hora, así que nadie sabe el día; registra la salida a mano</translation>
    </message>
    <message>
        <source>Points with impossible times were left out: %1</source>
        <translation>Se dejaron fuera puntos con horas imposibles: %1</translation>
    </message>
    <message>
        <source>The recording was never closed; distance and time were put together from its points</source>
        <translation>La grabación no se cerró; distancia y tiempo se calcularon con sus puntos</translation>
    </message>
    <message>
        <source>An activity</source>
        <translation>Una actividad</translation>
    </message>
    <message>
        <source>The file was copied as text, which changed its bytes; copy it again from the device as it is. What came before the damage was read</source>
        <translation>El archivo se copió como texto y eso cambió sus bytes; cópialo de nuevo del dispositivo tal como es. Se leyó lo anterior al daño</translation>
    </message>
    <message>
        <source>The file is damaged inside; what came before was read</source>
        <translation>El archivo está dañado por dentro; se leyó lo anterior al daño</translation>
    </message>
    <message>
        <source>The file breaks off; what came before was read</source>
        <translation>El archivo se interrumpe; se leyó lo anterior</translation>
    </message>
    <message>
        <source>The checksum of the file is wrong, so a value may be; please look at it</source>
        <translation>La suma de control del archivo no cuadra, así que algún valor puede estar mal; revísalo, por favor</translation>
    </message>
    <message>
        <source>The recorder never wrote how long the file is; it was read to its end</source>
        <translation>El dispositivo no escribió la longitud del archivo; se leyó hasta el final</translation>
    </message>
    <message>
        <source>The file has more points than three weeks of recording; those behind were left out</source>
        <translation>El archivo tiene más puntos que tres semanas de grabación; los últimos se dejaron fuera</translation>
    </message>
    <message>
        <source>The file holds no activity; choose one that a watch recorded</source>
        <translation>El archivo no contiene ninguna actividad; elige uno grabado por un reloj</translation>
    </message>
    <message>
        <source>the file is no FIT file</source>
        <translation>el archivo no es un archivo FIT</translation>
    </message>
    <message>
        <source>is not in the folder</source>
        <translation>no está en la carpeta</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>no se puede leer (%1)</translation>
    </message>
    <message>
        <source>is larger than any file of activities</source>
        <translation>es más grande que cualquier archivo de actividades</translation>
    </message>
    <message>
        <source>the row names no activity type</source>
        <translation>la fila no dice el tipo de actividad</translation>
    </message>
    <message>
        <source>the distance &quot;%1&quot; is no number</source>
        <translation>la distancia «%1» no es un número</translation>
    </message>
    <message>
        <source>Nothing in the file tells kilometres from miles; the distances were taken as kilometres. Please compare one run with Garmin Connect</source>
        <translation>Nada en el archivo distingue kilómetros de millas; las distancias se tomaron como kilómetros. Compara una salida con Garmin Connect, por favor</translation>
    </message>
    <message>
        <source>The distances were taken as miles and the ascent as feet, judging by the length of the steps</source>
        <translation>Las distancias se tomaron como millas y el desnivel como pies, por la longitud de los pasos</translation>
    </message>
    <message>
        <source>no column is known to hold the day; call it date</source>
        <translation>no se sabe qué columna contiene el día; llámala date</translation>
    </message>
    <message>
        <source>no column is known to hold the distance; call it distance_km, distance_mi or distance_m</source>
        <translation>no se sabe qué columna contiene la distancia; llámala distance_km, distance_mi o distance_m</translation>
    </message>
    <message>
        <source>nothing tells the unit of the distance; call its column distance_km, distance_mi or distance_m</source>
        <translation>nada dice la unidad de la distancia; llama a su columna distance_km, distance_mi o distance_m</translation>
    </message>
    <message>
        <source>it has no points</source>
        <translation>no tiene puntos</translation>
    </message>
    <message>
        <source>its points have no times, so it is a plan and no run that was done</source>
        <translation>sus puntos no tienen horas, así que es un plan y no una salida hecha</translation>
    </message>
    <message>
        <source>only some of its points have times</source>
        <translation>solo algunos de sus puntos tienen hora</translation>
    </message>
    <message>
        <source>The file holds a planned route, not a run that was done; choose the activity itself</source>
        <translation>El archivo contiene una ruta planeada, no una salida hecha; elige la actividad misma</translation>
    </message>
    <message>
        <source>The file holds no track; choose one that a watch recorded</source>
        <translation>El archivo no contiene ningún recorrido; elige uno grabado por un reloj</translation>
    </message>
    <message>
        <source>A track</source>
        <translation>Un recorrido</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, which no history is; choose the history alone</source>
        <translation>El archivo ocupa más de %1 MB, y ningún historial es así; elige solo el historial</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation>el archivo ocupa más de %1 MB</translation>
    </message>
    <message>
        <source>unpacking could not be started</source>
        <translation>no se pudo empezar a descomprimir</translation>
    </message>
    <message>
        <source>the file unpacks to far more than any history holds; unpack it yourself and look at it</source>
        <translation>el archivo descomprimido es mucho mayor que cualquier historial; descomprímelo tú y míralo</translation>
    </message>
    <message>
        <source>the file is packed with gzip and damaged; export it again</source>
        <translation>el archivo está comprimido con gzip y dañado; expórtalo de nuevo</translation>
    </message>
    <message>
        <source>the clock of the device was never set, so nobody knows the day</source>
        <translation>el reloj del dispositivo nunca se puso en hora, así que nadie sabe el día</translation>
    </message>
    <message>
        <source>it lies in the future; the clock of the device was wrong</source>
        <translation>está en el futuro; el reloj del dispositivo iba mal</translation>
    </message>
    <message>
        <source>choose a FIT, TCX or GPX file, a Strava export or the CSV list of Garmin Connect</source>
        <translation>elige un archivo FIT, TCX o GPX, una exportación de Strava o la lista CSV de Garmin Connect</translation>
    </message>
    <message>
        <source>The file is empty; export the history again</source>
        <translation>El archivo está vacío; exporta de nuevo el historial</translation>
    </message>
    <message>
        <source>This is a zip archive or a workbook; unpack it, or save the sheet as CSV, and %1</source>
        <translation>Esto es un archivo zip o un libro de cálculo; descomprímelo, o guarda la hoja como CSV, y %1</translation>
    </message>
    <message>
        <source>The file is packed twice; unpack it and %1</source>
        <translation>El archivo está comprimido dos veces; descomprímelo y %1</translation>
    </message>
    <message>
        <source>This kind of file is not read; %1</source>
        <translation>Este tipo de archivo no se lee; %1</translation>
    </message>
    <message>
        <source>This is no file of activities; %1</source>
        <translation>Esto no es un archivo de actividades; %1</translation>
    </message>
    <message>
        <source>The packed file breaks off; what came before was read</source>
        <translation>El archivo comprimido se interrumpe; se leyó lo anterior</translation>
    </message>
    <message>
        <source>The file names no sport, so it is not taken for a run; if it was one, log it by hand</source>
        <translation>El archivo no nombra ningún deporte, así que no se toma por una salida; si lo fue, regístrala a mano</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>%1 se dejó fuera: %2</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>una comilla se abre y no se cierra</translation>
    </message>
    <message>
        <source>the row breaks off</source>
        <translation>la fila se interrumpe</translation>
    </message>
    <message>
        <source>the row has more cells than the header</source>
        <translation>la fila tiene más celdas que el encabezado</translation>
    </message>
    <message>
        <source>the distance cannot be true</source>
        <translation>la distancia no puede ser cierta</translation>
    </message>
    <message>
        <source>the run has no distance</source>
        <translation>la salida no tiene distancia</translation>
    </message>
    <message>
        <source>the run is longer than 500 km</source>
        <translation>la salida tiene más de 500 km</translation>
    </message>
    <message>
        <source>distance and time make a run faster than anybody runs</source>
        <translation>distancia y tiempo dan una salida más rápida de lo que corre nadie</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>The distances were taken as %1, judging by the runs; please compare one with Strava</source>
        <translation>Las distancias se tomaron como %1, por cómo son las salidas; compara una con Strava, por favor</translation>
    </message>
    <message>
        <source>The file gives two different distances (%1); the one Strava shows was taken, which is what was left after editing</source>
        <translation>El archivo da dos distancias distintas (%1); se tomó la que muestra Strava, que es la que quedó tras editar</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>Se detuvo la lectura</translation>
    </message>
    <message>
        <source>Nothing in it is a recording or the list of a Strava export; choose FIT, TCX or GPX files, or the zip that Strava sent; of a workbook, save the sheet as CSV</source>
        <translation>Nada de lo que contiene es una grabación ni la lista de una exportación de Strava; elige archivos FIT, TCX o GPX, o el zip que envió Strava; de un libro de cálculo, guarda la hoja como CSV</translation>
    </message>
    <message>
        <source>Files of the export that could not be read: %1, the first %2. Their runs were taken from activities.csv</source>
        <translation>Archivos de la exportación que no se pudieron leer: %1, el primero %2. Sus salidas se tomaron de activities.csv</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <translation>línea %1 (%2)</translation>
    </message>
    <message>
        <source>1 row was left out: %1</source>
        <translation>1 fila se dejó fuera: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out: %1</source>
        <translation>
            <numerusform>%n fila se dejó fuera: %1</numerusform>
            <numerusform>%n filas se dejaron fuera: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns are not known. Export the history of Strava or Garmin Connect again, with its first line, or name the columns of a table of your own: %1</source>
        <translation>No se conocen las columnas. Exporta de nuevo el historial de Strava o Garmin Connect, con su primera línea, o nombra las columnas de una tabla tuya: %1</translation>
    </message>
    <message>
        <source>The file has the right columns and no activity</source>
        <translation>El archivo tiene las columnas correctas y ninguna actividad</translation>
    </message>
    <message>
        <source>it names no time</source>
        <translation>no dice ninguna hora</translation>
    </message>
    <message>
        <source>This is a planned course, not a run that was done; choose the activity itself</source>
        <translation>Esto es un recorrido planificado, no una salida hecha; elige la actividad misma</translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which no activity needs; export it again</source>
        <translation>El archivo declara un tipo de documento o entidades, que ninguna actividad necesita; expórtalo de nuevo</translation>
    </message>
    <message>
        <source>The file nests deeper than any activity does; export it again</source>
        <translation>El archivo anida más niveles que cualquier actividad; expórtalo de nuevo</translation>
    </message>
    <message>
        <source>The file is damaged in line %1; what came before was read</source>
        <translation>El archivo está dañado en la línea %1; se leyó lo anterior</translation>
    </message>
    <message>
        <source>is not in the archive</source>
        <translation>no está en el archivo comprimido</translation>
    </message>
    <message>
        <source>cannot be read; the archive is damaged</source>
        <translation>no se puede leer; el archivo comprimido está dañado</translation>
    </message>
    <message>
        <source>is locked by a password; unpack the archive yourself</source>
        <translation>está protegido con contraseña; descomprímelo tú</translation>
    </message>
    <message>
        <source>unpacks to far more than any activity holds</source>
        <translation>descomprimido es mucho mayor que cualquier actividad</translation>
    </message>
    <message>
        <source>cannot be unpacked</source>
        <translation>no se puede descomprimir</translation>
    </message>
    <message>
        <source>is damaged inside the archive</source>
        <translation>está dañado dentro del archivo comprimido</translation>
    </message>
    <message>
        <source>The archive is damaged or breaks off; download it again</source>
        <translation>El archivo comprimido está dañado o se interrumpe; descárgalo de nuevo</translation>
    </message>
    <message>
        <source>The archive holds more files than any export of activities</source>
        <translation>El archivo comprimido contiene más archivos que cualquier exportación de actividades</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3%4%5</source>
        <translation>%1 está fuera de %2 a %3%4%5</translation>
    </message>
    <message>
        <source>a run has a distance above 0 m</source>
        <translation>una salida tiene una distancia mayor que 0 m</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice; name it once</source>
        <translation>«%1» está dos veces; nómbralo una sola vez</translation>
    </message>
    <message>
        <source>a day is needed; write it like 2026-11-23</source>
        <translation>hace falta un día; escríbelo como 2026-11-23</translation>
    </message>
    <message>
        <source>a day from %1 on is needed, like 1986-05-04</source>
        <translation>hace falta un día a partir del %1, como 1986-05-04</translation>
    </message>
    <message>
        <source>a week starts on mon, sun or sat</source>
        <translation>la semana empieza en mon, sun o sat</translation>
    </message>
    <message>
        <source>a clock time is needed, like 07:00</source>
        <translation>hace falta una hora, como 07:00</translation>
    </message>
    <message>
        <source>a clock time is needed, like 22:30</source>
        <translation>hace falta una hora, como 22:30</translation>
    </message>
    <message>
        <source>it lies after &quot;at&quot;; what is said now began now or earlier</source>
        <translation>es posterior a &quot;at&quot;; lo que se dice ahora empezó ahora o antes</translation>
    </message>
    <message>
        <source>the id of a plan item is needed</source>
        <translation>hace falta el id de un elemento del plan</translation>
    </message>
    <message>
        <source>the id of an exercise is needed, like nordic_curl</source>
        <translation>hace falta el id de un ejercicio, como nordic_curl</translation>
    </message>
    <message>
        <source>%1 is outside 0 to 1000</source>
        <translation>%1 está fuera de 0 a 1000</translation>
    </message>
    <message>
        <source>an id is needed</source>
        <translation>hace falta un id</translation>
    </message>
    <message>
        <source>%1 is outside 0 to 1440 min</source>
        <translation>%1 está fuera de 0 a 1440 min</translation>
    </message>
    <message>
        <source>check_ins[%1] is of the same moment; keep one of the two</source>
        <translation>check_ins[%1] es del mismo momento; quédate con uno de los dos</translation>
    </message>
    <message>
        <source>You once felt a pop, crack or split and now say that nothing happened: what you felt still counts. Check in again if it was a slip.</source>
        <translation>Una vez notaste un chasquido, un crujido o que la pierna se te abría, y ahora dices que no pasó nada: lo que notaste sigue contando. Haz otro chequeo si fue un error.</translation>
    </message>
    <message>
        <source>Tests named as painless do not count while you limp or have pain above %1. Try them again when that has settled.</source>
        <translation>Las pruebas que dijiste hacer sin dolor no cuentan mientras cojeas o tienes un dolor mayor que %1. Vuelve a intentarlas cuando se haya calmado.</translation>
    </message>
    <message>
        <source>Your pain now is higher than your worst pain: the higher one counts.</source>
        <translation>Tu dolor de ahora es mayor que tu peor dolor: cuenta el mayor.</translation>
    </message>
    <message>
        <source>The check-in of %1 is dated ahead of now: until then it may raise an alarm, but takes none away. Correct its time if it is wrong.</source>
        <translation>El chequeo del %1 tiene una fecha futura: hasta entonces puede dar una alarma, pero no quita ninguna. Corrige su hora si está mal.</translation>
    </message>
    <message>
        <source>The run of %1 is dated ahead of now: it counts from then on. Correct its time if it is wrong.</source>
        <translation>La salida del %1 tiene una fecha futura: cuenta a partir de entonces. Corrige su hora si está mal.</translation>
    </message>
    <message>
        <source>Logs that belong to no item of a plan: %1. They mark nothing as done; the work and the pain they tell of count.</source>
        <translation>Registros que no pertenecen a ningún elemento de un plan: %1. No marcan nada como hecho; el trabajo y el dolor que cuentan sí se tienen en cuenta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 has the planned dose again; against the changed one speaks a rule: %3</source>
        <translation>«%1» del %2 vuelve a tener la dosis planeada; contra la cambiada habla una regla: %3</translation>
    </message>
    <message>
        <source>In some weeks a run lies off your running days, since the wanted number does not fit on them.</source>
        <translation>En algunas semanas una salida cae fuera de tus días de correr, porque en ellos no caben las que quieres.</translation>
    </message>
    <message>
        <source>In some weeks the long run lies off its wanted day, because a rule keeps it from there.</source>
        <translation>En algunas semanas la tirada larga cae fuera del día que quieres, porque una regla no la deja ahí.</translation>
    </message>
    <message>
        <source>In some weeks the hard run lies off its wanted day, because a rule keeps it from there.</source>
        <translation>En algunas semanas la salida dura cae fuera del día que quieres, porque una regla no la deja ahí.</translation>
    </message>
    <message>
        <source>In some weeks strength lies off your strength days: Nordic curls and deadlifts need two days before a hard or long run.</source>
        <translation>En algunas semanas la fuerza cae fuera de tus días de fuerza: los curls nórdicos y el peso muerto necesitan dos días antes de una salida dura o larga.</translation>
    </message>
    <message>
        <source>In some weeks fewer strength sessions fit than you wanted, with a clear day between them.</source>
        <translation>En algunas semanas caben menos sesiones de fuerza de las que querías, con un día libre entre ellas.</translation>
    </message>
    <message>
        <source>Ice %1 min</source>
        <translation>Hielo %1 min</translation>
    </message>
    <message>
        <source>Cloth between ice and skin. Stop when the skin goes white, numb or burns.</source>
        <translation>Un paño entre el hielo y la piel. Para si la piel se pone blanca, se entumece o quema.</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Comprimir</translation>
    </message>
    <message>
        <source>Elastic bandage while awake. Loosen it at once when the skin beyond it turns blue, cold, numb or painful; off at night.</source>
        <translation>Venda elástica de día. Aflójala en seguida si la piel más allá se pone azul, fría o insensible, o duele; fuera por la noche.</translation>
    </message>
    <message>
        <source>Elevate the leg</source>
        <translation>Elevar la pierna</translation>
    </message>
    <message>
        <source>Above the heart, after each ice. Lower the leg if it tingles or hurts more.</source>
        <translation>Por encima del corazón, después de cada hielo. Baja la pierna si hormiguea o duele más.</translation>
    </message>
    <message>
        <source>Painless walk</source>
        <translation>Caminar sin dolor</translation>
    </message>
    <message>
        <source>Only as far and as fast as it does not hurt.</source>
        <translation>Solo tan lejos y tan rápido como no duela.</translation>
    </message>
    <message>
        <source>Gentle holds and bridges</source>
        <translation>Isométricos y puentes suaves</translation>
    </message>
    <message>
        <source>Pain stays at %1 or less, or the exercise is left out.</source>
        <translation>El dolor se queda en %1 o menos; si no, deja el ejercicio.</translation>
    </message>
    <message>
        <source>Easy walk or cycle</source>
        <translation>Caminar o pedalear suave</translation>
    </message>
    <message>
        <source>Easy enough to talk; stop if the pain rises.</source>
        <translation>Tan suave que puedas hablar; para si el dolor sube.</translation>
    </message>
    <message>
        <source>Drink to thirst</source>
        <translation>Bebe según la sed</translation>
    </message>
    <message>
        <source>Protein with each meal</source>
        <translation>Proteína en cada comida</translation>
    </message>
    <message>
        <source>Protein %1–%2 g</source>
        <translation>Proteína %1–%2 g</translation>
    </message>
    <message>
        <source>Light massage, if you like</source>
        <translation>Masaje ligero, si te apetece</translation>
    </message>
    <message>
        <source>Gentle pressure only; stop if it hurts.</source>
        <translation>Solo presión suave; para si duele.</translation>
    </message>
    <message>
        <source>What is over stays as it was.</source>
        <translation>Lo pasado se queda como estaba.</translation>
    </message>
    <message>
        <source>A rest day follows from what stands around it; move a run or a strength session instead.</source>
        <translation>Un día de descanso resulta de lo que tiene alrededor; mueve en su lugar una salida o una sesión de fuerza.</translation>
    </message>
    <message>
        <source>The plan goes from %1 to %2; choose a day inside it.</source>
        <translation>El plan va del %1 al %2; elige un día dentro de él.</translation>
    </message>
    <message>
        <source>That day is over; choose today or a later one.</source>
        <translation>Ese día ya pasó; elige hoy o un día posterior.</translation>
    </message>
    <message>
        <source>Too little is left of today; choose a later day.</source>
        <translation>Queda muy poco de hoy; elige un día posterior.</translation>
    </message>
    <message>
        <source>The plan no longer holds this.</source>
        <translation>El plan ya no contiene esto.</translation>
    </message>
    <message>
        <source>Under 18: an adult or clinician should confirm this plan. Sudden pain at the sit bone is to be seen by a doctor.</source>
        <translation>Menos de 18 años: una persona adulta o un profesional sanitario debería confirmar este plan. Un dolor repentino en el isquion lo tiene que ver un médico.</translation>
    </message>
    <message>
        <source>Nordic curls are left out under 14.</source>
        <translation>Los curls nórdicos se omiten antes de los 14 años.</translation>
    </message>
    <message>
        <source>From 60 on, three days lie between hard days, since strength comes back more slowly.</source>
        <translation>Desde los 60, entre días duros hay tres días, porque la fuerza vuelve más despacio.</translation>
    </message>
    <message>
        <source>Stop and call for bleeding, fluid loss, chest pain, breathlessness at rest, dizziness, headache, weakness, calf pain or swelling, or contractions.</source>
        <translation>Para y llama si hay sangrado, pérdida de líquido, dolor de pecho, falta de aire en reposo, mareo, dolor de cabeza, debilidad, dolor o hinchazón de la pantorrilla, o contracciones.</translation>
    </message>
    <message>
        <source>Nothing is planned lying on the back; standing hip extensions stand in for bridges.</source>
        <translation>No se planea nada boca arriba; la extensión de cadera de pie sustituye a los puentes.</translation>
    </message>
    <message>
        <source>From week %1 of the pregnancy nothing is planned lying on the back; standing hip extensions stand in for bridges.</source>
        <translation>Desde la semana %1 del embarazo no se planea nada boca arriba; la extensión de cadera de pie sustituye a los puentes.</translation>
    </message>
    <message>
        <source>This kind of antibiotic can harm tendons. At any pain rest the leg and ask whoever prescribed it.</source>
        <translation>Este tipo de antibiótico puede dañar los tendones. Ante cualquier dolor, descansa la pierna y pregunta a quien lo recetó.</translation>
    </message>
    <message>
        <source>With thinned blood or a bleeding disorder a bruise after a strain is to be seen soon; no massage.</source>
        <translation>Con anticoagulantes o un trastorno de coagulación, un hematoma tras una distensión se debe ver pronto; nada de masaje.</translation>
    </message>
    <message>
        <source>Missed periods in a runner deserve a doctor&apos;s look: bones may be under-fuelled.</source>
        <translation>Que falte la regla en una corredora merece la mirada de un médico: a los huesos puede faltarles energía.</translation>
    </message>
    <message>
        <source>Your last run hurt %1 of 10. Check in and say how the leg is: until then no runs, Nordic curls or deadlifts are planned.</source>
        <translation>Tu última salida dolió %1 de 10. Haz un chequeo y di cómo está la pierna: hasta entonces no se planean salidas, curls nórdicos ni peso muerto.</translation>
    </message>
    <message>
        <source>Your last run hurt %1 of 10, so the next one is shorter and easy. Check in if the pain stays.</source>
        <translation>Tu última salida dolió %1 de 10, así que la próxima es más corta y suave. Haz un chequeo si el dolor sigue.</translation>
    </message>
    <message>
        <source>Nordic curls</source>
        <translation>Curls nórdicos</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>the left</source>
        <translation>la izquierda</translation>
    </message>
    <message>
        <source>the right</source>
        <translation>la derecha</translation>
    </message>
    <message>
        <source>Your bridge test asks for an easier step and an extra set on %1.</source>
        <translation>Tu prueba del puente pide un peldaño más fácil y una serie extra en %1.</translation>
    </message>
    <message>
        <source>On easy runs you may try about %1 steps a minute, a little more than your %2, for two to four weeks.</source>
        <translation>En los rodajes suaves puedes probar con unos %1 pasos por minuto, algo más que tus %2, de dos a cuatro semanas.</translation>
    </message>
    <message>
        <source>This plan follows &quot;%1&quot;, version %2. Source: %3.</source>
        <translation>Este plan sigue «%1», versión %2. Fuente: %3.</translation>
    </message>
    <message>
        <source>What sets it apart from the usual rests on an unconfirmed source.</source>
        <translation>Lo que lo distingue de lo habitual se apoya en una fuente sin confirmar.</translation>
    </message>
    <message>
        <source>The first days are over, so no ice window is planned. Check in when a brisk walk of 30 minutes is painless.</source>
        <translation>Los primeros días ya pasaron, así que no se planea hielo. Haz un chequeo cuando puedas caminar rápido 30 minutos sin dolor.</translation>
    </message>
    <message>
        <source>Ice is left out: with diabetes ask your doctor first. The rest of the first care stays.</source>
        <translation>Se omite el hielo: con diabetes, pregunta antes a tu médico. El resto de los primeros cuidados sigue.</translation>
    </message>
    <message>
        <source>Ice is left out because of a condition you named. The rest of the first care stays.</source>
        <translation>Se omite el hielo por algo que nombraste de tu salud. El resto de los primeros cuidados sigue.</translation>
    </message>
    <message>
        <source>The bandage is left out because of a condition you named. The rest of the first care stays.</source>
        <translation>Se omite la venda por algo que nombraste de tu salud. El resto de los primeros cuidados sigue.</translation>
    </message>
    <message>
        <source>With diabetes be careful with the bandage: loosen it early and look at the skin.</source>
        <translation>Con diabetes, cuidado con la venda: aflójala pronto y mira la piel.</translation>
    </message>
    <message>
        <source>See a physiotherapist or doctor by %1.</source>
        <translation>Ve a fisioterapia o al médico a más tardar el %1.</translation>
    </message>
    <message>
        <source>Something was moved to %1, a day that is over; nothing of it is left to plan.</source>
        <translation>Algo se movió al %1, un día que ya pasó; no queda nada de ello por planear.</translation>
    </message>
    <message>
        <source>Something moved to %1 is no longer in the plan.</source>
        <translation>Algo que se movió al %1 ya no está en el plan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays on %2, not %3: %4</source>
        <translation>«%1» se queda en el %2, no en el %3: %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is moved to %2; mind this: %3</source>
        <translation>«%1» se mueve al %2; ten esto en cuenta: %3</translation>
    </message>
    <message>
        <source>Moved against this rule, because: %1</source>
        <translation>Movido en contra de esta regla, porque: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays on %2; on %3 a rule speaks against it: %4</source>
        <translation>«%1» se queda en el %2; para el %3 hay una regla en contra: %4</translation>
    </message>
    <message>
        <source>The nearest day it fits on is %1.</source>
        <translation>El día más cercano en que cabe es el %1.</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Día de descanso</translation>
    </message>
    <message>
        <source>%1 is out of range; choose %2 to %3 weeks</source>
        <translation>%1 está fuera de lo posible; elige de %2 a %3 semanas</translation>
    </message>
    <message>
        <source>%1 lies more than a year from today; choose a nearer day</source>
        <translation>el %1 está a más de un año de hoy; elige un día más cercano</translation>
    </message>
    <message>
        <source>physiotherapist or doctor</source>
        <translation>fisioterapeuta o médico</translation>
    </message>
    <message>
        <source>Get emergency care now</source>
        <translation>Busca atención de urgencia ya</translation>
    </message>
    <message>
        <source>See a %1 by %2</source>
        <translation>Consulta (%1) a más tardar el %2</translation>
    </message>
    <message>
        <source>Book a visit: %1, by %2</source>
        <translation>Pide cita: %1, a más tardar el %2</translation>
    </message>
    <message>
        <source>Check in again</source>
        <translation>Hacer otro chequeo</translation>
    </message>
    <message>
        <source>Check in: window over</source>
        <translation>Chequeo: fin de los primeros días</translation>
    </message>
    <message>
        <source>Easy run %1</source>
        <translation>Rodaje suave %1</translation>
    </message>
    <message>
        <source>Long run %1</source>
        <translation>Tirada larga %1</translation>
    </message>
    <message>
        <source>Intervals %1</source>
        <translation>Series %1</translation>
    </message>
    <message>
        <source>Tempo run %1</source>
        <translation>Carrera a ritmo %1</translation>
    </message>
    <message>
        <source>Hill run %1</source>
        <translation>Cuestas %1</translation>
    </message>
    <message>
        <source>Race %1</source>
        <translation>Carrera %1</translation>
    </message>
    <message>
        <source>Walk–run %1</source>
        <translation>Caminata-carrera %1</translation>
    </message>
    <message>
        <source>, 4 strides at %1 % effort</source>
        <translation>, 4 progresivos al %1 % de esfuerzo</translation>
    </message>
    <message>
        <source>Stop and walk home at any sharp or growing pain, then check in.</source>
        <translation>Ante un dolor agudo o que crece, para y vuelve a casa caminando; luego haz un chequeo.</translation>
    </message>
    <message>
        <source>The skipped or easy week does not throw you back: the next one builds on %1.</source>
        <translation>La semana saltada o suave no te hace retroceder: la siguiente parte de %1.</translation>
    </message>
    <message>
        <source>The run of %1 asked for on %2 is %3 % longer than your longest of the 30 days before it; %4 would fit.</source>
        <translation>La salida de %1 pedida para el %2 es un %3 % más larga que la mayor de los 30 días anteriores; cabrían %4.</translation>
    </message>
    <message>
        <source>The run of %1 asked for on %2 is not planned: its week has no room for it.</source>
        <translation>La salida de %1 pedida para el %2 no se planea: en su semana no hay sitio.</translation>
    </message>
    <message>
        <source>The run of %1 asked for on %2 is planned as %3: its week has no room for all of it.</source>
        <translation>La salida de %1 pedida para el %2 se planea como %3: en su semana no hay sitio para toda.</translation>
    </message>
    <message>
        <source>Strength %1</source>
        <translation>Fuerza %1</translation>
    </message>
    <message>
        <source>Stop an exercise when pain goes above %1.</source>
        <translation>Deja un ejercicio si el dolor pasa de %1.</translation>
    </message>
    <message>
        <source>After the run.</source>
        <translation>Después de la salida.</translation>
    </message>
    <message>
        <source>The single set of single-leg bridges is for the left.</source>
        <translation>La única serie de puentes a una pierna es para la izquierda.</translation>
    </message>
    <message>
        <source>The single set of single-leg bridges is for the right.</source>
        <translation>La única serie de puentes a una pierna es para la derecha.</translation>
    </message>
    <message>
        <source>The run asked for on %1 is not planned: no legal week holds it.</source>
        <translation>La salida pedida para el %1 no se planea: no cabe en ninguna semana según las reglas.</translation>
    </message>
    <message>
        <source>The run asked for on %1 is not planned: %2</source>
        <translation>La salida pedida para el %1 no se planea: %2</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>no se conoce aquí</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>must be a list with at least one element</source>
        <translation>debe ser una lista con al menos un elemento</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>is %1, must be from %2 to %3</source>
        <translation>es %1, debe ser de %2 a %3</translation>
    </message>
    <message>
        <source>is %1, must be a whole number</source>
        <translation>es %1, debe ser un número entero</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser verdadero o falso</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>debe ser un texto que no esté vacío</translation>
    </message>
    <message>
        <source>%1 must lie from %2 to %3 %4</source>
        <translation>%1 debe estar entre %2 y %3 %4</translation>
    </message>
    <message>
        <source>%1 must not be above %2 %3</source>
        <translation>%1 no debe pasar de %2 %3</translation>
    </message>
    <message>
        <source>is in &quot;%1&quot;, must be in &quot;%2&quot;</source>
        <translation>está en «%1», debe estar en «%2»</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 debe ser un número entero</translation>
    </message>
    <message>
        <source>must be made of a to z, 0 to 9, _ and -</source>
        <translation>debe estar hecho de a a z, 0 a 9, _ y -</translation>
    </message>
    <message>
        <source>is %1, must be a whole number from 1</source>
        <translation>es %1, debe ser un número entero desde 1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of another protocol</source>
        <translation>«%1» es el id de otro protocolo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the protocols in force</source>
        <translation>«%1» no está entre los protocolos en vigor</translation>
    </message>
    <message>
        <source>is no number of the protocol &quot;%1&quot;</source>
        <translation>no es un número del protocolo «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known, must be one of %2</source>
        <translation>«%1» no se conoce, debe ser uno de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named twice</source>
        <translation>«%1» se nombra dos veces</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not stand in sources.json</source>
        <translation>«%1» no está en sources.json</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, must be &quot;%2&quot;</source>
        <translation>es «%1», debe ser «%2»</translation>
    </message>
    <message>
        <source>value %1 must lie from %2 to %3</source>
        <translation>el valor %1 debe estar entre %2 y %3</translation>
    </message>
    <message>
        <source>value %1 must be a whole number</source>
        <translation>el valor %1 debe ser un número entero</translation>
    </message>
    <message>
        <source>its range may not reach beyond %1 to %2</source>
        <translation>sus límites no pueden salir de %1 a %2</translation>
    </message>
    <message>
        <source>must name one number for each of the %1 sets</source>
        <translation>debe nombrar un número para cada una de las %1 series</translation>
    </message>
    <message>
        <source>must say how much: reps, hold_s or distance_m</source>
        <translation>debe decir cuánto: reps, hold_s o distance_m</translation>
    </message>
    <message>
        <source>must name as many sets as reps</source>
        <translation>debe nombrar tantas series como repeticiones</translation>
    </message>
    <message>
        <source>walks without running; 0 and 0 means running all the way</source>
        <translation>camina sin correr; 0 y 0 significa correr todo el rato</translation>
    </message>
    <message>
        <source>must be regain, strengthen, return_to_run, full, once each and in this order</source>
        <translation>deben ser regain, strengthen, return_to_run, full, una vez cada uno y en este orden</translation>
    </message>
    <message>
        <source>value %1 must not be above %2</source>
        <translation>el valor %1 no debe pasar de %2</translation>
    </message>
    <message>
        <source>cannot be read in %1: %2</source>
        <translation>no se puede leer en %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of another file</source>
        <translation>«%1» es el id de otro archivo</translation>
    </message>
    <message>
        <source>is no protocol; choose from %1</source>
        <translation>no es un protocolo; elige entre %1</translation>
    </message>
    <message>
        <source>stands for %1 and so does %2; choose one of them</source>
        <translation>está en lugar de %1 y %2 también; elige uno de los dos</translation>
    </message>
    <message>
        <source>the copy calls itself &quot;%1&quot;</source>
        <translation>la copia se llama a sí misma «%1»</translation>
    </message>
    <message>
        <source>This run has no warm-up.</source>
        <translation>Esta salida no tiene calentamiento.</translation>
    </message>
    <message>
        <source>This run has no cool-down.</source>
        <translation>Esta salida no tiene vuelta a la calma.</translation>
    </message>
    <message>
        <source>A warm-up holds no static stretch.</source>
        <translation>Un calentamiento no lleva estiramientos estáticos.</translation>
    </message>
    <message>
        <source>Static stretches belong in a cool-down only.</source>
        <translation>Los estiramientos estáticos van solo en la vuelta a la calma.</translation>
    </message>
    <message>
        <source>This lies outside waking hours.</source>
        <translation>Esto cae fuera de tus horas en pie.</translation>
    </message>
    <message>
        <source>The clock time lies on another day than the item.</source>
        <translation>La hora cae en otro día que el elemento.</translation>
    </message>
    <message>
        <source>Two things stand at the same time.</source>
        <translation>Hay dos cosas a la misma hora.</translation>
    </message>
    <message>
        <source>This run is not on one of the wanted running days.</source>
        <translation>Esta salida no cae en uno de los días que quieres para correr.</translation>
    </message>
    <message>
        <source>This session is not on one of the wanted strength days.</source>
        <translation>Esta sesión no cae en uno de los días que quieres para la fuerza.</translation>
    </message>
    <message>
        <source>The long run is not on its wanted day.</source>
        <translation>La tirada larga no cae en el día que quieres.</translation>
    </message>
    <message>
        <source>This hard run is not on one of the wanted days.</source>
        <translation>Esta salida dura no cae en uno de los días que quieres.</translation>
    </message>
    <message>
        <source>Every run is framed by a dynamic warm-up and a cool-down; still stretches come after it, while the muscle is warm.</source>
        <translation>Cada salida va entre un calentamiento dinámico y una vuelta a la calma; los estiramientos quietos van después, con el músculo caliente.</translation>
    </message>
    <message>
        <source>Clock times lie in waking hours and do not overlap.</source>
        <translation>Las horas caen en tus horas en pie y no se solapan.</translation>
    </message>
    <message>
        <source>Wanted days are kept where the rules leave room.</source>
        <translation>Los días que quieres se respetan donde las reglas dejan sitio.</translation>
    </message>
    <message>
        <source>A sore day has %1 to %2 minutes of easy walking or cycling.</source>
        <translation>Un día con agujetas tiene de %1 a %2 minutos de caminar o pedalear suave.</translation>
    </message>
    <message>
        <source>Soreness is looked at again within 72 hours.</source>
        <translation>Las agujetas se vuelven a mirar antes de 72 horas.</translation>
    </message>
    <message>
        <source>A sore day has a reminder to drink and one to eat protein.</source>
        <translation>Un día con agujetas tiene un recordatorio para beber y otro para comer proteína.</translation>
    </message>
    <message>
        <source>Gentle movement helps sore muscles more than full rest: 20 to 40 minutes, easy, without more pain.</source>
        <translation>Con agujetas, moverse suavemente ayuda más que el descanso total: de 20 a 40 minutos, suave, sin más dolor.</translation>
    </message>
    <message>
        <source>Hard and long runs, Nordic curls and deadlifts wait until soreness is 2 or less and 48 hours have passed.</source>
        <translation>Las salidas duras y largas, los curls nórdicos y el peso muerto esperan hasta que las agujetas sean de 2 o menos y hayan pasado 48 horas.</translation>
    </message>
    <message>
        <source>Soreness should be fading within 72 hours; check in again, and have it looked at if it is still there on day 7.</source>
        <translation>Las agujetas deberían ir cediendo en 72 horas; haz otro chequeo, y que alguien las mire si siguen el día 7.</translation>
    </message>
    <message>
        <source>Fluids and protein give the muscle what it repairs itself with.</source>
        <translation>Los líquidos y la proteína dan al músculo lo que usa para repararse.</translation>
    </message>
    <message>
        <source>This run says neither how far nor how long it is, so its week cannot be added up.</source>
        <translation>Esta salida no dice ni distancia ni duración, así que su semana no se puede sumar.</translation>
    </message>
    <message>
        <source>This week adds up to %1 km, more than the %2 km it may have after %3 km.</source>
        <translation>Esta semana suma %1 km, más de los %2 km que puede tener después de %3 km.</translation>
    </message>
    <message>
        <source>After two weeks or more without running the old level is not the start.</source>
        <translation>Tras dos semanas o más sin correr no se empieza en el nivel anterior.</translation>
    </message>
    <message>
        <source>This run is longer than the %1 km that fit the longest of the 30 days before it.</source>
        <translation>Esta salida es más larga que los %1 km que permite la mayor de los 30 días anteriores.</translation>
    </message>
    <message>
        <source>More than one of distance, speed and hills rises in this week.</source>
        <translation>En esta semana sube más de una cosa entre distancia, velocidad y cuestas.</translation>
    </message>
    <message>
        <source>The last run hurt more than it may; the next one is shorter and easy.</source>
        <translation>La última salida dolió más de lo permitido; la próxima es más corta y suave.</translation>
    </message>
    <message>
        <source>A week is at most 10 % longer than the week before it, so that the muscle can adapt.</source>
        <translation>Una semana es como máximo un 10 % más larga que la anterior, para que el músculo pueda adaptarse.</translation>
    </message>
    <message>
        <source>After two weeks or more without running, start again from little, not from the old level.</source>
        <translation>Tras dos semanas o más sin correr, vuelve a empezar con poco, no en el nivel anterior.</translation>
    </message>
    <message>
        <source>What hurt more than 2 comes back easier, and above 5 not before a check-in.</source>
        <translation>Lo que dolió más de 2 vuelve más fácil, y por encima de 5, no antes de un chequeo.</translation>
    </message>
    <message>
        <source>No run is more than 10 % longer than the longest of the 30 days before it; this has better evidence than the weekly rule.</source>
        <translation>Ninguna salida es más de un 10 % más larga que la mayor de los 30 días anteriores; esto tiene mejor evidencia que la regla semanal.</translation>
    </message>
    <message>
        <source>In one week only one of distance, speed and hills rises.</source>
        <translation>En una misma semana solo sube una cosa: la distancia, la velocidad o las cuestas.</translation>
    </message>
    <message>
        <source>Hard days are at least 48 hours apart, 72 after steep hills and from age 60.</source>
        <translation>Entre días duros hay al menos 48 horas, 72 después de cuestas empinadas y desde los 60 años.</translation>
    </message>
    <message>
        <source>A hard day and a long run right next to each other leave little rest.</source>
        <translation>Un día duro pegado a una tirada larga deja poco descanso.</translation>
    </message>
    <message>
        <source>From the second third of a pregnancy nothing is done lying on the back; standing hip extensions stand in for bridges.</source>
        <translation>Desde el segundo tercio del embarazo no se hace nada boca arriba; la extensión de cadera de pie sustituye a los puentes.</translation>
    </message>
    <message>
        <source>Under 14 no Nordic table; under 18 an adult or clinician confirms the plan.</source>
        <translation>Antes de los 14 años no hay tabla de nórdicos; antes de los 18, una persona adulta o un profesional sanitario confirma el plan.</translation>
    </message>
    <message>
        <source>Thinned blood and massage do not go together; with certain antibiotics a sore leg rests until the prescriber was asked.</source>
        <translation>Los anticoagulantes y el masaje no van juntos; con ciertos antibióticos, una pierna dolorida descansa hasta preguntar a quien los recetó.</translation>
    </message>
    <message>
        <source>From age 60 three days lie between sessions with Nordic curls, since strength comes back more slowly.</source>
        <translation>Desde los 60 años, entre sesiones con curls nórdicos hay tres días, porque la fuerza vuelve más despacio.</translation>
    </message>
    <message>
        <source>Ice, compression and elevation belong to the first days of a strain only.</source>
        <translation>El hielo, la compresión y la elevación son solo para los primeros días de una distensión.</translation>
    </message>
    <message>
        <source>Outside the window of %1 hours after the injury.</source>
        <translation>Fuera del plazo de %1 horas después de la lesión.</translation>
    </message>
    <message numerus="yes">
        <source>Ice is put on for at least %n minutes.</source>
        <translation>
            <numerusform>El hielo se pone al menos %n minuto.</numerusform>
            <numerusform>El hielo se pone al menos %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ice is put on for at most %n minutes.</source>
        <translation>
            <numerusform>El hielo se pone como máximo %n minuto.</numerusform>
            <numerusform>El hielo se pone como máximo %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ice needs a clock time, so that it can be spread over the day.</source>
        <translation>El hielo necesita una hora, para poder repartirlo en el día.</translation>
    </message>
    <message>
        <source>This ice item lies in the past.</source>
        <translation>Este hielo está en el pasado.</translation>
    </message>
    <message>
        <source>A condition that was named speaks against ice.</source>
        <translation>Algo que se nombró de la salud desaconseja el hielo.</translation>
    </message>
    <message>
        <source>Ice starts at least %1 hours apart.</source>
        <translation>Entre un hielo y otro pasan al menos %1 horas.</translation>
    </message>
    <message>
        <source>Ice is planned several times a day while the window lasts.</source>
        <translation>El hielo se planea varias veces al día mientras dure el plazo.</translation>
    </message>
    <message>
        <source>A condition that was named speaks against compression.</source>
        <translation>Algo que se nombró de la salud desaconseja la compresión.</translation>
    </message>
    <message>
        <source>Compression belongs to each day of the window.</source>
        <translation>La compresión va en cada día del plazo.</translation>
    </message>
    <message>
        <source>Raising the leg belongs to each day of the window.</source>
        <translation>Elevar la pierna va en cada día del plazo.</translation>
    </message>
    <message>
        <source>From 48 hours on, painless walking helps.</source>
        <translation>Desde las 48 horas ayuda caminar sin dolor.</translation>
    </message>
    <message>
        <source>Rest, ice, compression and elevation cover the first 48 to 72 hours after the injury.</source>
        <translation>Descanso, hielo, compresión y elevación cubren las primeras 48 a 72 horas después de la lesión.</translation>
    </message>
    <message>
        <source>No running, strength or hard work in the first days after a strain, 48 to 72 hours.</source>
        <translation>Nada de correr, fuerza ni trabajo duro en los primeros días tras una distensión, de 48 a 72 horas.</translation>
    </message>
    <message>
        <source>10 to 20 minutes of ice, several times a day, at least two hours apart. It eases pain; the evidence for more is weak, so it is optional.</source>
        <translation>De 10 a 20 minutos de hielo, varias veces al día, con al menos dos horas entre medias. Alivia el dolor; para más, la evidencia es débil, así que es opcional.</translation>
    </message>
    <message>
        <source>An elastic bandage while awake can limit swelling. Loosen it when the skin turns blue, numb or painful.</source>
        <translation>Una venda elástica de día puede limitar la hinchazón. Aflójala si la piel se pone azul, se entumece o duele.</translation>
    </message>
    <message>
        <source>Raising the leg above the heart lets fluid drain.</source>
        <translation>Elevar la pierna por encima del corazón deja drenar el líquido.</translation>
    </message>
    <message>
        <source>A painful hamstring is not stretched: that can make small tears larger.</source>
        <translation>Los isquiotibiales doloridos no se estiran: eso puede agrandar roturas pequeñas.</translation>
    </message>
    <message>
        <source>No heat and no massage in the first days after a strain, 48 to 72 hours.</source>
        <translation>Ni calor ni masaje en los primeros días tras una distensión, de 48 a 72 horas.</translation>
    </message>
    <message>
        <source>Painless movement from the third day on is better than complete rest.</source>
        <translation>Desde el tercer día, moverse sin dolor es mejor que el descanso total.</translation>
    </message>
    <message>
        <source>More Nordic curls than so soon after the strain.</source>
        <translation>Más curls nórdicos de los que tocan tan pronto tras la distensión.</translation>
    </message>
    <message>
        <source>The walk–run table is not done yet.</source>
        <translation>La tabla de caminar y correr aún no está terminada.</translation>
    </message>
    <message>
        <source>This session is longer than the next one of the walk–run table.</source>
        <translation>Esta sesión es más larga que la siguiente de la tabla de caminar y correr.</translation>
    </message>
    <message>
        <source>Speed jumps in the weeks after a strain.</source>
        <translation>La velocidad da un salto en las semanas después de una distensión.</translation>
    </message>
    <message>
        <source>Hills jump in the weeks after a strain.</source>
        <translation>Las cuestas dan un salto en las semanas después de una distensión.</translation>
    </message>
    <message>
        <source>The plan does not say to stop, whom to see and by when.</source>
        <translation>El plan no dice que pares, a quién ver ni hasta cuándo.</translation>
    </message>
    <message>
        <source>No visit to a physiotherapist or doctor is planned by %1.</source>
        <translation>No hay ninguna visita a fisioterapia o al médico planeada a más tardar el %1.</translation>
    </message>
    <message>
        <source>No new check-in is planned by %1.</source>
        <translation>No hay ningún chequeo nuevo planeado a más tardar el %1.</translation>
    </message>
    <message>
        <source>A warning sign pauses all training until it has been looked at.</source>
        <translation>Una señal de alarma pausa todo el entrenamiento hasta que alguien la haya mirado.</translation>
    </message>
    <message>
        <source>What to do, whom to see and by when stands on the plan.</source>
        <translation>En el plan está qué hacer, a quién ver y hasta cuándo.</translation>
    </message>
    <message>
        <source>This should be looked at by a physiotherapist or doctor in good time.</source>
        <translation>Esto lo debería mirar un fisioterapeuta o un médico a su debido tiempo.</translation>
    </message>
    <message>
        <source>Things change in the first days: check in again so that the plan can follow.</source>
        <translation>En los primeros días las cosas cambian: haz otro chequeo para que el plan pueda seguirlas.</translation>
    </message>
    <message>
        <source>Until it has been looked at, only what this picture allows is planned.</source>
        <translation>Hasta que alguien lo mire, solo se planea lo que este cuadro permite.</translation>
    </message>
    <message>
        <source>A sore tendon at the sit bone does without lunges for now.</source>
        <translation>Con el tendón del isquion irritado, por ahora no hay zancadas.</translation>
    </message>
    <message>
        <source>After recent surgery or with a nerve disease the plan comes from whoever treats you.</source>
        <translation>Tras una operación reciente o con una enfermedad de los nervios, el plan viene de quien te trata.</translation>
    </message>
    <message>
        <source>Gentle loading starts when 48 hours have passed and a brisk walk of 30 minutes is painless.</source>
        <translation>La carga suave empieza cuando han pasado 48 horas y puedes caminar rápido 30 minutos sin dolor.</translation>
    </message>
    <message>
        <source>Strength work starts when walking, a slow jog, holds, a single-leg squat, easy cycling and straightening the knee are painless.</source>
        <translation>El trabajo de fuerza empieza cuando no duele caminar, trotar despacio, los isométricos, la sentadilla a una pierna, pedalear suave y estirar la rodilla.</translation>
    </message>
    <message>
        <source>No running before a brisk walk of 30 minutes and the tests of the stages before are painless.</source>
        <translation>No se corre hasta poder caminar rápido 30 minutos y hacer las pruebas de las etapas anteriores sin dolor.</translation>
    </message>
    <message>
        <source>Hard and long running waits until full-effort running and changes of direction are painless.</source>
        <translation>Correr duro y largo espera hasta que correr a tope y cambiar de dirección no duela.</translation>
    </message>
    <message>
        <source>Nordic curls wait for the strengthening stage and start at the first row of their table.</source>
        <translation>Los curls nórdicos esperan a la etapa de fortalecer y empiezan en la primera fila de su tabla.</translation>
    </message>
    <message>
        <source>Coming back to running goes through the walk–run table, with a day off between its sessions.</source>
        <translation>La vuelta a correr pasa por la tabla de caminar y correr, con un día libre entre sus sesiones.</translation>
    </message>
    <message>
        <source>Speed and hills come last after a strain, one step of effort at a time, without jumps for two months.</source>
        <translation>Tras una distensión, la velocidad y las cuestas vienen al final, un paso de esfuerzo cada vez, sin saltos durante dos meses.</translation>
    </message>
    <message>
        <source>A strain that does not settle should be looked at.</source>
        <translation>Una distensión que no se calma la debería mirar alguien.</translation>
    </message>
    <message numerus="yes">
        <source>A week holds at most %n strength sessions.</source>
        <translation>
            <numerusform>Una semana tiene como máximo %n sesión de fuerza.</numerusform>
            <numerusform>Una semana tiene como máximo %n sesiones de fuerza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A week holds at least %n strength sessions.</source>
        <translation>
            <numerusform>Una semana tiene al menos %n sesión de fuerza.</numerusform>
            <numerusform>Una semana tiene al menos %n sesiones de fuerza.</numerusform>
        </translation>
    </message>
    <message>
        <source>This week holds no Nordic curl.</source>
        <translation>Esta semana no tiene ningún curl nórdico.</translation>
    </message>
    <message>
        <source>This week holds no single-leg deadlift.</source>
        <translation>Esta semana no tiene ningún peso muerto a una pierna.</translation>
    </message>
    <message>
        <source>This week holds no glute bridge.</source>
        <translation>Esta semana no tiene ningún puente de glúteos.</translation>
    </message>
    <message>
        <source>More Nordic curls than this week&apos;s row of the table.</source>
        <translation>Más curls nórdicos que en la fila de esta semana de la tabla.</translation>
    </message>
    <message>
        <source>Nordic curls without their sets and repetitions cannot be held against the table.</source>
        <translation>Los curls nórdicos sin sus series y repeticiones no se pueden comparar con la tabla.</translation>
    </message>
    <message>
        <source>Too long without Nordic curls before this session.</source>
        <translation>Demasiado tiempo sin curls nórdicos antes de esta sesión.</translation>
    </message>
    <message>
        <source>More sessions with Nordic curls than this week&apos;s row of the table.</source>
        <translation>Más sesiones con curls nórdicos que en la fila de esta semana de la tabla.</translation>
    </message>
    <message>
        <source>A step of the ladder that the logs have not earned yet.</source>
        <translation>Un peldaño de la escalera que los registros aún no se han ganado.</translation>
    </message>
    <message>
        <source>Two to three strength sessions a week build the muscle&apos;s capacity. They cut hamstring strains in field sports; for distance runners that is not proven.</source>
        <translation>De dos a tres sesiones de fuerza por semana aumentan la capacidad del músculo. Reducen las distensiones de isquiotibiales en deportes de campo; en corredores de fondo no está probado.</translation>
    </message>
    <message>
        <source>A clear day between strength sessions lets the muscle recover.</source>
        <translation>Un día libre entre sesiones de fuerza deja recuperarse al músculo.</translation>
    </message>
    <message>
        <source>Nordic curl, single-leg deadlift and glute bridge are all in each week: they load knee and hip.</source>
        <translation>Curl nórdico, peso muerto a una pierna y puente de glúteos están los tres en cada semana: cargan la rodilla y la cadera.</translation>
    </message>
    <message>
        <source>Nordic curls follow their table row by row, and no two weeks pass without them.</source>
        <translation>Los curls nórdicos siguen su tabla fila a fila, y no pasan dos semanas sin ellos.</translation>
    </message>
    <message>
        <source>Deadlifts and bridges go up one step after two sessions with all repetitions and little pain.</source>
        <translation>Peso muerto y puentes suben un peldaño tras dos sesiones con todas las repeticiones y poco dolor.</translation>
    </message>
    <message>
        <source>No Nordic curls or deadlifts in the 48 hours before a hard or long run; on such a day or right after it is best.</source>
        <translation>Nada de curls nórdicos ni peso muerto en las 48 horas antes de una salida dura o larga; lo mejor es ese mismo día o justo después.</translation>
    </message>
    <message>
        <source>the passphrase is empty; write one</source>
        <translation>la contraseña está vacía; escribe una</translation>
    </message>
    <message>
        <source>the library libsodium does not start; install it anew</source>
        <translation>la biblioteca libsodium no arranca; instálala de nuevo</translation>
    </message>
    <message>
        <source>a passphrase needs %1 MiB of memory for a moment, and there is less; close other programs and try again</source>
        <translation>una contraseña necesita %1 MiB de memoria por un momento, y hay menos; cierra otros programas e inténtalo otra vez</translation>
    </message>
    <message>
        <source>this sealed file is not whole: it was cut off or its bytes changed; use another copy</source>
        <translation>este archivo sellado no está entero: se cortó o cambiaron sus bytes; usa otra copia</translation>
    </message>
    <message>
        <source>cannot be written (%1); check that the folder may be written and has room</source>
        <translation>no se puede escribir (%1); comprueba que la carpeta permite escribir y tiene espacio</translation>
    </message>
    <message>
        <source>the passphrase does not fit, or somebody changed the file; try the passphrase again, or another copy</source>
        <translation>la contraseña no sirve, o alguien cambió el archivo; prueba otra vez la contraseña u otra copia</translation>
    </message>
    <message>
        <source>cannot be read (%1); check the name</source>
        <translation>no se puede leer (%1); comprueba el nombre</translation>
    </message>
    <message>
        <source>this is the store itself; name another file</source>
        <translation>esta es la propia base de datos; nombra otro archivo</translation>
    </message>
    <message>
        <source>the old store cannot be kept; check that its folder may be written</source>
        <translation>no se puede conservar la base de datos anterior; comprueba que se puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>the folder for backups cannot be made; choose another in the list of backups</source>
        <translation>no se puede crear la carpeta de las copias de seguridad; elige otra en la lista de copias de seguridad</translation>
    </message>
    <message>
        <source>this backup cannot be moved; check that the folder may be written and has room</source>
        <translation>no se puede mover esta copia de seguridad; comprueba que la carpeta permite escribir y tiene espacio</translation>
    </message>
    <message>
        <source>another athlete&apos;s calendar has this event</source>
        <translation>este evento es del calendario de otro corredor</translation>
    </message>
    <message>
        <source>a check-in of this moment is there already; remove it or choose another time</source>
        <translation>ya hay un chequeo de este momento; quítalo o elige otra hora</translation>
    </message>
    <message>
        <source>the store has no check-in of this moment</source>
        <translation>la base de datos no tiene ningún chequeo de este momento</translation>
    </message>
    <message>
        <source>this store was written by a newer Stridewell (schema %1, this one knows up to %2); update Stridewell to open it</source>
        <translation>esta base de datos la escribió un Stridewell más nuevo (esquema %1, este conoce hasta %2); actualiza Stridewell para abrirla</translation>
    </message>
    <message>
        <source>there is no such store; check the name</source>
        <translation>no existe esa base de datos; comprueba el nombre</translation>
    </message>
    <message>
        <source>another program has this store open; close it and try again</source>
        <translation>otro programa tiene abierta esta base de datos; ciérralo e inténtalo otra vez</translation>
    </message>
    <message>
        <source>the store cannot be opened for writing; check that its folder exists and that you may write there, or choose another file</source>
        <translation>no se puede abrir la base de datos para escribir; comprueba que su carpeta existe y que puedes escribir en ella, o elige otro archivo</translation>
    </message>
    <message>
        <source>the store was moved, removed or replaced while it was open, so nothing can be saved in it; put it back and try again, or make a backup of what you see and restore that</source>
        <translation>la base de datos se movió, se quitó o se reemplazó mientras estaba abierta, así que no se puede guardar nada en ella; devuélvela a su sitio e inténtalo otra vez, o haz una copia de seguridad de lo que ves y restáurala</translation>
    </message>
    <message>
        <source>a part of the change failed, so none of it was saved</source>
        <translation>una parte del cambio falló, así que no se guardó nada</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing; install the package libqt6sql6-sqlite</source>
        <translation>falta el controlador SQLite de Qt; instala el paquete libqt6sql6-sqlite</translation>
    </message>
    <message>
        <source>the store cannot be read; check that it is a file and that you may read it</source>
        <translation>no se puede leer la base de datos; comprueba que es un archivo y que puedes leerlo</translation>
    </message>
    <message>
        <source>the file is empty, so it holds no store; restore a backup, or remove it to begin anew</source>
        <translation>el archivo está vacío, así que no contiene ninguna base de datos; restaura una copia de seguridad, o quítalo para empezar de nuevo</translation>
    </message>
    <message>
        <source>this file is no Stridewell store; choose another file</source>
        <translation>este archivo no es una base de datos de Stridewell; elige otro archivo</translation>
    </message>
    <message>
        <source>the store is cut off after its first bytes; restore a backup</source>
        <translation>la base de datos está cortada tras sus primeros bytes; restaura una copia de seguridad</translation>
    </message>
    <message>
        <source>this database belongs to another program; choose another file</source>
        <translation>esta base de datos es de otro programa; elige otro archivo</translation>
    </message>
    <message>
        <source>the end of the store is cut off; restore a backup</source>
        <translation>el final de la base de datos está cortado; restaura una copia de seguridad</translation>
    </message>
    <message>
        <source>the copy cannot be written; check that its folder exists, may be written and has room</source>
        <translation>no se puede escribir la copia; comprueba que su carpeta existe, permite escribir y tiene espacio</translation>
    </message>
    <message>
        <source>its end is cut off</source>
        <translation>su final está cortado</translation>
    </message>
    <message>
        <source>a row of %1 belongs to nobody</source>
        <translation>una fila de %1 no es de nadie</translation>
    </message>
    <message>
        <source>another program is writing to the store; wait until it is done and try again</source>
        <translation>otro programa está escribiendo en la base de datos; espera a que termine e inténtalo otra vez</translation>
    </message>
    <message>
        <source>the disk refused to read or write; check that it has room and is connected</source>
        <translation>el disco no dejó leer o escribir; comprueba que tiene espacio y está conectado</translation>
    </message>
    <message>
        <source>the computer has no memory left; close other programs and try again</source>
        <translation>el equipo no tiene más memoria; cierra otros programas e inténtalo otra vez</translation>
    </message>
    <message>
        <source>the store is damaged; restore a backup</source>
        <translation>la base de datos está dañada; restaura una copia de seguridad</translation>
    </message>
    <message>
        <source>the store does not take this value (%1)</source>
        <translation>la base de datos no acepta este valor (%1)</translation>
    </message>
    <message>
        <source>the file cannot be written; check that its folder exists, may be written and has room</source>
        <translation>no se puede escribir el archivo; comprueba que su carpeta existe, permite escribir y tiene espacio</translation>
    </message>
    <message>
        <source>this is not in the clinic&apos;s library any more</source>
        <translation>esto ya no está en la biblioteca de la consulta</translation>
    </message>
    <message>
        <source>the store has no log of this item</source>
        <translation>la base de datos no tiene ningún registro de este elemento</translation>
    </message>
    <message>
        <source>the store does not say which schema it has; restore a backup</source>
        <translation>la base de datos no dice qué esquema tiene; restaura una copia de seguridad</translation>
    </message>
    <message>
        <source>a stored profile needs a name to be found by</source>
        <translation>un perfil guardado necesita un nombre para encontrarlo</translation>
    </message>
    <message>
        <source>the store has a profile named “%1” already; choose another name</source>
        <translation>la base de datos ya tiene un perfil llamado «%1»; elige otro nombre</translation>
    </message>
    <message>
        <source>the store has no such profile</source>
        <translation>la base de datos no tiene ese perfil</translation>
    </message>
    <message>
        <source>the store has no profile of this name</source>
        <translation>la base de datos no tiene ningún perfil con este nombre</translation>
    </message>
    <message>
        <source>Recovered %1</source>
        <translation>Recuperado %1</translation>
    </message>
    <message>
        <source>there is a file of this name; choose another</source>
        <translation>ya hay un archivo con este nombre; elige otro</translation>
    </message>
    <message>
        <source>nothing of this store can be read any more; restore a backup</source>
        <translation>ya no se puede leer nada de esta base de datos; restaura una copia de seguridad</translation>
    </message>
    <message>
        <source>a newer Stridewell wrote this store</source>
        <translation>un Stridewell más nuevo escribió esta base de datos</translation>
    </message>
    <message>
        <source>this item has a log already; keep one log for each item</source>
        <translation>este elemento ya tiene un registro; un solo registro por elemento</translation>
    </message>
    <message>
        <source>the id of a protocol is needed</source>
        <translation>hace falta el id de un protocolo</translation>
    </message>
    <message>
        <source>what is added to the library needs an id</source>
        <translation>lo que se añade a la biblioteca necesita un id</translation>
    </message>
    <message>
        <source>%1, row %2, %3</source>
        <translation>%1, fila %2, %3</translation>
    </message>
    <message>
        <source>this value cannot be read; restore a backup</source>
        <translation>no se puede leer este valor; restaura una copia de seguridad</translation>
    </message>
    <message>
        <source>the store is damaged (%1); restore a backup</source>
        <translation>la base de datos está dañada (%1); restaura una copia de seguridad</translation>
    </message>
    <message>
        <source>%1, profile “%2”, %3</source>
        <translation>%1, perfil «%2», %3</translation>
    </message>
    <message>
        <source>Get medical help now: a sign you named can be an emergency.</source>
        <translation>Busca ayuda médica ya: una señal que nombraste puede ser una urgencia.</translation>
    </message>
    <message>
        <source>Call the emergency number or go to an emergency department now.</source>
        <translation>Llama al número de emergencias o ve ya a un servicio de urgencias.</translation>
    </message>
    <message>
        <source>Say which sign you noticed and when it began.</source>
        <translation>Di qué señal notaste y cuándo empezó.</translation>
    </message>
    <message>
        <source>Take off any bandage and keep the leg level with the heart, not above it.</source>
        <translation>Quita cualquier venda y mantén la pierna a la altura del corazón, no más arriba.</translation>
    </message>
    <message>
        <source>Be seen today; do not wait for an appointment.</source>
        <translation>Que te vean hoy; no esperes a una cita.</translation>
    </message>
    <message>
        <source>No running, strength work, stretching or massage.</source>
        <translation>Nada de correr, fuerza, estiramientos ni masaje.</translation>
    </message>
    <message>
        <source>Do not drive yourself if the leg is weak or numb.</source>
        <translation>No conduzcas si la pierna está débil o insensible.</translation>
    </message>
    <message>
        <source>No ice, no compression, no raising of the leg.</source>
        <translation>Ni hielo, ni compresión, ni elevar la pierna.</translation>
    </message>
    <message>
        <source>emergency care</source>
        <translation>atención de urgencia</translation>
    </message>
    <message>
        <source>Have this looked at within two days; training is paused until then.</source>
        <translation>Que lo miren en dos días; el entrenamiento está en pausa hasta entonces.</translation>
    </message>
    <message>
        <source>See a doctor, a sports physician or an urgent-care clinic within 48 hours.</source>
        <translation>Ve a un médico, a un médico deportivo o a urgencias en 48 horas.</translation>
    </message>
    <message>
        <source>Go at once if numbness, growing swelling, fever or shortness of breath appears.</source>
        <translation>Ve en seguida si aparece entumecimiento, hinchazón que crece, fiebre o falta de aire.</translation>
    </message>
    <message>
        <source>Ask for an early assessment of the hamstring and its tendon.</source>
        <translation>Pide una valoración temprana de los isquiotibiales y su tendón.</translation>
    </message>
    <message>
        <source>Ask whether an X-ray of the growth plate is needed.</source>
        <translation>Pregunta si hace falta una radiografía del cartílago de crecimiento.</translation>
    </message>
    <message>
        <source>Ask whoever prescribed the antibiotic before taking more of it.</source>
        <translation>Pregunta a quien recetó el antibiótico antes de tomar más.</translation>
    </message>
    <message>
        <source>If the weakness grows, be seen the same day.</source>
        <translation>Si la debilidad crece, que te vean el mismo día.</translation>
    </message>
    <message>
        <source>Take off any bandage and keep the leg level with the heart. Go at once if the pain or the tightness grows.</source>
        <translation>Quita cualquier venda y mantén la pierna a la altura del corazón. Ve en seguida si crece el dolor o la tensión.</translation>
    </message>
    <message>
        <source>Do not test the leg by hopping.</source>
        <translation>No pruebes la pierna dando saltos.</translation>
    </message>
    <message>
        <source>doctor, sports physician or urgent care</source>
        <translation>médico, médico deportivo o urgencias</translation>
    </message>
    <message>
        <source>No running and no strength work until the gates of the plan are passed.</source>
        <translation>Nada de correr ni fuerza hasta superar las pruebas de paso del plan.</translation>
    </message>
    <message>
        <source>No running until the gates of the plan are passed.</source>
        <translation>Nada de correr hasta superar las pruebas de paso del plan.</translation>
    </message>
    <message>
        <source>No hard or long running until the last gates of the plan are passed.</source>
        <translation>Nada de correr duro ni largo hasta superar las últimas pruebas de paso del plan.</translation>
    </message>
    <message>
        <source>See a physiotherapist or doctor this week; until then the plan stays gentle.</source>
        <translation>Ve a fisioterapia o al médico esta semana; hasta entonces el plan es suave.</translation>
    </message>
    <message>
        <source>Book a visit to a physiotherapist or doctor within 7 days.</source>
        <translation>Pide cita con un fisioterapeuta o un médico en 7 días.</translation>
    </message>
    <message>
        <source>This program has no training plan for you now; see whoever treats you this week.</source>
        <translation>Este programa no tiene ahora un plan de entrenamiento para ti; ve esta semana a quien te trata.</translation>
    </message>
    <message>
        <source>Ask whoever treats you what the leg may do, and follow that.</source>
        <translation>Pregunta a quien te trata qué puede hacer la pierna, y síguelo.</translation>
    </message>
    <message>
        <source>No training from this program until then.</source>
        <translation>Nada de entrenamiento de este programa hasta entonces.</translation>
    </message>
    <message>
        <source>Until then treat it as a strain: protect it first.</source>
        <translation>Hasta entonces trátalo como una distensión: primero protégelo.</translation>
    </message>
    <message>
        <source>No stretching of the sore muscle.</source>
        <translation>No estires el músculo dolorido.</translation>
    </message>
    <message>
        <source>Easy flat running is fine while pain stays low.</source>
        <translation>Correr suave y en llano está bien mientras el dolor sea bajo.</translation>
    </message>
    <message>
        <source>No hamstring stretches, hills, speed, Nordic curls or deep bends.</source>
        <translation>Nada de estirar los isquiotibiales, cuestas, velocidad, curls nórdicos ni flexiones profundas.</translation>
    </message>
    <message>
        <source>Keep walking gently.</source>
        <translation>Sigue caminando con suavidad.</translation>
    </message>
    <message>
        <source>Get emergency care at once for numbness between the legs, a change of bladder or bowel, or weak legs.</source>
        <translation>Busca atención de urgencia en seguida si hay entumecimiento entre las piernas, un cambio en la orina o el intestino, o piernas débiles.</translation>
    </message>
    <message>
        <source>No running or hamstring stretches for now.</source>
        <translation>Por ahora, ni correr ni estirar los isquiotibiales.</translation>
    </message>
    <message>
        <source>Walk or cycle easily as long as it does not hurt more.</source>
        <translation>Camina o pedalea suave mientras no duela más.</translation>
    </message>
    <message>
        <source>No running or strength work until it has been looked at.</source>
        <translation>Nada de correr ni fuerza hasta que alguien lo haya mirado.</translation>
    </message>
    <message>
        <source>ice for pain relief</source>
        <translation>hielo para aliviar el dolor</translation>
    </message>
    <message>
        <source>raise the leg</source>
        <translation>elevar la pierna</translation>
    </message>
    <message>
        <source>Rest from everything that hurts; %1.</source>
        <translation>Descansa de todo lo que duela; %1.</translation>
    </message>
    <message>
        <source>This looks like a strain: protect the hamstring first, then build it up step by step.</source>
        <translation>Esto parece una distensión: primero protege los isquiotibiales, después fortalécelos paso a paso.</translation>
    </message>
    <message>
        <source>From the third day move gently as far as it does not hurt.</source>
        <translation>Desde el tercer día muévete con suavidad, hasta donde no duela.</translation>
    </message>
    <message>
        <source>Do what the plan holds and leave out what hurts.</source>
        <translation>Haz lo que dice el plan y deja lo que duela.</translation>
    </message>
    <message>
        <source>Check in again tomorrow, sooner if anything new appears.</source>
        <translation>Haz otro chequeo mañana, o antes si aparece algo nuevo.</translation>
    </message>
    <message>
        <source>No stretching of the sore muscle, no heat and no massage in the first days.</source>
        <translation>En los primeros días, no estires el músculo dolorido; ni calor ni masaje.</translation>
    </message>
    <message>
        <source>This looks like ordinary muscle soreness; gentle movement helps more than full rest.</source>
        <translation>Esto parecen agujetas normales; moverse con suavidad ayuda más que el descanso total.</translation>
    </message>
    <message>
        <source>Walk or cycle easily for 20 to 40 minutes a day.</source>
        <translation>Camina o pedalea suave de 20 a 40 minutos al día.</translation>
    </message>
    <message>
        <source>Drink enough and eat enough protein.</source>
        <translation>Bebe bastante y come suficiente proteína.</translation>
    </message>
    <message>
        <source>Check in again within 72 hours.</source>
        <translation>Haz otro chequeo antes de 72 horas.</translation>
    </message>
    <message>
        <source>No hard or long run and no harder strength work until it has settled.</source>
        <translation>Nada de salidas duras o largas ni fuerza más dura hasta que se haya calmado.</translation>
    </message>
    <message>
        <source>No forceful stretching of the sore muscle.</source>
        <translation>No estires con fuerza el músculo dolorido.</translation>
    </message>
    <message>
        <source>pressed nerves at the end of the spine</source>
        <translation>nervios comprimidos al final de la columna</translation>
    </message>
    <message>
        <source>dangerous pressure in the thigh</source>
        <translation>presión peligrosa en el muslo</translation>
    </message>
    <message>
        <source>muscle breakdown</source>
        <translation>destrucción de músculo</translation>
    </message>
    <message>
        <source>broken bone or damaged blood vessel</source>
        <translation>hueso roto o vaso sanguíneo dañado</translation>
    </message>
    <message>
        <source>blood clot in the leg</source>
        <translation>coágulo en la pierna</translation>
    </message>
    <message>
        <source>bleeding into the thigh</source>
        <translation>sangrado dentro del muslo</translation>
    </message>
    <message>
        <source>heart or lung trouble</source>
        <translation>problema de corazón o pulmón</translation>
    </message>
    <message>
        <source>tendon pulled off the bone</source>
        <translation>tendón arrancado del hueso</translation>
    </message>
    <message>
        <source>large or complete tear</source>
        <translation>rotura grande o completa</translation>
    </message>
    <message>
        <source>growth-plate injury</source>
        <translation>lesión del cartílago de crecimiento</translation>
    </message>
    <message>
        <source>bone stress injury</source>
        <translation>lesión por estrés óseo</translation>
    </message>
    <message>
        <source>nerve damage</source>
        <translation>daño de un nervio</translation>
    </message>
    <message>
        <source>tendon harmed by a medicine</source>
        <translation>tendón dañado por un medicamento</translation>
    </message>
    <message>
        <source>illness behind the pain</source>
        <translation>enfermedad detrás del dolor</translation>
    </message>
    <message>
        <source>hamstring strain</source>
        <translation>distensión de los isquiotibiales</translation>
    </message>
    <message>
        <source>irritated tendon at the sit bone</source>
        <translation>tendón irritado en el isquion</translation>
    </message>
    <message>
        <source>sciatica-like pain</source>
        <translation>dolor tipo ciática</translation>
    </message>
    <message>
        <source>trouble that outlasts its time</source>
        <translation>molestia que dura más de lo debido</translation>
    </message>
    <message>
        <source>outside what this program covers</source>
        <translation>fuera de lo que abarca este programa</translation>
    </message>
    <message>
        <source>delayed onset muscle soreness (DOMS)</source>
        <translation>agujetas (DOMS)</translation>
    </message>
    <message>
        <source>Nothing you said speaks against training as planned.</source>
        <translation>Nada de lo que dijiste impide entrenar como está planeado.</translation>
    </message>
    <message>
        <source>Follow the plan; check in when anything changes.</source>
        <translation>Sigue el plan; haz un chequeo si algo cambia.</translation>
    </message>
    <message>
        <source>Numbness between the legs, a change of bladder or bowel, or weakness of both legs can mean that nerves at the end of the spine are being pressed. That cannot wait.</source>
        <translation>El entumecimiento entre las piernas, un cambio en la orina o el intestino, o la debilidad de ambas piernas pueden significar que se comprimen nervios al final de la columna. Eso no puede esperar.</translation>
    </message>
    <message>
        <source>A thigh as tight as wood with such pain can mean dangerous pressure inside the muscle. Take any bandage off, keep the leg level with the heart, use no ice.</source>
        <translation>Un muslo duro como la madera con un dolor así puede significar una presión peligrosa dentro del músculo. Quita cualquier venda, mantén la pierna a la altura del corazón y no uses hielo.</translation>
    </message>
    <message>
        <source>Dark urine, or great swelling with weakness, can mean that muscle is breaking down and loading the kidneys.</source>
        <translation>La orina oscura, o mucha hinchazón con debilidad, puede significar que el músculo se destruye y carga los riñones.</translation>
    </message>
    <message>
        <source>A crack that was heard, a leg out of shape, or a cold or numb foot needs emergency care.</source>
        <translation>Un crujido que se oyó, una pierna deformada o un pie frío o insensible necesitan atención de urgencia.</translation>
    </message>
    <message>
        <source>Swelling of this kind can come from a blood clot in the leg and must be looked at today.</source>
        <translation>Una hinchazón así puede venir de un coágulo en la pierna y hay que mirarla hoy.</translation>
    </message>
    <message>
        <source>Chest pain or shortness of breath comes first, whatever the leg does.</source>
        <translation>El dolor de pecho o la falta de aire van primero, haga lo que haga la pierna.</translation>
    </message>
    <message>
        <source>With thinned blood or a bleeding disorder, a growing swelling or a large bruise can mean bleeding into the thigh.</source>
        <translation>Con anticoagulantes o un trastorno de coagulación, una hinchazón que crece o un hematoma grande pueden significar sangrado dentro del muslo.</translation>
    </message>
    <message>
        <source>A hot red leg with fever while feeling very unwell can be a serious infection.</source>
        <translation>Una pierna caliente y roja, con fiebre y mucho malestar, puede ser una infección grave.</translation>
    </message>
    <message>
        <source>Pain that came suddenly, felt sharp or began during the activity fits a strain more than ordinary soreness, even when it is mild or has eased.</source>
        <translation>Un dolor que llegó de golpe, fue agudo o empezó durante la actividad encaja más con una distensión que con agujetas normales, aunque sea leve o haya cedido.</translation>
    </message>
    <message>
        <source>One sore spot, one leg only without one-sided work, or a leg that cannot be used freely fits a strain; when both fit, the strain counts.</source>
        <translation>Un solo punto dolorido, una sola pierna sin trabajo de un solo lado, o una pierna que no se puede usar con libertad encajan con una distensión; cuando encajan las dos cosas, cuenta la distensión.</translation>
    </message>
    <message>
        <source>A general ache and stiffness that came hours after unusual work fits ordinary muscle soreness: a sign of adapting that fades within a few days.</source>
        <translation>Un dolor general con rigidez que llegó horas después de un trabajo inusual encaja con agujetas normales: una señal de adaptación que cede en pocos días.</translation>
    </message>
    <message>
        <source>Something hurts, and too little is said to tell soreness from a strain; until then it is treated as a strain.</source>
        <translation>Algo duele, y lo dicho no basta para distinguir agujetas de distensión; hasta entonces se trata como una distensión.</translation>
    </message>
    <message>
        <source>A severe, sharp pain in the middle of a run should be looked at by a physiotherapist or doctor.</source>
        <translation>Un dolor fuerte y agudo en mitad de una salida lo debería mirar un fisioterapeuta o un médico.</translation>
    </message>
    <message>
        <source>A bruise or swelling tells of torn fibres; have its size judged this week.</source>
        <translation>Un hematoma o una hinchazón hablan de fibras rotas; que valoren su tamaño esta semana.</translation>
    </message>
    <message>
        <source>A limp of more than a day should be looked at this week.</source>
        <translation>Una cojera de más de un día se debería mirar esta semana.</translation>
    </message>
    <message>
        <source>A pop, or a leg that slid away into a split, should be looked at even if it hurts little now.</source>
        <translation>Un chasquido, o una pierna que resbaló y se abrió, se debería mirar aunque ahora duela poco.</translation>
    </message>
    <message>
        <source>A second strain of the same leg within a year, or soon after coming back, is better managed with a physiotherapist.</source>
        <translation>Una segunda distensión de la misma pierna en un año, o poco después de volver, se lleva mejor con un fisioterapeuta.</translation>
    </message>
    <message>
        <source>Tingling or numbness below the knee, or burning pain with back pain, can come from a nerve in the back rather than the muscle.</source>
        <translation>El hormigueo o entumecimiento por debajo de la rodilla, o un dolor que quema junto con dolor de espalda, pueden venir de un nervio de la espalda y no del músculo.</translation>
    </message>
    <message>
        <source>Deep pain at the sit bone that came slowly and dislikes sitting fits an irritated tendon. It takes months and its own programme, without stretching.</source>
        <translation>Un dolor profundo en el isquion que llegó despacio y empeora al sentarse encaja con un tendón irritado. Necesita meses y su propio programa, sin estiramientos.</translation>
    </message>
    <message>
        <source>It has gone on longer than it should; have it looked at this week.</source>
        <translation>Dura más de lo que debería; que lo miren esta semana.</translation>
    </message>
    <message>
        <source>Ten days without painless brisk walking are long for a mild strain; have it looked at this week.</source>
        <translation>Diez días sin poder caminar rápido sin dolor son muchos para una distensión leve; que la miren esta semana.</translation>
    </message>
    <message>
        <source>A blow to the thigh is a different injury from a strain; have it looked at before training.</source>
        <translation>Un golpe en el muslo es otra lesión que una distensión; que lo miren antes de entrenar.</translation>
    </message>
    <message>
        <source>After recent surgery or with a nerve disease this program has no plan that fits; ask whoever treats you.</source>
        <translation>Tras una operación reciente o con una enfermedad de los nervios, este programa no tiene un plan adecuado; pregunta a quien te trata.</translation>
    </message>
    <message>
        <source>You were unsure about a sign that matters; let somebody look at it this week.</source>
        <translation>Tenías dudas sobre una señal importante; deja que alguien la mire esta semana.</translation>
    </message>
    <message>
        <source>Fever or feeling ill does not go with ordinary soreness.</source>
        <translation>La fiebre o el malestar no van con unas agujetas normales.</translation>
    </message>
    <message>
        <source>An earlier check-in looked like a strain. Pain that has gone does not end it; its gates do.</source>
        <translation>Un chequeo anterior parecía una distensión. Que el dolor se haya ido no la termina; la terminan sus pruebas de paso.</translation>
    </message>
    <message>
        <source>A leg that is hot and red, above all with fever, may be infected or clotted.</source>
        <translation>Una pierna caliente y roja, sobre todo con fiebre, puede tener una infección o un coágulo.</translation>
    </message>
    <message>
        <source>This fits a hamstring pulled off its bone. Bruising can take days to show, so its absence rules nothing out. An early look makes a difference.</source>
        <translation>Esto encaja con un isquiotibial arrancado de su hueso. El hematoma puede tardar días en verse, así que su ausencia no descarta nada. Que lo miren pronto cambia las cosas.</translation>
    </message>
    <message>
        <source>A gap that can be felt in the muscle can mean that it is torn through.</source>
        <translation>Un hueco que se palpa en el músculo puede significar que está roto del todo.</translation>
    </message>
    <message>
        <source>Not being able to bend the knee can mean that the muscle or its tendon is torn through.</source>
        <translation>No poder doblar la rodilla puede significar que el músculo o su tendón está roto del todo.</translation>
    </message>
    <message>
        <source>Under 18 the bone still grows at the sit bone, and sudden pain there can be the growth plate until an X-ray says otherwise.</source>
        <translation>Antes de los 18 el hueso aún crece en el isquion, y un dolor repentino ahí puede ser el cartílago de crecimiento mientras una radiografía no diga otra cosa.</translation>
    </message>
    <message>
        <source>Pain on hopping, at night, or deep in the groin with running can come from a stressed bone. Stop running until it has been looked at, and do not test it by hopping.</source>
        <translation>Un dolor al saltar, por la noche o profundo en la ingle al correr puede venir de un hueso con estrés. Deja de correr hasta que lo miren, y no lo pruebes dando saltos.</translation>
    </message>
    <message>
        <source>A foot that newly drops points at a nerve. If it gets worse, be seen the same day.</source>
        <translation>Un pie que ahora se cae al caminar apunta a un nervio. Si empeora, que te vean el mismo día.</translation>
    </message>
    <message>
        <source>Some antibiotics can harm tendons. Rest the leg and ask whoever prescribed it before going on.</source>
        <translation>Algunos antibióticos pueden dañar los tendones. Descansa la pierna y pregunta a quien lo recetó antes de seguir.</translation>
    </message>
    <message>
        <source>With an earlier cancer, or weight lost without wanting to, new pain deserves a doctor&apos;s look before training.</source>
        <translation>Con un cáncer anterior, o si bajaste de peso sin querer, un dolor nuevo merece la mirada de un médico antes de entrenar.</translation>
    </message>
    <message>
        <source>Not being able to put weight on the leg is more than a mild strain.</source>
        <translation>No poder apoyar la pierna es más que una distensión leve.</translation>
    </message>
    <message>
        <source>With thinned blood or a bleeding disorder, any bruise or swelling after a strain should be looked at soon.</source>
        <translation>Con anticoagulantes o un trastorno de coagulación, cualquier hematoma o hinchazón tras una distensión se debería mirar pronto.</translation>
    </message>
    <message>
        <source>Severe or growing swelling is more than ordinary soreness or a mild strain.</source>
        <translation>Una hinchazón fuerte o que crece es más que unas agujetas normales o una distensión leve.</translation>
    </message>
    <message>
        <source>Pain far beyond what happened, or a thigh hard as wood, should be looked at soon; at once if it grows.</source>
        <translation>Un dolor muy superior a lo que pasó, o un muslo duro como la madera, se debería mirar pronto; en seguida si crece.</translation>
    </message>
    <message>
        <source>One leg swollen more than the other needs a look even without a second sign.</source>
        <translation>Una pierna más hinchada que la otra necesita que la miren, aun sin una segunda señal.</translation>
    </message>
    <message>
        <source>this was changed in another place meanwhile; look at it again and repeat your change</source>
        <translation>entretanto esto se cambió en otro lugar; míralo otra vez y repite tu cambio</translation>
    </message>
    <message>
        <source>this check-in is not there any more</source>
        <translation>este chequeo ya no está</translation>
    </message>
    <message>
        <source>a change of a log speaks of one item</source>
        <translation>el cambio de un registro habla de un solo elemento</translation>
    </message>
    <message>
        <source>a run with this start and distance is there already; leave it out</source>
        <translation>ya hay una salida con este inicio y esta distancia; déjala fuera</translation>
    </message>
    <message>
        <source>this run is not there any more</source>
        <translation>esta salida ya no está</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>no athlete is open</source>
        <translation>no hay ningún corredor abierto</translation>
    </message>
    <message>
        <source>other protocols were chosen meanwhile</source>
        <translation>entretanto se eligieron otros protocolos</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>format</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Fuente %1</translation>
    </message>
    <message>
        <source>This is no picture. Choose a PNG or JPEG file.</source>
        <translation>Esto no es una imagen. Elige un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large (%1 by %2 pixels). Make it smaller and choose it again.</source>
        <translation>Esta imagen es demasiado grande (%1 por %2 píxeles). Hazla más pequeña y elígela otra vez.</translation>
    </message>
    <message>
        <source>This picture is too large. Make it smaller and choose it again.</source>
        <translation>Esta imagen es demasiado grande. Hazla más pequeña y elígela otra vez.</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 salida</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n salida</numerusform>
            <numerusform>%n salidas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check-in</source>
        <translation>1 chequeo</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n chequeo</numerusform>
            <numerusform>%n chequeos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 log</source>
        <translation>1 registro</translation>
    </message>
    <message numerus="yes">
        <source>%n logs</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Print 1 patient</source>
        <translation>Imprimir 1 paciente</translation>
    </message>
    <message numerus="yes">
        <source>Print %n patients</source>
        <translation>
            <numerusform>Imprimir %n paciente</numerusform>
            <numerusform>Imprimir %n pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Distances in</source>
        <translation>Distancias en</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilómetros</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>millas</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>La semana empieza en</translation>
    </message>
    <message>
        <source>is missing or is no number</source>
        <translation>falta o no es un número</translation>
    </message>
    <message>
        <source>must be two or more points like [90, 148]</source>
        <translation>deben ser dos o más puntos como [90, 148]</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>**%1**, version %2. %3.</source>
        <translation>**%1**, versión %2. %3.</translation>
    </message>
    <message>
        <source>**%1**, version %2. %3. Not confirmed.</source>
        <translation>**%1**, versión %2. %3. Sin confirmar.</translation>
    </message>
    <message>
        <source>This could not be checked.</source>
        <translation>Esto no se pudo comprobar.</translation>
    </message>
    <message>
        <source>The planner always keeps it.</source>
        <translation>El planificador la cumple siempre.</translation>
    </message>
    <message>
        <source>The planner keeps it too; by hand you may go past it and are warned.</source>
        <translation>El planificador también la cumple; a mano puedes saltártela y recibes un aviso.</translation>
    </message>
    <message>
        <source>not all of it could be checked</source>
        <translation>no todo se pudo comprobar</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 repetition</source>
        <translation>1 repetición</translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions</source>
        <translation>
            <numerusform>%n repetición</numerusform>
            <numerusform>%n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message numerus="yes">
        <source>%n times a day</source>
        <translation>
            <numerusform>%n vez al día</numerusform>
            <numerusform>%n veces al día</numerusform>
        </translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>una vez por semana</translation>
    </message>
    <message numerus="yes">
        <source>%n times a week</source>
        <translation>
            <numerusform>%n vez por semana</numerusform>
            <numerusform>%n veces por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step a minute</source>
        <translation>1 paso por minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n steps a minute</source>
        <translation>
            <numerusform>%n paso por minuto</numerusform>
            <numerusform>%n pasos por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1 g for each kg of body mass a day</source>
        <translation>%1 g por kg de peso corporal al día</translation>
    </message>
    <message>
        <source>%1 metres a second</source>
        <translation>%1 metros por segundo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Sistema de ventanas</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Idioma y región</translation>
    </message>
    <message>
        <source>Chosen language</source>
        <translation>Idioma elegido</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>as is usual here</source>
        <translation>como es habitual aquí</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Form of the store</source>
        <translation>Forma de la base de datos</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Chequeos</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Items in the plan</source>
        <translation>Elementos del plan</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>at the earliest %1 after the injury, and once these are painless</source>
        <translation>como pronto %1 después de la lesión, y cuando esto no duela</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Repetitions of each set</source>
        <translation>Repeticiones de cada serie</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>%1 and later</source>
        <translation>%1 y después</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Walk, min</source>
        <translation>Caminar, min</translation>
    </message>
    <message>
        <source>Run, min</source>
        <translation>Correr, min</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>Esfuerzo, 0 a 10</translation>
    </message>
    <message>
        <source>all the way</source>
        <translation>todo el rato</translation>
    </message>
    <message>
        <source>%1 % of full effort</source>
        <translation>%1 % del esfuerzo máximo</translation>
    </message>
    <message>
        <source>once this is painless: %1</source>
        <translation>cuando esto no duela: %1</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 hecho</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>movido del %1</translation>
    </message>
    <message>
        <source>First, your safety: is any of this new?</source>
        <translation>Primero, tu seguridad: ¿algo de esto es nuevo?</translation>
    </message>
    <message>
        <source>These need help quickly. If you are not sure, say so.</source>
        <translation>Esto necesita ayuda rápida. Si no lo sabes seguro, dilo.</translation>
    </message>
    <message>
        <source>And in the leg?</source>
        <translation>¿Y en la pierna?</translation>
    </message>
    <message>
        <source>Compare it with the other one.</source>
        <translation>Compárala con la otra.</translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <translation>¿Cuándo empezó?</translation>
    </message>
    <message>
        <source>The moment it happened, the session that caused it, or the first day you noticed it.</source>
        <translation>El momento en que pasó, la sesión que lo causó o el primer día en que lo notaste.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Cómo pasó</translation>
    </message>
    <message>
        <source>This tells ordinary soreness from a strain.</source>
        <translation>Esto distingue las agujetas normales de una distensión.</translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation>¿Cómo se siente?</translation>
    </message>
    <message>
        <source>Choose what comes closest.</source>
        <translation>Elige lo que más se acerque.</translation>
    </message>
    <message>
        <source>This was left open last time.</source>
        <translation>La última vez esto quedó sin respuesta.</translation>
    </message>
    <message>
        <source>How is the back of your thigh today?</source>
        <translation>¿Cómo está hoy la parte de atrás de tu muslo?</translation>
    </message>
    <message>
        <source>If it is fine, that is all; it takes one click.</source>
        <translation>Si está bien, eso es todo; basta un clic.</translation>
    </message>
    <message>
        <source>Is this still so?</source>
        <translation>¿Sigue siendo así?</translation>
    </message>
    <message>
        <source>Last time this gave a warning. It stays in force until you answer it anew.</source>
        <translation>La última vez esto dio un aviso. Sigue en vigor hasta que respondas de nuevo.</translation>
    </message>
    <message>
        <source>Is it the same trouble as before?</source>
        <translation>¿Es la misma molestia de antes?</translation>
    </message>
    <message>
        <source>Then some questions fall away.</source>
        <translation>Entonces sobran algunas preguntas.</translation>
    </message>
    <message>
        <source>Where does it hurt, and how much?</source>
        <translation>¿Dónde duele, y cuánto?</translation>
    </message>
    <message>
        <source>Click the back of the thigh, or choose here.</source>
        <translation>Haz clic en la parte de atrás del muslo, o elige aquí.</translation>
    </message>
    <message>
        <source>What do you see and feel?</source>
        <translation>¿Qué ves y qué notas?</translation>
    </message>
    <message>
        <source>Compare the sore leg with the other one.</source>
        <translation>Compara la pierna dolorida con la otra.</translation>
    </message>
    <message>
        <source>What can the leg do?</source>
        <translation>¿Qué puede hacer la pierna?</translation>
    </message>
    <message>
        <source>As it is today.</source>
        <translation>Tal como está hoy.</translation>
    </message>
    <message>
        <source>Is any of this so?</source>
        <translation>¿Algo de esto es así?</translation>
    </message>
    <message>
        <source>Most people answer no to all of these.</source>
        <translation>La mayoría responde que no a todo.</translation>
    </message>
    <message>
        <source>Before this</source>
        <translation>Antes de esto</translation>
    </message>
    <message>
        <source>Earlier trouble changes what is sensible now.</source>
        <translation>Lo que hubo antes cambia lo que ahora es sensato.</translation>
    </message>
    <message>
        <source>What can you do without pain now?</source>
        <translation>¿Qué puedes hacer ahora sin dolor?</translation>
    </message>
    <message>
        <source>The next stage of your plan opens when all of these are painless.</source>
        <translation>La siguiente etapa de tu plan se abre cuando nada de esto duela.</translation>
    </message>
    <message>
        <source>This is how it looks</source>
        <translation>Así se ve</translation>
    </message>
    <message>
        <source>Nothing is stored before you take it.</source>
        <translation>No se guarda nada hasta que lo aceptes.</translation>
    </message>
    <message>
        <source>You named a moment, and also that it came slowly or later. The moment counts, because it is the safer answer; change it if there was none.</source>
        <translation>Nombraste un momento, y también que llegó despacio o después. Cuenta el momento, porque es la respuesta más segura; cámbialo si no lo hubo.</translation>
    </message>
    <message>
        <source>It felt sudden, and it came slowly or later. “Sudden” counts; change it if that is not so.</source>
        <translation>Fue repentino, y llegó despacio o después. Cuenta «Repentino»; cámbialo si no es así.</translation>
    </message>
    <message>
        <source>It came suddenly, and nothing special happened at that moment. Think of a twinge, a pop or a slide; leave it if there really was nothing.</source>
        <translation>Llegó de golpe, y en ese momento no pasó nada especial. Piensa en un pinchazo, un chasquido o un resbalón; déjalo si de verdad no hubo nada.</translation>
    </message>
    <message>
        <source>The worst pain cannot be less than the pain now. The higher one counts.</source>
        <translation>El peor dolor no puede ser menor que el de ahora. Cuenta el mayor.</translation>
    </message>
    <message>
        <source>While you limp or it hurts, what you named as painless does not open the next stage.</source>
        <translation>Mientras cojeas o duele, lo que dijiste hacer sin dolor no abre la siguiente etapa.</translation>
    </message>
    <message>
        <source>You have limped for over a day, and it began less than a day ago. Correct the one that is wrong.</source>
        <translation>Llevas más de un día cojeando, y empezó hace menos de un día. Corrige lo que esté mal.</translation>
    </message>
    <message>
        <source>You returned to full training before that strain happened. Correct the one that is wrong.</source>
        <translation>Volviste al entrenamiento completo antes de que pasara esa distensión. Corrige lo que esté mal.</translation>
    </message>
    <message>
        <source>You measured a thicker calf and said it is not swollen. The measure counts.</source>
        <translation>Mediste una pantorrilla más gruesa y dijiste que no está hinchada. Cuenta la medida.</translation>
    </message>
    <message>
        <source>0 is no pain, 10 the worst you can imagine.</source>
        <translation>0 es sin dolor; 10, el peor que puedas imaginar.</translation>
    </message>
    <message>
        <source>I could point at the moment</source>
        <translation>Podría señalar el momento</translation>
    </message>
    <message>
        <source>At work, at home or in another sport</source>
        <translation>En el trabajo, en casa o en otro deporte</translation>
    </message>
    <message>
        <source>Within minutes or a few hours of stopping</source>
        <translation>Minutos o pocas horas después de parar</translation>
    </message>
    <message>
        <source>12 to 48 hours after a hard or long session, often in both legs</source>
        <translation>De 12 a 48 horas después de una sesión dura o larga, a menudo en ambas piernas</translation>
    </message>
    <message>
        <source>Worse when sitting or at the start of a run</source>
        <translation>Peor al sentarte o al empezar a correr</translation>
    </message>
    <message>
        <source>How did it start?</source>
        <translation>¿Cómo empezó?</translation>
    </message>
    <message>
        <source>What happened at that moment?</source>
        <translation>¿Qué pasó en ese momento?</translation>
    </message>
    <message>
        <source>Choose all that fit.</source>
        <translation>Elige todo lo que encaje.</translation>
    </message>
    <message>
        <source>Was there a session your muscles were not used to?</source>
        <translation>¿Hubo una sesión a la que tus músculos no estaban acostumbrados?</translation>
    </message>
    <message>
        <source>Is it getting better?</source>
        <translation>¿Va mejorando?</translation>
    </message>
    <message>
        <source>Which leg?</source>
        <translation>¿Qué pierna?</translation>
    </message>
    <message>
        <source>Where does it hurt most?</source>
        <translation>¿Dónde duele más?</translation>
    </message>
    <message>
        <source>In one spot, or all over?</source>
        <translation>¿En un punto o por todas partes?</translation>
    </message>
    <message>
        <source>How strong is the pain now?</source>
        <translation>¿Cuánto duele ahora?</translation>
    </message>
    <message>
        <source>How strong was it at its worst?</source>
        <translation>¿Cuánto dolió en el peor momento?</translation>
    </message>
    <message>
        <source>How do you walk?</source>
        <translation>¿Cómo caminas?</translation>
    </message>
    <message>
        <source>Is the leg weak?</source>
        <translation>¿La pierna está débil?</translation>
    </message>
    <message>
        <source>Do you see a bruise?</source>
        <translation>¿Ves un hematoma?</translation>
    </message>
    <message>
        <source>Is it swollen?</source>
        <translation>¿Está hinchado?</translation>
    </message>
    <message>
        <source>Do you feel a gap or a lump in the muscle?</source>
        <translation>¿Notas un hueco o un bulto en el músculo?</translation>
    </message>
    <message>
        <source>Does it hurt when you press on it?</source>
        <translation>¿Duele al presionarlo?</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Is the calf of the sore leg thicker?</source>
        <translation>¿La pantorrilla de la pierna dolorida es más gruesa?</translation>
    </message>
    <message>
        <source>Only if it looks so: measure both calves at their widest and give the difference.</source>
        <translation>Solo si lo parece: mide las dos pantorrillas en lo más ancho y da la diferencia.</translation>
    </message>
    <message>
        <source>months ago</source>
        <translation>meses atrás</translation>
    </message>
    <message>
        <source>Have you strained this side before?</source>
        <translation>¿Ya tuviste antes una distensión en este lado?</translation>
    </message>
    <message>
        <source>Leave it open if you have not.</source>
        <translation>Déjalo sin responder si no.</translation>
    </message>
    <message>
        <source>weeks ago</source>
        <translation>semanas atrás</translation>
    </message>
    <message>
        <source>When did you return to full training after that?</source>
        <translation>¿Cuándo volviste después al entrenamiento completo?</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>If you are pregnant: how far along?</source>
        <translation>Si hay embarazo: ¿de cuánto estás?</translation>
    </message>
    <message>
        <source>Leave it open if you are not.</source>
        <translation>Déjalo sin responder si no.</translation>
    </message>
    <message>
        <source>Your earlier check-in</source>
        <translation>Tu chequeo anterior</translation>
    </message>
    <message>
        <source>In your profile: %1</source>
        <translation>En tu perfil: %1</translation>
    </message>
    <message>
        <source>Which of these can you do without pain?</source>
        <translation>¿Qué puedes hacer de esto sin dolor?</translation>
    </message>
    <message>
        <source>Only what you have really done since it began. Do not try it now if it hurts.</source>
        <translation>Solo lo que de verdad has hecho desde que empezó. No lo pruebes ahora si duele.</translation>
    </message>
    <message>
        <source>During a run</source>
        <translation>Durante una salida</translation>
    </message>
    <message>
        <source>During something else</source>
        <translation>Durante otra cosa</translation>
    </message>
    <message>
        <source>Soon after a run</source>
        <translation>Poco después de una salida</translation>
    </message>
    <message>
        <source>Hours later or the next day</source>
        <translation>Horas después o al día siguiente</translation>
    </message>
    <message>
        <source>Slowly, over days or weeks</source>
        <translation>Despacio, en días o semanas</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Agudo</translation>
    </message>
    <message>
        <source>Sudden</source>
        <translation>Repentino</translation>
    </message>
    <message>
        <source>An ache</source>
        <translation>Dolor sordo</translation>
    </message>
    <message>
        <source>Stiff</source>
        <translation>Rígido</translation>
    </message>
    <message>
        <source>Like a cramp</source>
        <translation>Como un calambre</translation>
    </message>
    <message>
        <source>Burning</source>
        <translation>Quema</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Tirante</translation>
    </message>
    <message>
        <source>In one spot</source>
        <translation>En un punto</translation>
    </message>
    <message>
        <source>All over the muscle</source>
        <translation>Por todo el músculo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>At the sit bone</source>
        <translation>En el isquion</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Glúteo</translation>
    </message>
    <message>
        <source>Upper back of the thigh</source>
        <translation>Parte alta trasera del muslo</translation>
    </message>
    <message>
        <source>Middle of the thigh</source>
        <translation>Mitad del muslo</translation>
    </message>
    <message>
        <source>Behind the knee</source>
        <translation>Detrás de la rodilla</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>Ingle</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Pantorrilla</translation>
    </message>
    <message>
        <source>The whole leg</source>
        <translation>Toda la pierna</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Nada especial</translation>
    </message>
    <message>
        <source>A twinge</source>
        <translation>Un pinchazo</translation>
    </message>
    <message>
        <source>A pop</source>
        <translation>Un chasquido</translation>
    </message>
    <message>
        <source>A crack</source>
        <translation>Un crujido</translation>
    </message>
    <message>
        <source>A long slide or split</source>
        <translation>Un resbalón largo o piernas abiertas</translation>
    </message>
    <message>
        <source>A blow or fall</source>
        <translation>Un golpe o una caída</translation>
    </message>
    <message>
        <source>A cramp that went away</source>
        <translation>Un calambre que se fue</translation>
    </message>
    <message>
        <source>No bruise</source>
        <translation>Sin hematoma</translation>
    </message>
    <message>
        <source>A small one</source>
        <translation>Uno pequeño</translation>
    </message>
    <message>
        <source>A large one</source>
        <translation>Uno grande</translation>
    </message>
    <message>
        <source>It is spreading</source>
        <translation>Se extiende</translation>
    </message>
    <message>
        <source>No swelling</source>
        <translation>Sin hinchazón</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Mucho</translation>
    </message>
    <message>
        <source>It is growing</source>
        <translation>Va creciendo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>All over</source>
        <translation>Por todas partes</translation>
    </message>
    <message>
        <source>Normally</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>A bit stiff</source>
        <translation>Con algo de rigidez</translation>
    </message>
    <message>
        <source>With a limp</source>
        <translation>Con cojera</translation>
    </message>
    <message>
        <source>A limp for over a day</source>
        <translation>Cojera desde hace más de un día</translation>
    </message>
    <message>
        <source>I cannot walk normally</source>
        <translation>No puedo caminar normal</translation>
    </message>
    <message>
        <source>I cannot put weight on it</source>
        <translation>No puedo apoyarla</translation>
    </message>
    <message>
        <source>Only because it hurts</source>
        <translation>Solo porque duele</translation>
    </message>
    <message>
        <source>I cannot bend the knee against resistance</source>
        <translation>No puedo doblar la rodilla contra resistencia</translation>
    </message>
    <message>
        <source>My foot drops when I walk</source>
        <translation>El pie se me cae al caminar</translation>
    </message>
    <message>
        <source>Both legs are weak</source>
        <translation>Las dos piernas están débiles</translation>
    </message>
    <message>
        <source>Yes, for both legs</source>
        <translation>Sí, para las dos piernas</translation>
    </message>
    <message>
        <source>Yes, mostly for the left leg</source>
        <translation>Sí, sobre todo para la pierna izquierda</translation>
    </message>
    <message>
        <source>Yes, mostly for the right leg</source>
        <translation>Sí, sobre todo para la pierna derecha</translation>
    </message>
    <message>
        <source>Walking briskly for 30 minutes</source>
        <translation>Caminar rápido 30 minutos</translation>
    </message>
    <message>
        <source>A slow jog</source>
        <translation>Trotar despacio</translation>
    </message>
    <message>
        <source>Pressing the heel down and holding</source>
        <translation>Presionar el talón abajo y mantener</translation>
    </message>
    <message>
        <source>A small squat on the sore leg</source>
        <translation>Una sentadilla corta con la pierna dolorida</translation>
    </message>
    <message>
        <source>Cycling easily for 5 minutes</source>
        <translation>Pedalear suave 5 minutos</translation>
    </message>
    <message>
        <source>Straightening the knee fully</source>
        <translation>Estirar la rodilla del todo</translation>
    </message>
    <message>
        <source>A bridge on the sore leg</source>
        <translation>Un puente con la pierna dolorida</translation>
    </message>
    <message>
        <source>Jogging at a steady pace</source>
        <translation>Trotar a ritmo constante</translation>
    </message>
    <message>
        <source>Running at about 70 % of full speed</source>
        <translation>Correr al 70 % de tu velocidad máxima</translation>
    </message>
    <message>
        <source>Running at full speed</source>
        <translation>Correr a velocidad máxima</translation>
    </message>
    <message>
        <source>Turning and changing direction fast</source>
        <translation>Girar y cambiar de dirección rápido</translation>
    </message>
    <message>
        <source>Pressing on the sore spot</source>
        <translation>Presionar el punto dolorido</translation>
    </message>
    <message>
        <source>Has your urine turned dark, like cola?</source>
        <translation>¿Se te ha puesto oscura la orina, como la cola?</translation>
    </message>
    <message>
        <source>Is the skin between your legs numb, where a saddle would touch?</source>
        <translation>¿Tienes insensible la piel entre las piernas, donde tocaría una silla de montar?</translation>
    </message>
    <message>
        <source>Is it new that you cannot hold or pass urine or stool?</source>
        <translation>¿Es nuevo que no puedas retener o expulsar la orina o las heces?</translation>
    </message>
    <message>
        <source>Do you have tingling or numbness below the knee?</source>
        <translation>¿Tienes hormigueo o entumecimiento por debajo de la rodilla?</translation>
    </message>
    <message>
        <source>Does your lower back hurt too?</source>
        <translation>¿También te duele la parte baja de la espalda?</translation>
    </message>
    <message>
        <source>Is your foot cold, pale or numb?</source>
        <translation>¿Tienes el pie frío, pálido o insensible?</translation>
    </message>
    <message>
        <source>Does the leg look out of shape?</source>
        <translation>¿La pierna se ve deformada?</translation>
    </message>
    <message>
        <source>Is the leg hot and red?</source>
        <translation>¿La pierna está caliente y roja?</translation>
    </message>
    <message>
        <source>Do you have a fever?</source>
        <translation>¿Tienes fiebre?</translation>
    </message>
    <message>
        <source>Are you short of breath without a reason?</source>
        <translation>¿Te falta el aire sin motivo?</translation>
    </message>
    <message>
        <source>Does your chest hurt?</source>
        <translation>¿Te duele el pecho?</translation>
    </message>
    <message>
        <source>Does a finger leave a dent in the swollen leg?</source>
        <translation>¿Un dedo deja un hoyo en la pierna hinchada?</translation>
    </message>
    <message>
        <source>Have you lain in bed, travelled for long or worn a cast lately?</source>
        <translation>¿Has estado en cama, de viaje largo o con una escayola o yeso hace poco?</translation>
    </message>
    <message>
        <source>Does the thigh feel tense and hard like wood?</source>
        <translation>¿El muslo está tenso y duro como la madera?</translation>
    </message>
    <message>
        <source>Is the pain far worse than you would expect, and growing?</source>
        <translation>¿El dolor es mucho peor de lo que esperarías, y crece?</translation>
    </message>
    <message>
        <source>Does it hurt a lot when somebody else moves the leg?</source>
        <translation>¿Duele mucho cuando otra persona mueve la pierna?</translation>
    </message>
    <message>
        <source>Does it wake you at night, whichever way you lie?</source>
        <translation>¿Te despierta por la noche, te pongas como te pongas?</translation>
    </message>
    <message>
        <source>Does hopping on the leg hurt in the bone?</source>
        <translation>¿Duele en el hueso al saltar sobre la pierna?</translation>
    </message>
    <message>
        <source>Does sitting on it hurt?</source>
        <translation>¿Duele al sentarte encima?</translation>
    </message>
    <message>
        <source>Have you lost weight without wanting to?</source>
        <translation>¿Has bajado de peso sin querer?</translation>
    </message>
    <message>
        <source>Do you feel ill in general?</source>
        <translation>¿Sientes malestar general?</translation>
    </message>
    <message>
        <source>%1: no text is at hand for this source.</source>
        <translation>%1: no hay texto a mano para esta fuente.</translation>
    </message>
    <message>
        <source>Not confirmed yet.</source>
        <translation>Aún sin confirmar.</translation>
    </message>
    <message>
        <source>The plan has no strength session ahead, so no exercise can be added now. Try again when it has one.</source>
        <translation>El plan no tiene ninguna sesión de fuerza por delante, así que ahora no se puede añadir un ejercicio. Inténtalo cuando la tenga.</translation>
    </message>
    <message>
        <source>The rules do not allow it now: %1 Change its dose, or try again at a later stage.</source>
        <translation>Las reglas no lo permiten ahora: %1 Cambia su dosis o inténtalo en una etapa posterior.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1 min walk</source>
        <translation>%1 min caminando</translation>
    </message>
    <message>
        <source>%1 min run</source>
        <translation>%1 min corriendo</translation>
    </message>
    <message>
        <source>%1 sets</source>
        <translation>%1 series</translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation>mantener %1</translation>
    </message>
    <message>
        <source>%1 rest</source>
        <translation>%1 descanso</translation>
    </message>
    <message>
        <source>How does it feel now? A minute of questions keeps the plan right.</source>
        <translation>¿Cómo se siente ahora? Un minuto de preguntas mantiene el plan al día.</translation>
    </message>
    <message>
        <source>It is time. Open Today to start it or to say how it went.</source>
        <translation>Es la hora. Abre Hoy para empezar o para decir cómo fue.</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>semana %1</translation>
    </message>
    <message>
        <source>from week %1</source>
        <translation>desde la semana %1</translation>
    </message>
    <message>
        <source>weeks %1 to %2</source>
        <translation>semanas %1 a %2</translation>
    </message>
    <message>
        <source>%1, once a week</source>
        <translation>%1, una vez por semana</translation>
    </message>
    <message>
        <source>row %1 of the table</source>
        <translation>fila %1 de la tabla</translation>
    </message>
    <message>
        <source>rung %1 of %2</source>
        <translation>peldaño %1 de %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>your own, on the handout</source>
        <translation>tuyo, en la hoja para el paciente</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>tuyo</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>%1, next on %2</source>
        <translation>%1, próximo el %2</translation>
    </message>
    <message>
        <source>1 day a week</source>
        <translation>1 día por semana</translation>
    </message>
    <message>
        <source>%1 days a week</source>
        <translation>%1 días por semana</translation>
    </message>
    <message>
        <source>rung %1</source>
        <translation>peldaño %1</translation>
    </message>
    <message>
        <source>It rests for now, because it hurt too much the last time.</source>
        <translation>Por ahora descansa, porque la última vez dolió demasiado.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 in %2, %3.</source>
        <translation>%1 en %2, %3.</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 elemento</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>1 nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 changed</source>
        <translation>1 cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation>1 anulado</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n anulado</numerusform>
            <numerusform>%n anulados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since this calendar was last written.</source>
        <translation>Nada ha cambiado desde que se escribió este calendario por última vez.</translation>
    </message>
    <message>
        <source>Since this calendar was last written: %1.</source>
        <translation>Desde que se escribió este calendario por última vez: %1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>All that is known of %1: %2, %3, %4. Another Stridewell reads it back to the same plan.</source>
        <translation>Todo lo que se sabe de %1: %2, %3, %4. Otro Stridewell lo lee y obtiene el mismo plan.</translation>
    </message>
    <message>
        <source>1 log entry</source>
        <translation>1 entrada del registro</translation>
    </message>
    <message numerus="yes">
        <source>%n log entries</source>
        <translation>
            <numerusform>%n entrada del registro</numerusform>
            <numerusform>%n entradas del registro</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Plan table</source>
        <translation>Tabla del plan</translation>
    </message>
    <message>
        <source>Log table</source>
        <translation>Tabla del registro</translation>
    </message>
    <message>
        <source>Run table</source>
        <translation>Tabla de salidas</translation>
    </message>
    <message>
        <source>Whole profile</source>
        <translation>Perfil completo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Profile (*.json)</source>
        <translation>Perfil (*.json)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>1 log entry or note.</source>
        <translation>1 entrada del registro o nota.</translation>
    </message>
    <message numerus="yes">
        <source>%n log entries and notes.</source>
        <translation>
            <numerusform>%n entrada del registro o nota.</numerusform>
            <numerusform>%n entradas del registro y notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>That are more than two runs a day; correct the number.</source>
        <translation>Son más de dos salidas al día; corrige el número.</translation>
    </message>
    <message>
        <source>In how many runs was that?</source>
        <translation>¿En cuántas salidas fue?</translation>
    </message>
    <message>
        <source>How far was that together?</source>
        <translation>¿Cuánta distancia fue en total?</translation>
    </message>
    <message>
        <source>The longest run cannot be longer than all together.</source>
        <translation>La salida más larga no puede ser mayor que el total.</translation>
    </message>
    <message>
        <source>With one run, the longest is all of it.</source>
        <translation>Con una sola salida, la más larga es todo.</translation>
    </message>
    <message>
        <source>So short a longest run does not make up the sum.</source>
        <translation>Con una salida más larga tan corta no se llega a la suma.</translation>
    </message>
    <message>
        <source>The longest run leaves nothing for the others.</source>
        <translation>La salida más larga no deja nada para las otras.</translation>
    </message>
    <message>
        <source>Raynaud’s (fingers or toes go white in the cold)</source>
        <translation>Raynaud (los dedos se ponen blancos con el frío)</translation>
    </message>
    <message>
        <source>hives from cold</source>
        <translation>urticaria por frío</translation>
    </message>
    <message>
        <source>cryoglobulinaemia or cold haemoglobin in the urine</source>
        <translation>crioglobulinemia o hemoglobina en la orina por frío</translation>
    </message>
    <message>
        <source>less feeling in the skin</source>
        <translation>menos sensibilidad en la piel</translation>
    </message>
    <message>
        <source>poor circulation</source>
        <translation>mala circulación</translation>
    </message>
    <message>
        <source>narrowed arteries</source>
        <translation>arterias estrechas</translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation>diabetes</translation>
    </message>
    <message>
        <source>blood thinners</source>
        <translation>anticoagulantes</translation>
    </message>
    <message>
        <source>a bleeding disorder</source>
        <translation>un trastorno de coagulación</translation>
    </message>
    <message>
        <source>cancer, now or before</source>
        <translation>cáncer, ahora o antes</translation>
    </message>
    <message>
        <source>a blood clot in a leg or lung before</source>
        <translation>un coágulo en una pierna o un pulmón antes</translation>
    </message>
    <message>
        <source>missed periods</source>
        <translation>falta de la regla</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>embarazo</translation>
    </message>
    <message>
        <source>an operation lately</source>
        <translation>una operación reciente</translation>
    </message>
    <message>
        <source>a nerve disease</source>
        <translation>una enfermedad de los nervios</translation>
    </message>
    <message>
        <source>a quinolone antibiotic (its name often ends in -floxacin)</source>
        <translation>un antibiótico quinolónico (su nombre suele acabar en -floxacino)</translation>
    </message>
    <message>
        <source>cortisone</source>
        <translation>cortisona</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Dolor, 0 a 10</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>máximo %1</translation>
    </message>
    <message>
        <source>born %1, age %2</source>
        <translation>nacimiento %1, %2 años</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done</source>
        <translation>%1: %2 de %3 hecho</translation>
    </message>
    <message>
        <source>Worst pain: %1 of 10</source>
        <translation>Peor dolor: %1 de 10</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (versión %2)</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Aún sin mirar</translation>
    </message>
    <message>
        <source>No check-in yet</source>
        <translation>Aún sin chequeo</translation>
    </message>
    <message>
        <source>Ordinary training</source>
        <translation>Entrenamiento normal</translation>
    </message>
    <message>
        <source>Nothing hurts now</source>
        <translation>Ahora no duele nada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>hace 1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>1 active</source>
        <translation>1 en activo</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n en activo</numerusform>
            <numerusform>%n en activo</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs a look now</source>
        <translation>1 necesita una mirada ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n need a look now</source>
        <translation>
            <numerusform>%n necesita una mirada ahora</numerusform>
            <numerusform>%n necesitan una mirada ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>1 review due</source>
        <translation>1 revisión pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews due</source>
        <translation>
            <numerusform>%n revisión pendiente</numerusform>
            <numerusform>%n revisiones pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 not heard from for a week</source>
        <translation>1 sin noticias desde hace una semana</translation>
    </message>
    <message numerus="yes">
        <source>%n not heard from for a week</source>
        <translation>
            <numerusform>%n sin noticias desde hace una semana</numerusform>
            <numerusform>%n sin noticias desde hace una semana</numerusform>
        </translation>
    </message>
    <message>
        <source>move of %1</source>
        <translation>mover %1</translation>
    </message>
    <message>
        <source>Moved, but mind this: %1</source>
        <translation>Movido, pero ten en cuenta: %1</translation>
    </message>
    <message>
        <source>copy of %1</source>
        <translation>copia de %1</translation>
    </message>
    <message>
        <source>Walk and run goes by its table: the next step comes when this one went well.</source>
        <translation>Caminar y correr sigue su tabla: el siguiente paso llega cuando este haya ido bien.</translation>
    </message>
    <message>
        <source>distance of %1</source>
        <translation>distancia de %1</translation>
    </message>
    <message>
        <source>dose of %1</source>
        <translation>dosis de %1</translation>
    </message>
    <message>
        <source>Changed, but mind this: %1</source>
        <translation>Cambiado, pero ten en cuenta: %1</translation>
    </message>
    <message>
        <source>planned dose of %1</source>
        <translation>dosis planeada de %1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>quitar %1</translation>
    </message>
    <message>
        <source>%1 is no longer asked for.</source>
        <translation>%1 ya no se pide.</translation>
    </message>
    <message>
        <source>putting back %1</source>
        <translation>devolver %1</translation>
    </message>
    <message>
        <source>%1 is back on the day the plan gives it.</source>
        <translation>%1 vuelve al día que le da el plan.</translation>
    </message>
    <message>
        <source>The plan put this here, so it would come again. Move it, or mark it as skipped on its day.</source>
        <translation>El plan lo puso aquí, así que volvería a aparecer. Muévelo, o márcalo como saltado en su día.</translation>
    </message>
    <message>
        <source>note on %1</source>
        <translation>nota sobre %1</translation>
    </message>
    <message>
        <source>note on the week of %1</source>
        <translation>nota sobre la semana del %1</translation>
    </message>
    <message>
        <source>Note on the day</source>
        <translation>Nota sobre el día</translation>
    </message>
    <message>
        <source>Note on the week</source>
        <translation>Nota sobre la semana</translation>
    </message>
    <message>
        <source>A run can be asked for from today to the end of the plan; choose another day.</source>
        <translation>Se puede pedir una salida desde hoy hasta el final del plan; elige otro día.</translation>
    </message>
    <message>
        <source>The week has no place for this run.</source>
        <translation>En la semana no hay sitio para esta salida.</translation>
    </message>
    <message>
        <source>Only runs can be copied. Strength, ice and check-ins follow from the plan; move them or change how many you want instead.</source>
        <translation>Solo se pueden copiar salidas. La fuerza, el hielo y los chequeos resultan del plan; muévelos o cambia cuántos quieres.</translation>
    </message>
    <message>
        <source>This run is on that day already; choose another day.</source>
        <translation>Esta salida ya está en ese día; elige otro día.</translation>
    </message>
    <message>
        <source>A run is asked for on that day already; choose another day or remove that one.</source>
        <translation>Ya hay una salida pedida para ese día; elige otro día o quita esa.</translation>
    </message>
    <message>
        <source>Distance, speed and hills</source>
        <translation>Distancia, velocidad y cuestas</translation>
    </message>
    <message>
        <source>Distance and speed</source>
        <translation>Distancia y velocidad</translation>
    </message>
    <message>
        <source>Distance and hills</source>
        <translation>Distancia y cuestas</translation>
    </message>
    <message>
        <source>Speed and hills</source>
        <translation>Velocidad y cuestas</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>%1: %2, over its ceiling of %3</source>
        <translation>%1: %2, por encima de su tope de %3</translation>
    </message>
    <message>
        <source>%1 % more than the %2 before</source>
        <translation>%1 % más que los %2 de antes</translation>
    </message>
    <message>
        <source>There is still time: shorten a run, or leave one out.</source>
        <translation>Aún hay tiempo: acorta una salida o quita una.</translation>
    </message>
    <message>
        <source>Keep the next weeks at or under their ceilings, so that the muscle catches up.</source>
        <translation>Mantén las próximas semanas en sus topes o por debajo, para que el músculo se ponga al día.</translation>
    </message>
    <message>
        <source>%1: a run of %2, where %3 fits your longest of the days before</source>
        <translation>%1: una salida de %2, cuando la mayor de los días anteriores permite %3</translation>
    </message>
    <message>
        <source>Shorten it to %1, or split it over two days.</source>
        <translation>Acórtala a %1, o repártela en dos días.</translation>
    </message>
    <message>
        <source>Let an easy day follow a run like this, and grow the next long run slower.</source>
        <translation>Deja un día suave después de una salida así, y alarga más despacio la próxima tirada larga.</translation>
    </message>
    <message>
        <source>%1 in one run</source>
        <translation>%1 en una salida</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n runs</source>
        <translation>
            <numerusform>%1 en %n salida</numerusform>
            <numerusform>%1 en %n salidas</numerusform>
        </translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planeado</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>tope</translation>
    </message>
    <message>
        <source>one run longer than the days before allow</source>
        <translation>una salida más larga de lo que permiten los días anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%n runs longer than the days before allow</source>
        <translation>
            <numerusform>%n salida más larga de lo que permiten los días anteriores</numerusform>
            <numerusform>%n salidas más largas de lo que permiten los días anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>un año antes</translation>
    </message>
    <message>
        <source>one session</source>
        <translation>una sesión</translation>
    </message>
    <message>
        <source>Nordic curl</source>
        <translation>Curl nórdico</translation>
    </message>
    <message>
        <source>deadlift</source>
        <translation>peso muerto</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>puente</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>one rep</source>
        <translation>una repetición</translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>%n rep.</numerusform>
            <numerusform>%n rep.</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>eased, something hurt</source>
        <translation>rebajado, algo dolió</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nada planeado</translation>
    </message>
    <message>
        <source>worst pain %1 of 10</source>
        <translation>peor dolor %1 de 10</translation>
    </message>
    <message>
        <source>no pain told of</source>
        <translation>sin dolor declarado</translation>
    </message>
    <message>
        <source>soreness</source>
        <translation>agujetas</translation>
    </message>
    <message>
        <source>sit-bone trouble</source>
        <translation>molestia en el isquion</translation>
    </message>
    <message>
        <source>nerve-like trouble</source>
        <translation>molestia de tipo nervioso</translation>
    </message>
    <message>
        <source>soreness that lasts</source>
        <translation>agujetas que duran</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>por mirar</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>no abarcado</translation>
    </message>
    <message>
        <source>to be seen soon</source>
        <translation>por ver pronto</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>%1: %2 after a break, over the %3 to come back with</source>
        <translation>%1: %2 después de una pausa, por encima de los %3 para volver</translation>
    </message>
    <message>
        <source>After two weeks or more without running, start again from little and grow from there.</source>
        <translation>Tras dos semanas o más sin correr, empieza de nuevo con poco y crece desde ahí.</translation>
    </message>
    <message>
        <source>%1: %2 rose together</source>
        <translation>%1: %2 subieron a la vez</translation>
    </message>
    <message>
        <source>Raise one thing at a time; keep the others as they were.</source>
        <translation>Sube una cosa cada vez; deja las otras como estaban.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no protocol of this program; ask for a copy of one of its own</source>
        <translation>«%1» no es un protocolo de este programa; pide una copia de uno de los suyos</translation>
    </message>
    <message>
        <source>Sharp pain counts as severe from</source>
        <translation>El dolor agudo cuenta como fuerte desde</translation>
    </message>
    <message>
        <source>Calf thicker than the other by</source>
        <translation>Pantorrilla más gruesa que la otra en</translation>
    </message>
    <message>
        <source>A blood clot counts as likely from</source>
        <translation>Un coágulo cuenta como probable desde</translation>
    </message>
    <message>
        <source>A second strain needs a physio within</source>
        <translation>Segunda distensión: fisioterapia si es en</translation>
    </message>
    <message>
        <source>Watched after full training for</source>
        <translation>Vigilancia tras el entrenamiento completo</translation>
    </message>
    <message>
        <source>A limp needs a look after</source>
        <translation>Una cojera se mira tras</translation>
    </message>
    <message>
        <source>Soreness begins no earlier than</source>
        <translation>Las agujetas empiezan como pronto a las</translation>
    </message>
    <message>
        <source>Soreness begins no later than</source>
        <translation>Las agujetas empiezan como tarde a las</translation>
    </message>
    <message>
        <source>Soreness is referred after</source>
        <translation>Las agujetas se derivan tras</translation>
    </message>
    <message>
        <source>A mild strain is referred after</source>
        <translation>Una distensión leve se deriva tras</translation>
    </message>
    <message>
        <source>Referred when no gate is passed for</source>
        <translation>Se deriva si no se supera ninguna prueba en</translation>
    </message>
    <message>
        <source>Next check-in of a fresh strain after</source>
        <translation>Distensión reciente: próximo chequeo tras</translation>
    </message>
    <message>
        <source>Urgent means within</source>
        <translation>Urgente significa en</translation>
    </message>
    <message>
        <source>See a physio means within</source>
        <translation>Ir a fisioterapia significa en</translation>
    </message>
    <message>
        <source>An alarming answer stays for</source>
        <translation>Una respuesta alarmante dura</translation>
    </message>
    <message>
        <source>A strain is over after silence for</source>
        <translation>Una distensión termina sin noticias tras</translation>
    </message>
    <message>
        <source>First care lasts</source>
        <translation>Los primeros cuidados duran</translation>
    </message>
    <message>
        <source>Ice, each time</source>
        <translation>Hielo, cada vez</translation>
    </message>
    <message>
        <source>Ice, each time at least</source>
        <translation>Hielo, cada vez al menos</translation>
    </message>
    <message>
        <source>Ice, each time at most</source>
        <translation>Hielo, cada vez como máximo</translation>
    </message>
    <message>
        <source>Ice, how often</source>
        <translation>Hielo, cuántas veces</translation>
    </message>
    <message>
        <source>Ice, how often at least</source>
        <translation>Hielo, cuántas veces al menos</translation>
    </message>
    <message>
        <source>Between two ice packs</source>
        <translation>Entre un hielo y otro</translation>
    </message>
    <message>
        <source>Leg raised, each time</source>
        <translation>Pierna elevada, cada vez</translation>
    </message>
    <message>
        <source>Painless movement from</source>
        <translation>Movimiento sin dolor desde</translation>
    </message>
    <message>
        <source>Painless movement, each time</source>
        <translation>Movimiento sin dolor, cada vez</translation>
    </message>
    <message>
        <source>No heat or massage for</source>
        <translation>Ni calor ni masaje durante</translation>
    </message>
    <message>
        <source>Pain allowed in rehab, at most</source>
        <translation>Dolor permitido al rehabilitar, máximo</translation>
    </message>
    <message>
        <source>Pain allowed with a sore tendon, at most</source>
        <translation>Dolor permitido con tendón irritado, máximo</translation>
    </message>
    <message>
        <source>Share of a run that hurt, next time</source>
        <translation>Parte de una salida que dolió, la próxima vez</translation>
    </message>
    <message>
        <source>The day after a run begins</source>
        <translation>El día después de una salida empieza a las</translation>
    </message>
    <message>
        <source>The day after a run ends</source>
        <translation>El día después de una salida termina a las</translation>
    </message>
    <message>
        <source>An exercise that hurt rests for</source>
        <translation>Un ejercicio que dolió descansa</translation>
    </message>
    <message>
        <source>Nothing sore is stretched above</source>
        <translation>Con dolor no se estira por encima de</translation>
    </message>
    <message>
        <source>An exercise gets easier from</source>
        <translation>Un ejercicio se facilita desde</translation>
    </message>
    <message>
        <source>An exercise stops above</source>
        <translation>Un ejercicio se deja por encima de</translation>
    </message>
    <message>
        <source>Massage, each time</source>
        <translation>Masaje, cada vez</translation>
    </message>
    <message>
        <source>Gentle movement a day</source>
        <translation>Movimiento suave al día</translation>
    </message>
    <message>
        <source>Gentle movement a day, at least</source>
        <translation>Movimiento suave al día, al menos</translation>
    </message>
    <message>
        <source>Gentle movement a day, at most</source>
        <translation>Movimiento suave al día, máximo</translation>
    </message>
    <message>
        <source>Easy training goes on up to</source>
        <translation>El entrenamiento suave sigue hasta</translation>
    </message>
    <message>
        <source>Nothing hard before</source>
        <translation>Nada duro antes de</translation>
    </message>
    <message>
        <source>Next check-in after</source>
        <translation>Próximo chequeo tras</translation>
    </message>
    <message>
        <source>Mostly gone after</source>
        <translation>Casi desaparecido tras</translation>
    </message>
    <message>
        <source>Protein, at least</source>
        <translation>Proteína, al menos</translation>
    </message>
    <message>
        <source>Protein, at most</source>
        <translation>Proteína, máximo</translation>
    </message>
    <message>
        <source>Sessions, at least</source>
        <translation>Sesiones, al menos</translation>
    </message>
    <message>
        <source>Sessions, at most</source>
        <translation>Sesiones, máximo</translation>
    </message>
    <message>
        <source>Sessions, when nothing is said</source>
        <translation>Sesiones, si no se dice nada</translation>
    </message>
    <message>
        <source>Between two sessions</source>
        <translation>Entre dos sesiones</translation>
    </message>
    <message>
        <source>No Nordics or deadlifts before a hard run for</source>
        <translation>Sin nórdicos ni peso muerto antes de salida dura</translation>
    </message>
    <message>
        <source>Never without Nordics for</source>
        <translation>Nunca sin nórdicos durante</translation>
    </message>
    <message>
        <source>Rest between sets of Nordics</source>
        <translation>Descanso entre series de nórdicos</translation>
    </message>
    <message>
        <source>A step up after painless sessions</source>
        <translation>Un peldaño más tras sesiones sin dolor</translation>
    </message>
    <message>
        <source>A week against the one before, at most</source>
        <translation>Una semana frente a la anterior, máximo</translation>
    </message>
    <message>
        <source>A week counts as small below</source>
        <translation>Una semana cuenta como pequeña bajo</translation>
    </message>
    <message>
        <source>A small week may grow by</source>
        <translation>Una semana pequeña puede crecer en</translation>
    </message>
    <message>
        <source>The very first week</source>
        <translation>La primera semana de todas</translation>
    </message>
    <message>
        <source>A run against the longest lately, at most</source>
        <translation>Una salida frente a la mayor reciente, máximo</translation>
    </message>
    <message>
        <source>“Lately” is</source>
        <translation>«Reciente» es</translation>
    </message>
    <message>
        <source>A week counts as easy below this share</source>
        <translation>Una semana cuenta como suave bajo esta parte</translation>
    </message>
    <message>
        <source>Share to go on from after an easy week</source>
        <translation>Parte para seguir tras una semana suave</translation>
    </message>
    <message>
        <source>Share to go on from after two easy weeks</source>
        <translation>Parte para seguir tras dos semanas suaves</translation>
    </message>
    <message>
        <source>A break begins after</source>
        <translation>Una pausa empieza tras</translation>
    </message>
    <message>
        <source>Between hard days</source>
        <translation>Entre días duros</translation>
    </message>
    <message>
        <source>Between hard days, after hills or when older</source>
        <translation>Entre días duros, tras cuestas o con más edad</translation>
    </message>
    <message>
        <source>A run counts as hard from effort</source>
        <translation>Una salida cuenta como dura desde esfuerzo</translation>
    </message>
    <message>
        <source>Runs, at least</source>
        <translation>Salidas, al menos</translation>
    </message>
    <message>
        <source>Runs, at most</source>
        <translation>Salidas, máximo</translation>
    </message>
    <message>
        <source>Runs of a beginner</source>
        <translation>Salidas de quien empieza</translation>
    </message>
    <message>
        <source>The present level is that of the last</source>
        <translation>El nivel actual es el de los últimos</translation>
    </message>
    <message>
        <source>Share of the week in its long run</source>
        <translation>Parte de la semana en su tirada larga</translation>
    </message>
    <message>
        <source>Share of the week in its hard run</source>
        <translation>Parte de la semana en su salida dura</translation>
    </message>
    <message>
        <source>Distances are rounded to</source>
        <translation>Las distancias se redondean a</translation>
    </message>
    <message>
        <source>The shortest run</source>
        <translation>La salida más corta</translation>
    </message>
    <message>
        <source>Each phase, at least</source>
        <translation>Cada fase, al menos</translation>
    </message>
    <message>
        <source>Speed taken for running</source>
        <translation>Velocidad supuesta al correr</translation>
    </message>
    <message>
        <source>Speed taken for walking</source>
        <translation>Velocidad supuesta al caminar</translation>
    </message>
    <message>
        <source>Warm-up of an easy run</source>
        <translation>Calentamiento de un rodaje suave</translation>
    </message>
    <message>
        <source>Warm-up of a hard run</source>
        <translation>Calentamiento de una salida dura</translation>
    </message>
    <message>
        <source>Adult from</source>
        <translation>Edad adulta desde</translation>
    </message>
    <message>
        <source>Nordics from</source>
        <translation>Nórdicos desde</translation>
    </message>
    <message>
        <source>Older runner from</source>
        <translation>Corredor mayor desde</translation>
    </message>
    <message>
        <source>Between hard days of an older runner</source>
        <translation>Entre días duros de un corredor mayor</translation>
    </message>
    <message>
        <source>In pregnancy nothing on the back after</source>
        <translation>En el embarazo, nada boca arriba después de</translation>
    </message>
    <message>
        <source>Single-leg bridge counts as weak below</source>
        <translation>El puente a una pierna es débil bajo</translation>
    </message>
    <message>
        <source>A side counts as weaker from this share on</source>
        <translation>Un lado cuenta como más débil desde esta parte</translation>
    </message>
    <message>
        <source>Extra set of the weaker side</source>
        <translation>Serie extra del lado más débil</translation>
    </message>
    <message>
        <source>Stretches added for a tight hip</source>
        <translation>Estiramientos añadidos por cadera rígida</translation>
    </message>
    <message>
        <source>Quicker steps are offered below</source>
        <translation>Se ofrecen pasos más rápidos bajo</translation>
    </message>
    <message>
        <source>Quicker steps, against one’s own</source>
        <translation>Pasos más rápidos, frente a los propios</translation>
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
        <translation>días</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
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
        <translation>de 10</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>times a day</source>
        <translation>veces al día</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sesiones</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>series</translation>
    </message>
    <message>
        <source>steps a minute</source>
        <translation>pasos por minuto</translation>
    </message>
    <message>
        <source>g a day for each kg</source>
        <translation>g al día por kg</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>el artículo</translation>
    </message>
    <message>
        <source>randomised trial</source>
        <translation>ensayo aleatorizado</translation>
    </message>
    <message>
        <source>review of trials</source>
        <translation>revisión de ensayos</translation>
    </message>
    <message>
        <source>people followed over time</source>
        <translation>seguimiento de personas en el tiempo</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratorio</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>guía clínica</translation>
    </message>
    <message>
        <source>agreement of experts</source>
        <translation>acuerdo de expertos</translation>
    </message>
    <message>
        <source>common practice</source>
        <translation>práctica habitual</translation>
    </message>
    <message>
        <source>our own choice</source>
        <translation>elección nuestra</translation>
    </message>
    <message>
        <source>%1 begins no earlier than</source>
        <translation>%1 no empieza antes del</translation>
    </message>
    <message>
        <source>How far? A number, such as %1.</source>
        <translation>¿Qué distancia? Un número, como %1.</translation>
    </message>
    <message>
        <source>How long? Minutes, such as 45, or 45:30, or 1:02:03.</source>
        <translation>¿Cuánto tiempo? Minutos, como 45, o 45:30, o 1:02:03.</translation>
    </message>
    <message>
        <source>%1 in that time is no run. Check both numbers and the unit.</source>
        <translation>%1 en ese tiempo no es una salida posible. Revisa los dos números y la unidad.</translation>
    </message>
    <message>
        <source>That day is still to come. Choose today or a day before it.</source>
        <translation>Ese día aún no ha llegado. Elige hoy o un día anterior.</translation>
    </message>
    <message>
        <source>This week, run and planned</source>
        <translation>Esta semana, hecho y planeado</translation>
    </message>
    <message>
        <source>no ceiling yet: it comes with the second week</source>
        <translation>aún sin tope: llega con la segunda semana</translation>
    </message>
    <message>
        <source>of %1 %2</source>
        <translation>de %1 %2</translation>
    </message>
    <message>
        <source>over the ceiling: shorten a run or leave one out</source>
        <translation>por encima del tope: acorta una salida o quita una</translation>
    </message>
    <message>
        <source>under the ceiling of the week</source>
        <translation>por debajo del tope de la semana</translation>
    </message>
    <message numerus="yes">
        <source>Longest run, %n days</source>
        <translation>
            <numerusform>Salida más larga, %n día</numerusform>
            <numerusform>Salida más larga, %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing run in these days: start small</source>
        <translation>ninguna salida en estos días: empieza con poco</translation>
    </message>
    <message>
        <source>%1 %2 next up to %3</source>
        <translation>%1 %2 próxima hasta %3</translation>
    </message>
    <message>
        <source>%1: %2 is over, shorten it</source>
        <translation>%1: %2 se pasa, acórtala</translation>
    </message>
    <message>
        <source>what is planned stays under it</source>
        <translation>lo planeado queda por debajo</translation>
    </message>
    <message numerus="yes">
        <source>Strength sessions, %n weeks</source>
        <translation>
            <numerusform>Sesiones de fuerza, %n semana</numerusform>
            <numerusform>Sesiones de fuerza, %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>none logged: mark one on your plan as done</source>
        <translation>ninguna registrada: marca una de tu plan como hecha</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>inside %1</source>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>under %1: one more session helps</source>
        <translation>por debajo de %1: una sesión más ayuda</translation>
    </message>
    <message>
        <source>over %1: rest counts too</source>
        <translation>por encima de %1: el descanso también cuenta</translation>
    </message>
    <message numerus="yes">
        <source>Pain, worst in %n days</source>
        <translation>
            <numerusform>Dolor, el peor en %n día</numerusform>
            <numerusform>Dolor, el peor en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>none told of</source>
        <translation>ninguno declarado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>settling</source>
        <translation>se calma</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>dentro del límite</translation>
    </message>
    <message>
        <source>rising: check in</source>
        <translation>sube: haz un chequeo</translation>
    </message>
    <message>
        <source>over the limit: check in</source>
        <translation>por encima del límite: haz un chequeo</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4</source>
        <translation>%1: %2 %3, %4</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierto</translation>
    </message>
    <message>
        <source>pain %1 of 10</source>
        <translation>dolor %1 de 10</translation>
    </message>
    <message>
        <source>next</source>
        <translation>próximo</translation>
    </message>
    <message>
        <source>There is no plan yet. Import your runs or check in, and the coming weeks are laid out here.</source>
        <translation>Aún no hay plan. Importa tus salidas o haz un chequeo, y aquí aparecerán las próximas semanas.</translation>
    </message>
    <message>
        <source>A day of rest. It belongs to the plan as much as the running does.</source>
        <translation>Un día de descanso. Es tan parte del plan como correr.</translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>Para hoy no hay nada planeado.</translation>
    </message>
    <message>
        <source>That is all for today. Well done.</source>
        <translation>Eso es todo por hoy. Bien hecho.</translation>
    </message>
    <message>
        <source>That is all for today. Leaving something out is fine; the plan goes on from here.</source>
        <translation>Eso es todo por hoy. Dejar algo sin hacer está bien; el plan sigue desde aquí.</translation>
    </message>
    <message>
        <source>Your first day with this plan. Begin with what is marked; how it goes shapes what comes next.</source>
        <translation>Tu primer día con este plan. Empieza por lo marcado; cómo vaya da forma a lo que sigue.</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>See %1 %2.</source>
        <translation>Consulta: %1, %2.</translation>
    </message>
    <message>
        <source>See %1 %2, by %3.</source>
        <translation>Consulta: %1, %2, a más tardar el %3.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>left of %1</source>
        <translation>quedan de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hours left of the first days</source>
        <translation>
            <numerusform>queda %n hora de los primeros días</numerusform>
            <numerusform>quedan %n horas de los primeros días</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>etapa %1 de %2</translation>
    </message>
    <message>
        <source>stage %1 of %2: %3</source>
        <translation>etapa %1 de %2: %3</translation>
    </message>
    <message>
        <source>Train as planned</source>
        <translation>Entrena como está planeado</translation>
    </message>
    <message>
        <source>Rest today</source>
        <translation>Descansa hoy</translation>
    </message>
    <message>
        <source>Nothing hurts</source>
        <translation>No duele nada</translation>
    </message>
    <message>
        <source>If the back of your thigh starts to hurt, check in before the next run.</source>
        <translation>Si te empieza a doler la parte de atrás del muslo, haz un chequeo antes de la próxima salida.</translation>
    </message>
    <message>
        <source>day %1 of the episode</source>
        <translation>día %1 del episodio</translation>
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
        <translation>Las reglas mantienen en su sitio: %1.</translation>
    </message>
    <message>
        <source>There is no run to copy to that week. Only runs are copied, to days from today on; strength sessions follow from the plan.</source>
        <translation>No hay ninguna salida que copiar a esa semana. Solo se copian salidas, a días desde hoy; las sesiones de fuerza resultan del plan.</translation>
    </message>
    <message>
        <source>The rules leave no place for these runs in that week.</source>
        <translation>Las reglas no dejan sitio para estas salidas en esa semana.</translation>
    </message>
    <message>
        <source>copy of the week of %1</source>
        <translation>copia de la semana del %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) asked for in the week of %1.</source>
        <translation>
            <numerusform>%n salida pedida en la semana del %1.</numerusform>
            <numerusform>%n salidas pedidas en la semana del %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules leave no place on %1.</source>
        <translation>Las reglas no dejan sitio el %1.</translation>
    </message>
    <message>
        <source>Nothing is to be trained on that day: it is free already.</source>
        <translation>Ese día no hay nada que entrenar: ya está libre.</translation>
    </message>
    <message>
        <source>The day cannot be made free: %1 has no place on the next one. %2</source>
        <translation>No se puede dejar libre el día: %1 no tiene sitio en el siguiente. %2</translation>
    </message>
    <message>
        <source>rest day on %1</source>
        <translation>día de descanso el %1</translation>
    </message>
    <message>
        <source>%1 is a rest day now.</source>
        <translation>El %1 es ahora un día de descanso.</translation>
    </message>
    <message>
        <source>That is no free day; choose one without a run or strength session.</source>
        <translation>Ese no es un día libre; elige uno sin salida ni sesión de fuerza.</translation>
    </message>
    <message>
        <source>The rest day stays: nothing may come a day earlier. %1</source>
        <translation>El día de descanso se queda: nada puede venir un día antes. %1</translation>
    </message>
    <message>
        <source>removal of the rest day on %1</source>
        <translation>quitar el día de descanso del %1</translation>
    </message>
    <message>
        <source>%1 is a training day now.</source>
        <translation>El %1 es ahora un día de entrenamiento.</translation>
    </message>
    <message>
        <source>%1 of 10, %2</source>
        <translation>%1 de 10, %2</translation>
    </message>
    <message>
        <source>Last pain told of</source>
        <translation>Último dolor declarado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Still planned</source>
        <translation>Aún planeado</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Sin hacer</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Correr</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Salida más larga</translation>
    </message>
    <message>
        <source>Hard days</source>
        <translation>Días duros</translation>
    </message>
    <message>
        <source>Ice done</source>
        <translation>Hielo hecho</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>por encima del límite</translation>
    </message>
    <message>
        <source>Today’s run</source>
        <translation>Salida de hoy</translation>
    </message>
    <message>
        <source>Yesterday’s run</source>
        <translation>Salida de ayer</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Salida del %1</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Two days ago</source>
        <translation>Hace dos días</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Hace una semana</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Regain</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Strengthen</source>
        <translation>Fortalecer</translation>
    </message>
    <message>
        <source>Return to run</source>
        <translation>Volver a correr</translation>
    </message>
    <message>
        <source>Full training</source>
        <translation>Entrenamiento completo</translation>
    </message>
    <message>
        <source>ice</source>
        <translation>hielo</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>compresión</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>elevación</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>gentle movement</source>
        <translation>movimiento suave</translation>
    </message>
    <message>
        <source>mobility</source>
        <translation>movilidad</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>fuerza</translation>
    </message>
    <message>
        <source>run</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>chequeo</translation>
    </message>
    <message>
        <source>see somebody</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>food and drink</source>
        <translation>comida y bebida</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>hecho en parte</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltado</translation>
    </message>
    <message>
        <source>easy run</source>
        <translation>rodaje suave</translation>
    </message>
    <message>
        <source>long run</source>
        <translation>tirada larga</translation>
    </message>
    <message>
        <source>intervals</source>
        <translation>series</translation>
    </message>
    <message>
        <source>tempo run</source>
        <translation>carrera a ritmo</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>cuestas</translation>
    </message>
    <message>
        <source>race</source>
        <translation>carrera</translation>
    </message>
    <message>
        <source>walk and run</source>
        <translation>caminar y correr</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>See somebody</source>
        <translation>Consulta a alguien</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Ten cuidado</translation>
    </message>
    <message>
        <source>Please tell</source>
        <translation>Dinos, por favor</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bueno saberlo</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Busca ayuda ya</translation>
    </message>
    <message>
        <source>See a doctor soon</source>
        <translation>Ve pronto al médico</translation>
    </message>
    <message>
        <source>See a physiotherapist</source>
        <translation>Ve a fisioterapia</translation>
    </message>
    <message>
        <source>Suspected strain</source>
        <translation>Posible distensión</translation>
    </message>
    <message>
        <source>Likely muscle soreness</source>
        <translation>Probables agujetas</translation>
    </message>
    <message>
        <source>No complaint</source>
        <translation>Sin molestias</translation>
    </message>
    <message>
        <source>now or today</source>
        <translation>ahora u hoy</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>within %1 hours</source>
        <translation>en %1 horas</translation>
    </message>
    <message>
        <source>Stridewell is a planning aid for adults. It does not diagnose and does not replace a doctor or a physiotherapist: what they tell you comes first.</source>
        <translation>Stridewell es una ayuda para planificar, para personas adultas. No diagnostica ni sustituye a un médico o un fisioterapeuta: lo que ellos te digan va primero.</translation>
    </message>
    <message>
        <source>Call your emergency number (112 in Europe) if you cannot feel or hold your bladder or bowel, are numb between the legs, cannot breathe well, or your foot is cold and pale.</source>
        <translation>Llama a tu número de emergencias (112 en Europa) si no sientes o no controlas la vejiga o el intestino, si tienes insensible la zona entre las piernas, si no respiras bien, o si tienes el pie frío y pálido.</translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation>Copiar aquí</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Mover aquí</translation>
    </message>
    <message>
        <source>Allowed, but: %1</source>
        <translation>Permitido, pero: %1</translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <translation>Aquí no: %1</translation>
    </message>
    <message>
        <source>Fits on %1.</source>
        <translation>Cabe el %1.</translation>
    </message>
    <message>
        <source>a hard session</source>
        <translation>una sesión dura</translation>
    </message>
    <message>
        <source>Cu&amp;t, to move it</source>
        <translation>Cor&amp;tar, para moverlo</translation>
    </message>
    <message>
        <source>&amp;Copy run</source>
        <translation>&amp;Copiar salida</translation>
    </message>
    <message>
        <source>&amp;Paste on this day</source>
        <translation>&amp;Pegar en este día</translation>
    </message>
    <message>
        <source>Move a day &amp;earlier</source>
        <translation>Mover un día &amp;antes</translation>
    </message>
    <message>
        <source>Move a day &amp;later</source>
        <translation>Mover un día &amp;después</translation>
    </message>
    <message>
        <source>Move a week earlier</source>
        <translation>Mover una semana antes</translation>
    </message>
    <message>
        <source>Move a week later</source>
        <translation>Mover una semana después</translation>
    </message>
    <message>
        <source>&amp;Remove, or put back</source>
        <translation>&amp;Quitar o devolver</translation>
    </message>
    <message>
        <source>Add a &amp;run…</source>
        <translation>Añadir una &amp;salida…</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>Escribir una &amp;nota…</translation>
    </message>
    <message>
        <source>&amp;Insert a rest day</source>
        <translation>&amp;Insertar un día de descanso</translation>
    </message>
    <message>
        <source>Remove the rest day</source>
        <translation>Quitar el día de descanso</translation>
    </message>
    <message>
        <source>Copy the week&apos;s runs</source>
        <translation>Copiar las salidas de la semana</translation>
    </message>
    <message>
        <source>Paste the runs into this week</source>
        <translation>Pegar las salidas en esta semana</translation>
    </message>
    <message>
        <source>Show one &amp;week</source>
        <translation>Ver una se&amp;mana</translation>
    </message>
    <message>
        <source>Show t&amp;hree weeks</source>
        <translation>Ver t&amp;res semanas</translation>
    </message>
    <message>
        <source>Show the &amp;season</source>
        <translation>Ver la t&amp;emporada</translation>
    </message>
    <message>
        <source>First days until %1 — %2 h left of %3</source>
        <translation>Primeros días hasta el %1 — quedan %2 h de %3</translation>
    </message>
    <message>
        <source>Training as usual, with strength work to keep the hamstring strong.</source>
        <translation>Entrenamiento como siempre, con trabajo de fuerza para mantener fuertes los isquiotibiales.</translation>
    </message>
    <message>
        <source>Take care:</source>
        <translation>Ten cuidado:</translation>
    </message>
    <message>
        <source>When to stop:</source>
        <translation>Cuándo parar:</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>También</translation>
    </message>
    <message>
        <source>From your clinician</source>
        <translation>De tu profesional sanitario</translation>
    </message>
    <message>
        <source>Your pain limit is %1 of 10: stop when it goes above.</source>
        <translation>Tu límite de dolor es %1 de 10: para cuando lo supere.</translation>
    </message>
    <message>
        <source>This week:</source>
        <translation>Esta semana:</translation>
    </message>
    <message>
        <source>These weeks:</source>
        <translation>Estas semanas:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>For the days in between</source>
        <translation>Para los días intermedios</translation>
    </message>
    <message>
        <source>%1 times a day</source>
        <translation>%1 veces al día</translation>
    </message>
    <message>
        <source>Pain:</source>
        <translation>Dolor:</translation>
    </message>
    <message>
        <source>Tick when done, and write the worst pain from 0 to 10</source>
        <translation>Marca lo hecho y escribe el peor dolor de 0 a 10</translation>
    </message>
    <message>
        <source>Nothing is planned for these days.</source>
        <translation>No hay nada planeado para estos días.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Repetitions, a field for each set</source>
        <translation>Repeticiones, una casilla por serie</translation>
    </message>
    <message>
        <source>Worst pain, 0 to 10</source>
        <translation>Peor dolor, 0 a 10</translation>
    </message>
    <message>
        <source>Pain next day, 0 to 10</source>
        <translation>Dolor al día siguiente, 0 a 10</translation>
    </message>
    <message>
        <source>Tick what is done. Write how often you did it and how much it hurt: 0 is no pain, 10 the worst you can think of.</source>
        <translation>Marca lo que esté hecho. Escribe cuántas veces lo hiciste y cuánto dolió: 0 es sin dolor; 10, el peor que puedas imaginar.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Choose a PNG, JPEG or SVG file.</source>
        <translation>Esto no es una imagen que se pueda leer. Elige un archivo PNG, JPEG o SVG.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one with fewer than 40 million pixels.</source>
        <translation>Esta imagen es demasiado grande. Elige una con menos de 40 millones de píxeles.</translation>
    </message>
    <message>
        <source>This picture is broken. Choose another file, or save it anew and try again.</source>
        <translation>Esta imagen está dañada. Elige otro archivo, o guárdala de nuevo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The PDF could not be written (%1). Choose another folder, or make room and try again.</source>
        <translation>No se pudo escribir el PDF (%1). Elige otra carpeta, o libera espacio e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>Plan semanal</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Log sheet</source>
        <translation>Hoja de registro</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Informe de progreso</translation>
    </message>
    <message>
        <source>The printer does not take the pages. See whether it is on, choose another one, or save a PDF.</source>
        <translation>La impresora no acepta las páginas. Mira si está encendida, elige otra o guarda un PDF.</translation>
    </message>
    <message>
        <source>sets of %1</source>
        <translation>series de %1</translation>
    </message>
    <message>
        <source>1 set of %1</source>
        <translation>1 serie de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sets of %1</source>
        <translation>
            <numerusform>%n serie de %1</numerusform>
            <numerusform>%n series de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>once %1 metres</source>
        <translation>una vez %1 metros</translation>
    </message>
    <message numerus="yes">
        <source>%n times %1 metres</source>
        <translation>
            <numerusform>%n vez %1 metros</numerusform>
            <numerusform>%n veces %1 metros</numerusform>
        </translation>
    </message>
    <message>
        <source>hold for %1, once</source>
        <translation>mantén %1, una vez</translation>
    </message>
    <message numerus="yes">
        <source>hold for %1, %n times</source>
        <translation>
            <numerusform>mantén %1, %n vez</numerusform>
            <numerusform>mantén %1, %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on each side</source>
        <translation>%1 por lado</translation>
    </message>
    <message>
        <source>hold for %1</source>
        <translation>mantén %1</translation>
    </message>
    <message>
        <source>with %1 kg</source>
        <translation>con %1 kg</translation>
    </message>
    <message>
        <source>Rest %1 between sets.</source>
        <translation>Descansa %1 entre series.</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>En el suelo</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>De rodillas</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>On the move</source>
        <translation>En movimiento</translation>
    </message>
    <message>
        <source>The muscle settles first. Rest it, and move only as far as it does not hurt.</source>
        <translation>Primero se calma el músculo. Déjalo descansar y muévete solo hasta donde no duela.</translation>
    </message>
    <message>
        <source>Now easy movement comes back. Begin gently and stop before it hurts.</source>
        <translation>Ahora vuelve el movimiento suave. Empieza con cuidado y para antes de que duela.</translation>
    </message>
    <message>
        <source>Now the muscle grows strong again. Move slowly and do not hurry.</source>
        <translation>Ahora el músculo vuelve a ganar fuerza. Muévete despacio y sin prisa.</translation>
    </message>
    <message>
        <source>Now running comes back in small steps. Walk and run by turns.</source>
        <translation>Ahora vuelve el correr, en pasos pequeños. Alterna caminar y correr.</translation>
    </message>
    <message>
        <source>You train as before. Keep the strength work going, so that it stays strong.</source>
        <translation>Entrenas como antes. Sigue con la fuerza, para que se mantenga fuerte.</translation>
    </message>
    <message>
        <source>1 strength day</source>
        <translation>1 día de fuerza</translation>
    </message>
    <message numerus="yes">
        <source>%n strength days</source>
        <translation>
            <numerusform>%n día de fuerza</numerusform>
            <numerusform>%n días de fuerza</numerusform>
        </translation>
    </message>
    <message>
        <source>1 running day</source>
        <translation>1 día de correr</translation>
    </message>
    <message numerus="yes">
        <source>%n running days</source>
        <translation>
            <numerusform>%n día de correr</numerusform>
            <numerusform>%n días de correr</numerusform>
        </translation>
    </message>
    <message>
        <source>1 rest day</source>
        <translation>1 día de descanso</translation>
    </message>
    <message numerus="yes">
        <source>%n rest days</source>
        <translation>
            <numerusform>%n día de descanso</numerusform>
            <numerusform>%n días de descanso</numerusform>
        </translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>One session takes about %1.</source>
        <translation>Una sesión dura unos %1.</translation>
    </message>
    <message>
        <source>Stop at once at a sharp pain or a pop.</source>
        <translation>Para en seguida ante un dolor agudo o un chasquido.</translation>
    </message>
    <message>
        <source>Call your doctor or physiotherapist about a new bruise, a swelling or a gap in the muscle.</source>
        <translation>Llama a tu médico o fisioterapeuta si aparece un hematoma, una hinchazón o un hueco en el músculo.</translation>
    </message>
    <message>
        <source>Call them too if you cannot walk normally, or if your leg is weak or numb.</source>
        <translation>Llama también si no puedes caminar normal, o si la pierna está débil o insensible.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>None in this time.</source>
        <translation>Ninguno en este tiempo.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Peor dolor</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>episodio</translation>
    </message>
    <message>
        <source>Distance a week, %1</source>
        <translation>Distancia por semana, %1</translation>
    </message>
    <message>
        <source>ceiling of the week</source>
        <translation>tope de la semana</translation>
    </message>
    <message>
        <source>Strength, repetitions a week</source>
        <translation>Fuerza, repeticiones por semana</translation>
    </message>
    <message>
        <source>Worst pain of the week, 0 to 10</source>
        <translation>Peor dolor de la semana, 0 a 10</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>dolor</translation>
    </message>
    <message>
        <source>What stood out in the load</source>
        <translation>Lo que llamó la atención en la carga</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Tope</translation>
    </message>
    <message>
        <source>Strength days</source>
        <translation>Días de fuerza</translation>
    </message>
    <message>
        <source>Kept to the plan</source>
        <translation>Plan cumplido</translation>
    </message>
    <message>
        <source>Week by week, the newest first</source>
        <translation>Semana a semana, la más reciente primero</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Before each run:</source>
        <translation>Antes de cada salida:</translation>
    </message>
    <message>
        <source>Before the run on %1:</source>
        <translation>Antes de la salida del %1:</translation>
    </message>
    <message>
        <source>After each run:</source>
        <translation>Después de cada salida:</translation>
    </message>
    <message>
        <source>After the run on %1:</source>
        <translation>Después de la salida del %1:</translation>
    </message>
    <message>
        <source>Training log</source>
        <translation>Registro de entrenamiento</translation>
    </message>
    <message>
        <source>Hamstring plan</source>
        <translation>Plan de isquiotibiales</translation>
    </message>
    <message>
        <source>Training plan</source>
        <translation>Plan de entrenamiento</translation>
    </message>
    <message>
        <source>Hamstring plan, stage %1 of %2: %3</source>
        <translation>Plan de isquiotibiales, etapa %1 de %2: %3</translation>
    </message>
    <message>
        <source>Made with: %1.</source>
        <translation>Hecho con: %1.</translation>
    </message>
    <message>
        <source>plan of %1, %2</source>
        <translation>plan de %1, %2</translation>
    </message>
    <message>
        <source>Printed %1 · advice, not a diagnosis</source>
        <translation>Impreso el %1 · consejo, no diagnóstico</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>See %1, %2.</source>
        <translation>Consulta: %1, %2.</translation>
    </message>
    <message>
        <source>Not now:</source>
        <translation>Ahora no:</translation>
    </message>
    <message>
        <source>Stop and call</source>
        <translation>Para y llama</translation>
    </message>
    <message>
        <source>(over the limit)</source>
        <translation>(por encima del límite)</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nada planeado</translation>
    </message>
    <message>
        <source>%1 runs added, %2 known already, %3 other activities left out.</source>
        <translation>%1 salidas añadidas, %2 ya conocidas, %3 otras actividades dejadas fuera.</translation>
    </message>
    <message>
        <source>Activities (*.csv *.fit *.tcx *.gpx *.gz *.zip);;All files (*)</source>
        <translation>Actividades (*.csv *.fit *.tcx *.gpx *.gz *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 paciente</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>nobody is here yet</source>
        <translation>aún no hay nadie aquí</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Hielo</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Elevación</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Active recovery</source>
        <translation>Recuperación activa</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Movilidad</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>Nuevo chequeo</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Derivar</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>Nutrición</translation>
    </message>
    <message>
        <source>This is a planned workout, not a run that was done; choose the activity itself</source>
        <translation>Esto es un entrenamiento planificado, no una salida hecha; elige la actividad misma</translation>
    </message>
    <message>
        <source>Given against this rule, because: %1</source>
        <translation>Indicado en contra de esta regla porque: %1</translation>
    </message>
    <message>
        <source>You said that something hurts, but not yet what. Go back and say at least how strong the pain is, or start anew with “All fine”.</source>
        <translation>Has dicho que algo duele, pero aún no qué. Vuelve y di al menos cuánto duele, o empieza de nuevo con «Todo bien».</translation>
    </message>
    <message>
        <source>All as the program comes with them</source>
        <translation>Todos tal como vienen con el programa</translation>
    </message>
    <message>
        <source>The walk and the gentle holds</source>
        <translation>El paseo y las posturas suaves</translation>
    </message>
    <message>
        <source>The gentle holds</source>
        <translation>Las posturas suaves</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>El paseo</translation>
    </message>
    <message>
        <source>%1 hurt more than %2 of 10. Check in and say how the leg is: until then they are left out.</source>
        <translation>Dolor de más de %2 sobre 10: %1. Haz un chequeo y di cómo está la pierna: hasta entonces no se incluye.</translation>
    </message>
    <message>
        <source>Your last walk hurt more than before, so the next ones are shorter. Check in if the pain stays.</source>
        <translation>Tu último paseo dolió más que antes, así que los próximos son más cortos. Haz un chequeo si el dolor sigue.</translation>
    </message>
    <message>
        <source>Say how the leg was the day after your last run, in its log or with a check-in: until then no run is planned for today.</source>
        <translation>Di cómo estaba la pierna el día después de tu última salida, en su registro o con un chequeo: hasta entonces no se planifica ninguna salida para hoy.</translation>
    </message>
    <message numerus="yes">
        <source>Resting for %n days after a session that hurt too much: %1. A plan made after that holds them again, from an easy step. Check in if the pain stays.</source>
        <translation>
            <numerusform>Descansa %n día después de una sesión que dolió demasiado: %1. Un plan hecho después lo vuelve a incluir, desde un paso fácil. Haz un chequeo si el dolor sigue.</numerusform>
            <numerusform>Descansa %n días después de una sesión que dolió demasiado: %1. Un plan hecho después lo vuelve a incluir, desde un paso fácil. Haz un chequeo si el dolor sigue.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second run asked for on %1 is not planned: a day holds one of them.</source>
        <translation>La segunda salida pedida para el %1 no se planifica: un día admite una.</translation>
    </message>
    <message>
        <source>The last gentle walk hurt; the next ones are shorter.</source>
        <translation>El último paseo suave dolió; los próximos son más cortos.</translation>
    </message>
    <message>
        <source>This session runs for longer without a walk than the next one of the walk–run table.</source>
        <translation>Esta sesión corre más tiempo sin caminar que la siguiente de la tabla de caminar y correr.</translation>
    </message>
    <message>
        <source>compress</source>
        <translation>comprimir</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>format</comment>
        <translation>ddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>format</comment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>must be given for each set</source>
        <translation>debe indicarse para cada serie</translation>
    </message>
    <message>
        <source>Between two ice packs while the day has room</source>
        <translation>Entre un hielo y otro, mientras quepa en el día</translation>
    </message>
    <message>
        <source>Sets of an exercise of your own, at most</source>
        <translation>Series de un ejercicio propio, como máximo</translation>
    </message>
    <message>
        <source>Repetitions of each of these sets, at most</source>
        <translation>Repeticiones de cada una de estas series, como máximo</translation>
    </message>
    <message>
        <source>Each of these sets is held, at most</source>
        <translation>Cada una de estas series se mantiene, como máximo</translation>
    </message>
</context>
<context>
    <name>stridewell::AboutDialog</name>
    <message>
        <source>About Stridewell</source>
        <translation>Acerca de Stridewell</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2.</source>
        <translation>Versión %1, con Qt %2.</translation>
    </message>
</context>
<context>
    <name>stridewell::AdherenceChart</name>
    <message>
        <source>Nothing planned is over yet.</source>
        <translation>Aún no ha pasado nada de lo planeado.</translation>
    </message>
</context>
<context>
    <name>stridewell::AnswerPage</name>
    <message>
        <source>Nothing stands against your training.</source>
        <translation>Nada impide tu entrenamiento.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Dejar por ahora</translation>
    </message>
    <message>
        <source>Because of what you said</source>
        <translation>Por lo que dijiste</translation>
    </message>
    <message>
        <source>Whom: %1</source>
        <translation>A quién: %1</translation>
    </message>
    <message>
        <source>How soon: %1</source>
        <translation>Cuándo: %1</translation>
    </message>
    <message>
        <source>In Europe the emergency number is 112.</source>
        <translation>En Europa el número de emergencias es el 112.</translation>
    </message>
    <message>
        <source>How your plan would change</source>
        <translation>Cómo cambiaría tu plan</translation>
    </message>
    <message>
        <source>Training pauses until this has been looked at. That is for your safety and is not a choice: it holds whatever else the plan says.</source>
        <translation>El entrenamiento queda en pausa hasta que alguien lo haya mirado. Es por tu seguridad y no se elige: vale, diga lo que diga el resto del plan.</translation>
    </message>
</context>
<context>
    <name>stridewell::BackingUp</name>
    <message>
        <source>The store is damaged: %1. The newest good backup can be put in its place.</source>
        <translation>La base de datos está dañada: %1. Se puede poner en su lugar la última copia de seguridad buena.</translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation>Ver copias de seguridad</translation>
    </message>
    <message>
        <source>No backup could be made. %1</source>
        <translation>No se pudo hacer la copia de seguridad. %1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save with a passphrase</source>
        <translation>Guardar con contraseña</translation>
    </message>
    <message>
        <source>Sealed backup (*.sealed)</source>
        <translation>Copia de seguridad sellada (*.sealed)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta de copias de seguridad</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Se hizo una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing has changed since the newest backup.</source>
        <translation>Nada ha cambiado desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>It was restored. What it replaced is kept as a backup of its own.</source>
        <translation>Se restauró. Lo reemplazado se conserva como otra copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 was saved with a passphrase.</source>
        <translation>%1 se guardó con contraseña.</translation>
    </message>
    <message>
        <source>Whoever opens %1 needs this passphrase.</source>
        <translation>Quien abra %1 necesita esta contraseña.</translation>
    </message>
    <message>
        <source>It was written to %1.</source>
        <translation>Se escribió en %1.</translation>
    </message>
    <message>
        <source>Backups lie in %1 from now on.</source>
        <translation>Las copias de seguridad están en %1 desde ahora.</translation>
    </message>
</context>
<context>
    <name>stridewell::BackupModel</name>
    <message>
        <source>every 30 minutes</source>
        <translation>cada 30 minutos</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>hecha a mano</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <source>before somebody was deleted</source>
        <translation>antes de borrar a alguien</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>antes de restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>before an update of Stridewell</source>
        <translation>antes de actualizar Stridewell</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>una salida</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n salida</numerusform>
            <numerusform>%n salidas</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, runs</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and one more</source>
        <translation>%1 y uno más</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Last change in it</source>
        <translation>Último cambio en ella</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>stridewell::BackupTable</name>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
</context>
<context>
    <name>stridewell::BackupsDialog</name>
    <message>
        <source>&amp;Restore the chosen one</source>
        <translation>&amp;Restaurar la elegida</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Stridewell copies all that it holds every 30 minutes when something has changed, and before an import or a deletion. Older copies are thinned by day, week and month.</source>
        <translation>Stridewell copia todo lo que contiene cada 30 minutos si algo ha cambiado, y antes de importar o borrar. Las copias antiguas se van reduciendo por día, semana y mes.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer copia ahora</translation>
    </message>
    <message>
        <source>Save with a &amp;passphrase…</source>
        <translation>Guardar con &amp;contraseña…</translation>
    </message>
    <message>
        <source>Restore a &amp;file…</source>
        <translation>Restaurar un &amp;archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Move them…</source>
        <translation>&amp;Moverlas…</translation>
    </message>
    <message>
        <source>They lie in %1</source>
        <translation>Están en %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>stridewell::BatchDialog</name>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>Un solo PDF</translation>
    </message>
    <message>
        <source>A PDF for each</source>
        <translation>Un PDF para cada uno</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Print selected patients</source>
        <translation>Imprimir los pacientes elegidos</translation>
    </message>
    <message>
        <source>Each from the present week on. Notes for clinicians are never printed.</source>
        <translation>Cada uno desde la semana actual. Las notas para profesionales no se imprimen nunca.</translation>
    </message>
    <message>
        <source>Patients printed</source>
        <translation>Pacientes impresos</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
</context>
<context>
    <name>stridewell::BodyMap</name>
    <message>
        <source>The legs from behind. Arrow keys choose the place; the questions ask the same.</source>
        <translation>Las piernas por detrás. Las flechas eligen el lugar; las preguntas piden lo mismo.</translation>
    </message>
    <message>
        <source>Where it hurts: not said</source>
        <translation>Dónde duele: sin decir</translation>
    </message>
    <message>
        <source>Where it hurts: %1</source>
        <translation>Dónde duele: %1</translation>
    </message>
</context>
<context>
    <name>stridewell::CalendarKeeper</name>
    <message>
        <source>The calendar %1 is up to date again.</source>
        <translation>El calendario %1 vuelve a estar al día.</translation>
    </message>
    <message>
        <source>Your calendar is not up to date. %1. Your plan is safe; the file is tried again every minute.</source>
        <translation>Tu calendario no está al día. %1. Tu plan está a salvo; se vuelve a probar con el archivo cada minuto.</translation>
    </message>
</context>
<context>
    <name>stridewell::CalendarView</name>
    <message>
        <source>Calendar of the plan</source>
        <translation>Calendario del plan</translation>
    </message>
    <message>
        <source>Choose what to move first: Enter goes into a day, Tab on to its next card.</source>
        <translation>Elige primero qué mover: Intro entra en un día, Tab pasa a su siguiente tarjeta.</translation>
    </message>
</context>
<context>
    <name>stridewell::ChapterView</name>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
</context>
<context>
    <name>stridewell::CheckInDialog</name>
    <message>
        <source>Check in</source>
        <translation>Chequeo</translation>
    </message>
    <message>
        <source>All fine</source>
        <translation>Todo bien</translation>
    </message>
    <message>
        <source>No pain at the back of the thigh</source>
        <translation>Sin dolor en la parte de atrás del muslo</translation>
    </message>
    <message>
        <source>Something hurts</source>
        <translation>Algo duele</translation>
    </message>
    <message>
        <source>A few questions, two minutes at most</source>
        <translation>Unas preguntas, dos minutos como mucho</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation>Seguir donde lo dejaste</translation>
    </message>
    <message>
        <source>Your answers of before are still here</source>
        <translation>Tus respuestas de antes siguen aquí</translation>
    </message>
    <message>
        <source>The same, and it is getting better</source>
        <translation>Lo mismo, y va mejorando</translation>
    </message>
    <message>
        <source>The same, and it is not getting better</source>
        <translation>Lo mismo, y no mejora</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Algo nuevo</translation>
    </message>
    <message>
        <source>Another place, or it happened again</source>
        <translation>Otro lugar, o volvió a pasar</translation>
    </message>
    <message>
        <source>It cannot be said yet how this looks: %1.</source>
        <translation>Aún no se puede decir qué parece esto: %1.</translation>
    </message>
    <message>
        <source>As you answer, here stands what it looks like, why, and how your week would change.</source>
        <translation>A medida que respondes, aquí aparece qué parece, por qué y cómo cambiaría tu semana.</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Volver a las preguntas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Store this check-in</source>
        <translation>Guardar este chequeo</translation>
    </message>
    <message>
        <source>Take it and change the plan</source>
        <translation>Aceptar y cambiar el plan</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>stridewell::CheckInFlow</name>
    <message>
        <source>check-in</source>
        <translation>chequeo</translation>
    </message>
    <message>
        <source>It could not be stored: %1. Your answers are still here; try again in a moment.</source>
        <translation>No se pudo guardar: %1. Tus respuestas siguen aquí; inténtalo otra vez en un momento.</translation>
    </message>
    <message>
        <source>Check-in taken.</source>
        <translation>Chequeo aceptado.</translation>
    </message>
    <message>
        <source>Training is paused: %1, %2.</source>
        <translation>El entrenamiento está en pausa: %1, %2.</translation>
    </message>
</context>
<context>
    <name>stridewell::CheckInFrame</name>
    <message>
        <source>Check in</source>
        <translation>Chequeo</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>¿Dónde duele?</translation>
    </message>
    <message>
        <source>Not a diagnosis. Nothing leaves this computer.</source>
        <translation>No es un diagnóstico. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Leave the plan as it is</source>
        <translation>Dejar el plan como está</translation>
    </message>
</context>
<context>
    <name>stridewell::ChoiceRow</name>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
</context>
<context>
    <name>stridewell::Clinic</name>
    <message>
        <source>The patient is in the archive now.</source>
        <translation>El paciente está ahora en el archivo.</translation>
    </message>
    <message>
        <source>The patient is out of the archive now.</source>
        <translation>El paciente ya no está en el archivo.</translation>
    </message>
    <message>
        <source>The next review is on %1.</source>
        <translation>La próxima revisión es el %1.</translation>
    </message>
    <message>
        <source>No review is planned by hand any more.</source>
        <translation>Ya no hay ninguna revisión planeada a mano.</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Exportar perfil</translation>
    </message>
    <message>
        <source>Profile (*.json)</source>
        <translation>Perfil (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder, or make room.</source>
        <translation>%1 no se pudo escribir (%2). Elige otra carpeta o libera espacio.</translation>
    </message>
    <message>
        <source>The profile was written to %1.</source>
        <translation>El perfil se escribió en %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 se borró.</translation>
    </message>
</context>
<context>
    <name>stridewell::ClinicHeadDialog</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Head of the clinic’s prints</source>
        <translation>Encabezado de las impresiones de la consulta</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la consulta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>stridewell::ComingCard</name>
    <message>
        <source>The next days</source>
        <translation>Los próximos días</translation>
    </message>
</context>
<context>
    <name>stridewell::CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Todos los comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>stridewell::DayDelegate</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 más</translation>
    </message>
</context>
<context>
    <name>stridewell::DayPanel</name>
    <message>
        <source>Note on the day</source>
        <translation>Nota sobre el día</translation>
    </message>
    <message>
        <source>Note on this day…</source>
        <translation>Nota sobre este día…</translation>
    </message>
    <message>
        <source>Note on the week</source>
        <translation>Nota sobre la semana</translation>
    </message>
    <message>
        <source>Note on this week…</source>
        <translation>Nota sobre esta semana…</translation>
    </message>
    <message>
        <source>Add a run…</source>
        <translation>Añadir una salida…</translation>
    </message>
</context>
<context>
    <name>stridewell::DeletePatientDialog</name>
    <message>
        <source>Delete a patient</source>
        <translation>Borrar un paciente</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>¿Borrar a %1 para siempre?</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>el plan</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>tu propia nota</translation>
    </message>
    <message>
        <source>This would be lost: %1. It cannot be undone.</source>
        <translation>Se perdería esto: %1. No se puede deshacer.</translation>
    </message>
    <message>
        <source>An export keeps what belongs to the patient: runs, check-ins and logs. Your own note is never exported; copy it if you need it. An archived patient stays out of the way and loses nothing.</source>
        <translation>Una exportación conserva lo que es del paciente: salidas, chequeos y registros. Tu propia nota nunca se exporta; cópiala si la necesitas. Un paciente archivado no estorba y no pierde nada.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Export first…</source>
        <translation>&amp;Exportar antes…</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Borrar para siempre</translation>
    </message>
</context>
<context>
    <name>stridewell::DifferenceList</name>
    <message>
        <source>Nothing changes.</source>
        <translation>Nada cambia.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Ver %n más</numerusform>
            <numerusform>Ver %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>%1 Why?</source>
        <translation>%1 ¿Por qué?</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
</context>
<context>
    <name>stridewell::DosePart</name>
    <message>
        <source>Change the dose</source>
        <translation>Cambiar la dosis</translation>
    </message>
    <message>
        <source>Take the planned dose again</source>
        <translation>Volver a la dosis planeada</translation>
    </message>
    <message>
        <source>Take this dose</source>
        <translation>Usar esta dosis</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>¿Por qué? (si quieres)</translation>
    </message>
    <message>
        <source>Why the dose is changed</source>
        <translation>Por qué se cambia la dosis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The dose was changed by hand.</source>
        <translation>La dosis se cambió a mano.</translation>
    </message>
    <message>
        <source>The dose was changed by %1.</source>
        <translation>La dosis la cambió %1.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>%1: sets</source>
        <translation>%1: series</translation>
    </message>
    <message>
        <source>%1: repetitions of each set</source>
        <translation>%1: repeticiones de cada serie</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>%1: seconds to hold</source>
        <translation>%1: segundos que mantener</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>sin peso</translation>
    </message>
    <message>
        <source>%1: weight</source>
        <translation>%1: peso</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>%1 (rule %2)</source>
        <translation>%1 (regla %2)</translation>
    </message>
    <message>
        <source>For clinicians: why it may be done all the same</source>
        <translation>Para profesionales: por qué se puede hacer de todos modos</translation>
    </message>
    <message>
        <source>Take it with this reason</source>
        <translation>Aplicar con este motivo</translation>
    </message>
</context>
<context>
    <name>stridewell::ExerciseActions</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>On the handout of %1</source>
        <translation>En la hoja de %1</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>The rules build on this exercise, so it cannot be hidden.</source>
        <translation>Las reglas se apoyan en este ejercicio, así que no se puede ocultar.</translation>
    </message>
</context>
<context>
    <name>stridewell::ExerciseDetail</name>
    <message>
        <source>Where you are</source>
        <translation>Dónde estás</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figura: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a step of a list</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>Suele salir mal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Your plan does not ask for it now.</source>
        <translation>Tu plan no lo pide ahora.</translation>
    </message>
    <message>
        <source>Added by your clinician.</source>
        <translation>Lo añadió tu profesional sanitario.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Fuentes: %1</translation>
    </message>
    <message>
        <source>About the exercise</source>
        <translation>Sobre el ejercicio</translation>
    </message>
</context>
<context>
    <name>stridewell::ExerciseEditor</name>
    <message>
        <source>New exercise</source>
        <translation>Nuevo ejercicio</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where it has its place</source>
        <translation>Dónde tiene su lugar</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Vuelta a la calma</translation>
    </message>
    <message>
        <source>Body position</source>
        <translation>Posición del cuerpo</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>En el suelo</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>De rodillas</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Correr</translation>
    </message>
    <message>
        <source>The rules treat it like</source>
        <translation>Las reglas lo tratan como</translation>
    </message>
    <message>
        <source>Nordic curl</source>
        <translation>Curl nórdico</translation>
    </message>
    <message>
        <source>Deadlift</source>
        <translation>Peso muerto</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Puente</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <translation>Estiramiento de isquiotibiales</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>How it is done, a step a line</source>
        <translation>Cómo se hace, un paso por línea</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Cuándo parar</translation>
    </message>
    <message>
        <source>What often goes wrong, one a line (may stay empty)</source>
        <translation>Lo que suele salir mal, uno por línea (puede quedar vacío)</translation>
    </message>
    <message>
        <source>What it is for (may stay empty)</source>
        <translation>Para qué sirve (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Drag the joints: the start on the left, the end on the right</source>
        <translation>Arrastra las articulaciones: el inicio a la izquierda, el final a la derecha</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Begin with the figure of</source>
        <translation>Empezar con la figura de</translation>
    </message>
    <message>
        <source>A &amp;picture instead…</source>
        <translation>Mejor una &amp;imagen…</translation>
    </message>
    <message>
        <source>A &amp;figure instead</source>
        <translation>Mejor una &amp;figura</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>series</translation>
    </message>
    <message>
        <source>Repetitions or seconds of each set</source>
        <translation>Repeticiones o segundos de cada serie</translation>
    </message>
    <message>
        <source>Of each set</source>
        <translation>De cada serie</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Seconds held</source>
        <translation>Segundos mantenidos</translation>
    </message>
    <message>
        <source>On each side</source>
        <translation>Por lado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Picture of the exercise</source>
        <translation>Imagen del ejercicio</translation>
    </message>
</context>
<context>
    <name>stridewell::ExerciseFlow</name>
    <message>
        <source>Picture of the exercise</source>
        <translation>Imagen del ejercicio</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This exercise is not in the library any more.</source>
        <translation>Este ejercicio ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>Se cambió %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 se borró.</translation>
    </message>
</context>
<context>
    <name>stridewell::ExerciseSheet</name>
    <message>
        <source>Last time %1</source>
        <translation>Última vez %1</translation>
    </message>
</context>
<context>
    <name>stridewell::ExercisesPage</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>In my plan</source>
        <translation>En mi plan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultos</translation>
    </message>
    <message>
        <source>&amp;New exercise…</source>
        <translation>&amp;Nuevo ejercicio…</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation>Buscar en los ejercicios</translation>
    </message>
    <message>
        <source>No exercise is hidden.</source>
        <translation>No hay ningún ejercicio oculto.</translation>
    </message>
    <message>
        <source>No exercise has these words. Clear the search, or look among all.</source>
        <translation>Ningún ejercicio tiene estas palabras. Borra la búsqueda, o mira entre todos.</translation>
    </message>
    <message>
        <source>Your plan holds no exercise now. “All” shows every one.</source>
        <translation>Tu plan no tiene ejercicios ahora. «Todos» los muestra todos.</translation>
    </message>
</context>
<context>
    <name>stridewell::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How many weeks, from this one on</source>
        <translation>Cuántas semanas, desde esta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Paper, text size and the clinic’s name are as you chose them in Print.</source>
        <translation>El papel, el tamaño del texto y el nombre de la consulta son los que elegiste en Imprimir.</translation>
    </message>
    <message>
        <source>Every item lasts the whole day</source>
        <translation>Cada elemento dura todo el día</translation>
    </message>
    <message>
        <source>Say what is suspected and why</source>
        <translation>Decir qué se sospecha y por qué</translation>
    </message>
    <message>
        <source>Whoever sees the calendar can read it.</source>
        <translation>Quien vea el calendario puede leerlo.</translation>
    </message>
    <message>
        <source>Whoever sees the calendar can read it. Without it, titles say only what to do.</source>
        <translation>Quien vea el calendario puede leerlo. Sin esto, los títulos solo dicen qué hacer.</translation>
    </message>
    <message>
        <source>Alarm before what has a time</source>
        <translation>Aviso antes de lo que tiene hora</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>Algunos programas de calendario se saltan o duplican eventos que ya conocen. Un calendario propio para el plan se puede vaciar antes de volver a importar.</translation>
    </message>
    <message>
        <source>A folder that is kept up to date</source>
        <translation>Una carpeta que se mantiene al día</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Elegir una ca&amp;rpeta…</translation>
    </message>
    <message>
        <source>S&amp;top keeping it</source>
        <translation>&amp;Dejar de mantenerla</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>The whole plan is written there as a calendar whenever it changes, so that a calendar program or a web server can take it from there.</source>
        <translation>El plan entero se escribe ahí como calendario cada vez que cambia, para que un programa de calendario o un servidor web lo pueda tomar de ahí.</translation>
    </message>
    <message>
        <source>%1 holds the present calendar.</source>
        <translation>%1 contiene el calendario actual.</translation>
    </message>
</context>
<context>
    <name>stridewell::Exporting</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Open in calendar</source>
        <translation>Abrir en el calendario</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No program here opens %1. You can open it from within your own.</source>
        <translation>Ningún programa de aquí abre %1. Puedes abrirlo desde el tuyo.</translation>
    </message>
    <message>
        <source>Keep a folder up to date</source>
        <translation>Mantener al día una carpeta</translation>
    </message>
</context>
<context>
    <name>stridewell::FindingList</name>
    <message>
        <source>What stands out</source>
        <translation>Lo que llama la atención</translation>
    </message>
    <message>
        <source>Nothing: every week and run of this time kept to its ceiling.</source>
        <translation>Nada: cada semana y cada salida de este tiempo respetó su tope.</translation>
    </message>
    <message>
        <source>No runs in this time yet. Import your history, or log a run.</source>
        <translation>Aún no hay salidas en este tiempo. Importa tu historial o registra una salida.</translation>
    </message>
    <message>
        <source>One more stands in the table.</source>
        <translation>Hay uno más en la tabla.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the table.</source>
        <translation>
            <numerusform>Hay %n más en la tabla.</numerusform>
            <numerusform>Hay %n más en la tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regla %1</translation>
    </message>
    <message>
        <source>What research says</source>
        <translation>Lo que dice la investigación</translation>
    </message>
</context>
<context>
    <name>stridewell::FirstRunDialog</name>
    <message>
        <source>Welcome to Stridewell</source>
        <translation>Te damos la bienvenida a Stridewell</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>What you typed here is not stored yet. Go on to keep it, or close and lose it.</source>
        <translation>Lo que escribiste aquí aún no está guardado. Sigue para conservarlo, o cierra y se pierde.</translation>
    </message>
    <message>
        <source>Show my plan</source>
        <translation>Ver mi plan</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>stridewell::FirstRunFlow</name>
    <message>
        <source>Nobody here is called “%1”. Start as a new runner, or choose below.</source>
        <translation>Nadie aquí se llama «%1». Empieza como nuevo corredor o elige abajo.</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Importar salidas</translation>
    </message>
    <message>
        <source>That could not be stored: %1. What you typed is still here.</source>
        <translation>Eso no se pudo guardar: %1. Lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <source>Nothing was taken from the files.</source>
        <translation>No se tomó nada de los archivos.</translation>
    </message>
</context>
<context>
    <name>stridewell::HealthPage</name>
    <message>
        <source>No, all fine</source>
        <translation>No, todo bien</translation>
    </message>
    <message>
        <source>The plan comes at once</source>
        <translation>El plan aparece en seguida</translation>
    </message>
    <message>
        <source>Yes, something hurts</source>
        <translation>Sí, algo duele</translation>
    </message>
    <message>
        <source>A few questions, two minutes at most</source>
        <translation>Unas preguntas, dos minutos como mucho</translation>
    </message>
    <message>
        <source>Something else the plan should know of? ›</source>
        <translation>¿Algo más que el plan deba saber? ›</translation>
    </message>
    <message>
        <source>What of this is so for you?</source>
        <translation>¿Qué de esto es tu caso?</translation>
    </message>
    <message>
        <source>Does the back of your thigh hurt now?</source>
        <translation>¿Te duele ahora la parte de atrás del muslo?</translation>
    </message>
    <message>
        <source>Then a few questions follow before the plan.</source>
        <translation>Entonces siguen unas preguntas antes del plan.</translation>
    </message>
    <message>
        <source>Opens a list of conditions and medicines; skip it if nothing applies</source>
        <translation>Abre una lista de enfermedades y medicamentos; sáltala si nada es tu caso</translation>
    </message>
    <message>
        <source>Choose what is so for you. The plan leaves out what would not be good for you, and asks you to see somebody sooner. It stays on this computer.</source>
        <translation>Elige lo que sea tu caso. El plan deja fuera lo que no te convendría y te pide ver antes a alguien. Se queda en este equipo.</translation>
    </message>
</context>
<context>
    <name>stridewell::HelpCard</name>
    <message>
        <source>Get help at once</source>
        <translation>Busca ayuda en seguida</translation>
    </message>
</context>
<context>
    <name>stridewell::HelpWindow</name>
    <message>
        <source>Nothing is found for these words. Try fewer, or others.</source>
        <translation>No se encuentra nada con estas palabras. Prueba con menos, o con otras.</translation>
    </message>
    <message>
        <source>Stridewell Handbook</source>
        <translation>Manual de Stridewell</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>To the chapter before (Alt+Left)</source>
        <translation>Al capítulo anterior (Alt+Izquierda)</translation>
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
        <translation>una copia de una consulta</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>&amp;About Stridewell</source>
        <translation>A&amp;cerca de Stridewell</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>El informe se escribió en %1.</translation>
    </message>
</context>
<context>
    <name>stridewell::HistoryPage</name>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>What have you run lately?</source>
        <translation>¿Qué has corrido últimamente?</translation>
    </message>
    <message>
        <source>The plan starts from what you really ran. More can be added at any time.</source>
        <translation>El plan parte de lo que de verdad corriste. Puedes añadir más en cualquier momento.</translation>
    </message>
    <message>
        <source>I have files</source>
        <translation>Tengo archivos</translation>
    </message>
    <message>
        <source>I type the last weeks</source>
        <translation>Escribo las últimas semanas</translation>
    </message>
    <message>
        <source>A sum and the number of runs are enough</source>
        <translation>Basta con una suma y el número de salidas</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>The plan starts gently</source>
        <translation>El plan empieza con suavidad</translation>
    </message>
    <message>
        <source>%1: distance</source>
        <translation>%1: distancia</translation>
    </message>
    <message>
        <source>%1: number of runs</source>
        <translation>%1: número de salidas</translation>
    </message>
    <message>
        <source>%1: longest run</source>
        <translation>%1: salida más larga</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>todas iguales</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Salida más larga</translation>
    </message>
    <message>
        <source>This week, up to yesterday</source>
        <translation>Esta semana, hasta ayer</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semana pasada</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>hace %n semana</numerusform>
            <numerusform>hace %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Reading file %1 of %2: %3</source>
        <translation>Leyendo el archivo %1 de %2: %3</translation>
    </message>
    <message>
        <source>FIT, TCX, GPX, the zip that Strava sends, or a list of Strava or Garmin (CSV)</source>
        <translation>FIT, TCX, GPX, el zip que envía Strava o una lista de Strava o Garmin (CSV)</translation>
    </message>
</context>
<context>
    <name>stridewell::HowToCard</name>
    <message>
        <source>How to</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figura: %1</translation>
    </message>
</context>
<context>
    <name>stridewell::IdleLock</name>
    <message>
        <source>The window locks by this passphrase; type it to stop that.</source>
        <translation>La ventana se bloquea con esta contraseña; escríbela para dejar de hacerlo.</translation>
    </message>
    <message>
        <source>That is another passphrase.</source>
        <translation>Esa es otra contraseña.</translation>
    </message>
    <message>
        <source>After five minutes without a key or a click the window hides, and this passphrase brings it back.</source>
        <translation>Tras cinco minutos sin una tecla ni un clic, la ventana se oculta, y esta contraseña la devuelve.</translation>
    </message>
    <message>
        <source>Stridewell is locked. Type the passphrase to go on where you were.</source>
        <translation>Stridewell está bloqueado. Escribe la contraseña para seguir donde estabas.</translation>
    </message>
</context>
<context>
    <name>stridewell::ImportDialog</name>
    <message>
        <source>Import runs</source>
        <translation>Importar salidas</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copiar esta lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading %1: file %2 of %3</source>
        <translation>Leyendo %1: archivo %2 de %3</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Leyendo archivos</translation>
    </message>
    <message>
        <source>Activities of the files</source>
        <translation>Actividades de los archivos</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Mirando los archivos…</translation>
    </message>
    <message>
        <source>%1: you imported this very file on %2.</source>
        <translation>%1: importaste este mismo archivo el %2.</translation>
    </message>
    <message>
        <source>and one more file</source>
        <translation>y un archivo más</translation>
    </message>
    <message numerus="yes">
        <source>and %n more files</source>
        <translation>
            <numerusform>y %n archivo más</numerusform>
            <numerusform>y %n archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>nuevas: %1</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>ya conocidas: %1</translation>
    </message>
    <message>
        <source>%1 told twice</source>
        <translation>repetidas: %1</translation>
    </message>
    <message>
        <source>%1 left out before</source>
        <translation>dejadas fuera antes: %1</translation>
    </message>
    <message>
        <source>%1 not a run</source>
        <translation>no son salidas: %1</translation>
    </message>
    <message>
        <source>%1 of no named kind</source>
        <translation>sin tipo: %1</translation>
    </message>
    <message>
        <source>%1 that cannot be right</source>
        <translation>imposibles: %1</translation>
    </message>
    <message>
        <source>These files hold no activities.</source>
        <translation>Estos archivos no contienen actividades.</translation>
    </message>
    <message>
        <source>Import one run</source>
        <translation>Importar una salida</translation>
    </message>
    <message numerus="yes">
        <source>Import %n runs</source>
        <translation>
            <numerusform>Importar %n salida</numerusform>
            <numerusform>Importar %n salidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridewell::ImportFlow</name>
    <message>
        <source>import of a run</source>
        <translation>importación de una salida</translation>
    </message>
    <message numerus="yes">
        <source>import of %n runs</source>
        <translation>
            <numerusform>importación de %n salida</numerusform>
            <numerusform>importación de %n salidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Importar salidas</translation>
    </message>
    <message>
        <source>With these runs your plan would change:</source>
        <translation>Con estas salidas tu plan cambiaría:</translation>
    </message>
    <message>
        <source>Take the runs and the new plan</source>
        <translation>Aceptar las salidas y el nuevo plan</translation>
    </message>
    <message>
        <source>Leave both as they are</source>
        <translation>Dejar ambos como están</translation>
    </message>
    <message>
        <source>The runs were added: %1.</source>
        <translation>Se añadieron las salidas: %1.</translation>
    </message>
</context>
<context>
    <name>stridewell::ImportLogDialog</name>
    <message>
        <source>Earlier imports</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Aún no se importó nada.</translation>
    </message>
    <message>
        <source>An import that you undo is taken from this list as well.</source>
        <translation>Una importación que deshaces también desaparece de esta lista.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Ya conocidas</translation>
    </message>
    <message>
        <source>Not a run</source>
        <translation>No son salidas</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Fuera, por ti</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>stridewell::ImportModel</name>
    <message>
        <source>taken</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>you have it: %1</source>
        <translation>ya la tienes: %1</translation>
    </message>
    <message>
        <source>the same run as in %1</source>
        <translation>la misma salida que en %1</translation>
    </message>
    <message>
        <source>not a run</source>
        <translation>no es una salida</translation>
    </message>
    <message>
        <source>kind not said: tick it if it was a run</source>
        <translation>sin tipo: márcala si fue una salida</translation>
    </message>
    <message>
        <source>cannot be right: %1</source>
        <translation>imposible: %1</translation>
    </message>
    <message>
        <source>you left it out before</source>
        <translation>la dejaste fuera antes</translation>
    </message>
    <message>
        <source>take %1, %2</source>
        <translation>aceptar %1, %2</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>stridewell::ImportQuestions</name>
    <message>
        <source>%1 does not say its unit; taken for</source>
        <translation>%1 no dice su unidad; se toma por</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilómetros</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>millas</translation>
    </message>
    <message>
        <source>Change its columns…</source>
        <translation>Cambiar sus columnas…</translation>
    </message>
    <message>
        <source>Name its columns…</source>
        <translation>Nombrar sus columnas…</translation>
    </message>
    <message>
        <source>Change the columns of %1</source>
        <translation>Cambiar las columnas de %1</translation>
    </message>
    <message>
        <source>Name the columns of %1</source>
        <translation>Nombrar las columnas de %1</translation>
    </message>
    <message>
        <source>%1 is a table of your own.</source>
        <translation>%1 es una tabla tuya.</translation>
    </message>
    <message>
        <source>%1 is a table of an unknown kind.</source>
        <translation>%1 es una tabla de tipo desconocido.</translation>
    </message>
    <message>
        <source>One activity names no sport. Was it a run?</source>
        <translation>Una actividad no nombra ningún deporte. ¿Fue una salida?</translation>
    </message>
    <message numerus="yes">
        <source>%n activities name no sport. Were they runs?</source>
        <translation>
            <numerusform>%n actividad no nombra ningún deporte. ¿Fue una salida?</numerusform>
            <numerusform>%n actividades no nombran ningún deporte. ¿Fueron salidas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Times without a time zone are those of</source>
        <translation>Las horas sin zona horaria son de</translation>
    </message>
</context>
<context>
    <name>stridewell::Inspector</name>
    <message>
        <source>Check in</source>
        <translation>Chequeo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Choose something in the calendar to see how to do it and why it is there.</source>
        <translation>Elige algo en el calendario para ver cómo se hace y por qué está ahí.</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>From %1 on you can tell here how it went.</source>
        <translation>Desde el %1 puedes decir aquí cómo fue.</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>planeado %1</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
</context>
<context>
    <name>stridewell::ItemDetails</name>
    <message>
        <source>First planned for %1</source>
        <translation>Planeado primero para el %1</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Vuelta a la calma</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figura: %1</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Cuándo parar</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Por qué está aquí</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>fuente %1</translation>
    </message>
</context>
<context>
    <name>stridewell::Keeping</name>
    <message>
        <source>Nobody is in the store that was restored. Start Stridewell again to begin.</source>
        <translation>No hay nadie en la base de datos restaurada. Inicia Stridewell de nuevo para empezar.</translation>
    </message>
</context>
<context>
    <name>stridewell::LogBackDialog</name>
    <message>
        <source>Save this week</source>
        <translation>Guardar esta semana</translation>
    </message>
    <message>
        <source>Type the log in</source>
        <translation>Pasar el registro</translation>
    </message>
    <message>
        <source>Week of the log sheet</source>
        <translation>Semana de la hoja de registro</translation>
    </message>
    <message>
        <source>In the order of the paper. Space ticks; d, p and s are done, partly and skipped. Tab or Enter goes on. What stays empty is left as it is.</source>
        <translation>En el orden del papel. Espacio marca; d, p y s son hecho, en parte y saltado. Tab o Intro avanza. Lo que queda vacío se deja como está.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing was planned in this week. Choose another one above.</source>
        <translation>En esta semana no había nada planeado. Elige otra arriba.</translation>
    </message>
</context>
<context>
    <name>stridewell::LogBackModel</name>
    <message>
        <source>How many of %1 were done? A number from 0 to %1.</source>
        <translation>¿Cuántos de %1 se hicieron? Un número de 0 a %1.</translation>
    </message>
    <message>
        <source>Type d for done, p for partly or s for skipped.</source>
        <translation>Escribe d si está hecho, p si en parte o s si saltado.</translation>
    </message>
    <message>
        <source>Type how often, such as %1, or one number for all sets.</source>
        <translation>Escribe cuántas veces, como %1, o un solo número para todas las series.</translation>
    </message>
    <message>
        <source>Type how far and how long, such as %1 45.</source>
        <translation>Escribe distancia y tiempo, como %1 45.</translation>
    </message>
    <message>
        <source>Pain is a whole number from 0 to 10.</source>
        <translation>El dolor es un número entero de 0 a 10.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Ese día aún no ha llegado.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Peor dolor</translation>
    </message>
    <message>
        <source>Pain next day</source>
        <translation>Dolor día después</translation>
    </message>
</context>
<context>
    <name>stridewell::LogBackTable</name>
    <message>
        <source>Rows of the log sheet</source>
        <translation>Filas de la hoja de registro</translation>
    </message>
</context>
<context>
    <name>stridewell::LogForm</name>
    <message>
        <source>How did it go?</source>
        <translation>¿Cómo fue?</translation>
    </message>
    <message>
        <source>Pain during it, 0 to 10</source>
        <translation>Dolor mientras tanto, 0 a 10</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
</context>
<context>
    <name>stridewell::LogRunDialog</name>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>Esfuerzo, 0 a 10</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Dolor, 0 a 10</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Registrar una salida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save run</source>
        <translation>Guardar salida</translation>
    </message>
    <message>
        <source>&amp;Distance, %1</source>
        <translation>&amp;Distancia, %1</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tiempo</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>&amp;Esfuerzo</translation>
    </message>
    <message>
        <source>&amp;Pain</source>
        <translation>D&amp;olor</translation>
    </message>
    <message>
        <source>D&amp;ay</source>
        <translation>Dí&amp;a</translation>
    </message>
    <message>
        <source>&amp;Kind of run</source>
        <translation>T&amp;ipo de salida</translation>
    </message>
</context>
<context>
    <name>stridewell::MainMenus</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Import runs…</source>
        <translation>&amp;Importar salidas…</translation>
    </message>
    <message>
        <source>Ea&amp;rlier imports…</source>
        <translation>I&amp;mportaciones anteriores…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Copias de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Lock &amp;when idle</source>
        <translation>Bloquear en &amp;reposo</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Find in the plan…</source>
        <translation>&amp;Buscar en el plan…</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;Todos los comandos…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer %1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Previous week in the plan</source>
        <translation>Semana &amp;anterior del plan</translation>
    </message>
    <message>
        <source>&amp;Next week in the plan</source>
        <translation>Semana &amp;siguiente del plan</translation>
    </message>
    <message>
        <source>&amp;Today in the plan</source>
        <translation>&amp;Hoy en el plan</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>&amp;Recordatorios</translation>
    </message>
    <message>
        <source>&amp;Clinic with patients</source>
        <translation>&amp;Consulta con pacientes</translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>&amp;Consulta</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Pacientes</translation>
    </message>
    <message>
        <source>&amp;Today’s clinic</source>
        <translation>&amp;Consulta de hoy</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <translation>&amp;Nuevo paciente…</translation>
    </message>
    <message>
        <source>Print &amp;selected patients…</source>
        <translation>Imprimir los pacientes &amp;elegidos…</translation>
    </message>
    <message>
        <source>&amp;Head of the clinic’s prints…</source>
        <translation>Enca&amp;bezado de las impresiones…</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>P&amp;lan</translation>
    </message>
    <message>
        <source>&amp;Check in…</source>
        <translation>&amp;Hacer un chequeo…</translation>
    </message>
    <message>
        <source>&amp;Log a run…</source>
        <translation>&amp;Registrar una salida…</translation>
    </message>
    <message>
        <source>T&amp;ype the printed log in…</source>
        <translation>Pasar el re&amp;gistro impreso…</translation>
    </message>
    <message>
        <source>P&amp;rotocols…</source>
        <translation>Pr&amp;otocolos…</translation>
    </message>
    <message>
        <source>Protocol &amp;numbers…</source>
        <translation>&amp;Números del protocolo…</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Importar salidas</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>La tabla se copió.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Numbers (*.csv)</source>
        <translation>Imagen (*.png);;Dibujo (*.svg);;Números (*.csv)</translation>
    </message>
    <message>
        <source>It was written to %1.</source>
        <translation>Se escribió en %1.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
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
        <translation>Las distancias están en</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilómetros</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>millas</translation>
    </message>
    <message>
        <source>Plain numbers of time are</source>
        <translation>Los tiempos sin unidad están en</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>3/4 is</source>
        <translation>3/4 es</translation>
    </message>
    <message>
        <source>3 April</source>
        <translation>3 de abril</translation>
    </message>
    <message>
        <source>4 March</source>
        <translation>4 de marzo</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Usar estas columnas</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Las primeras filas de la tabla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Time moving</source>
        <translation>Tiempo en movimiento</translation>
    </message>
    <message>
        <source>Time in all</source>
        <translation>Tiempo total</translation>
    </message>
    <message>
        <source>Ascent, m</source>
        <translation>Desnivel, m</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Cadencia</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Deporte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What do the columns of %1 hold?</source>
        <translation>¿Qué contienen las columnas de %1?</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
</context>
<context>
    <name>stridewell::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>stridewell::MileageChart</name>
    <message>
        <source>run</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planeado</translation>
    </message>
    <message>
        <source>No runs yet. Import your history, or log a run.</source>
        <translation>Aún no hay salidas. Importa tu historial o registra una salida.</translation>
    </message>
</context>
<context>
    <name>stridewell::MoveBar</name>
    <message>
        <source>Move with this reason</source>
        <translation>Mover con este motivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>For clinicians: why it may be done all the same</source>
        <translation>Para profesionales: por qué se puede hacer de todos modos</translation>
    </message>
    <message>
        <source>Nearest day that fits: %1</source>
        <translation>Día más cercano que vale: %1</translation>
    </message>
</context>
<context>
    <name>stridewell::MoveButton</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Pause the figure</source>
        <translation>Pausar la figura</translation>
    </message>
    <message>
        <source>Move the figure</source>
        <translation>Mover la figura</translation>
    </message>
</context>
<context>
    <name>stridewell::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>stridewell::NewPatientDialog</name>
    <message>
        <source>New patient</source>
        <translation>Nuevo paciente</translation>
    </message>
    <message>
        <source>Name, or a code instead</source>
        <translation>Nombre, o un código en su lugar</translation>
    </message>
    <message>
        <source>Born (may stay empty)</source>
        <translation>Nacimiento (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Is any of this known? It changes what the plan may hold.</source>
        <translation>¿Se sabe algo de esto? Cambia lo que el plan puede contener.</translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation>Añadir paciente</translation>
    </message>
    <message>
        <source>This is no birth date. Type it like %1, or leave it empty.</source>
        <translation>Esto no es una fecha de nacimiento. Escríbela como %1, o déjala vacía.</translation>
    </message>
    <message>
        <source>A name or a code is needed, to find the patient again.</source>
        <translation>Hace falta un nombre o un código para volver a encontrar al paciente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>stridewell::NextDayCard</name>
    <message>
        <source>Pain the day after, 0 to 10</source>
        <translation>Dolor al día siguiente, 0 a 10</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the pain of the day after</source>
        <translation>Guardar el dolor del día siguiente</translation>
    </message>
    <message>
        <source>%1 on %2: how much did the back of your thigh hurt the day after?</source>
        <translation>%1 el %2: ¿cuánto dolió la parte de atrás de tu muslo al día siguiente?</translation>
    </message>
</context>
<context>
    <name>stridewell::NoteField</name>
    <message>
        <source>This note has %1 characters; %2 are the most. Shorten it, please: it is not stored yet.</source>
        <translation>Esta nota tiene %1 caracteres; el máximo es %2. Acórtala, por favor: aún no está guardada.</translation>
    </message>
</context>
<context>
    <name>stridewell::NoticeList</name>
    <message>
        <source>Show %1 more</source>
        <translation>Ver %1 más</translation>
    </message>
    <message>
        <source>Show %1 more notes on the plan</source>
        <translation>Ver %1 avisos más sobre el plan</translation>
    </message>
    <message>
        <source>See %1 %2.</source>
        <translation>Consulta: %1, %2.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Dejar por ahora</translation>
    </message>
</context>
<context>
    <name>stridewell::PagePreview</name>
    <message>
        <source>Preview, %1</source>
        <translation>Vista previa, %1</translation>
    </message>
</context>
<context>
    <name>stridewell::PainCard</name>
    <message>
        <source>Pain since it began</source>
        <translation>Dolor desde que empezó</translation>
    </message>
    <message>
        <source>0 none, 10 the worst</source>
        <translation>0 ninguno, 10 el peor</translation>
    </message>
</context>
<context>
    <name>stridewell::PainChart</name>
    <message>
        <source>No pain told of. Check in when something hurts.</source>
        <translation>Sin dolor declarado. Haz un chequeo cuando algo duela.</translation>
    </message>
</context>
<context>
    <name>stridewell::PainSlider</name>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>%1: take the answer back</source>
        <translation>%1: quitar la respuesta</translation>
    </message>
</context>
<context>
    <name>stridewell::PassphraseDialog</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Otra &amp;vez la misma</translation>
    </message>
    <message>
        <source>Several words are good. Nobody can tell you the passphrase if you forget it.</source>
        <translation>Varias palabras van bien. Nadie puede decirte la contraseña si la olvidas.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n letters are needed.</source>
        <translation>
            <numerusform>Hace falta al menos %n letra.</numerusform>
            <numerusform>Hacen falta al menos %n letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>stridewell::PastWeeksCard</name>
    <message>
        <source>Your last weeks</source>
        <translation>Tus últimas semanas</translation>
    </message>
</context>
<context>
    <name>stridewell::PatientBar</name>
    <message>
        <source>Whose plan is open</source>
        <translation>De quién es el plan abierto</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Back to all patients</source>
        <translation>Volver a todos los pacientes</translation>
    </message>
    <message>
        <source>Type the log in…</source>
        <translation>Pasar el registro…</translation>
    </message>
</context>
<context>
    <name>stridewell::PatientFilters</name>
    <message>
        <source>Everybody who is not archived</source>
        <translation>Todos los que no están archivados</translation>
    </message>
    <message>
        <source>A review or a visit is due today, or was due before</source>
        <translation>Una revisión o una visita toca hoy, o tocaba antes</translation>
    </message>
    <message>
        <source>It looks alarming, or a visit that was asked for is due</source>
        <translation>Parece alarmante, o toca una visita que se pidió</translation>
    </message>
    <message>
        <source>A review is due today, or was due before</source>
        <translation>Una revisión toca hoy, o tocaba antes</translation>
    </message>
    <message>
        <source>Something is the matter, and the last check-in is more than a week old</source>
        <translation>Algo pasa, y el último chequeo es de hace más de una semana</translation>
    </message>
    <message>
        <source>Those who are archived</source>
        <translation>Los que están archivados</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Cualquier etapa</translation>
    </message>
    <message>
        <source>Done in four weeks</source>
        <translation>Hecho en cuatro semanas</translation>
    </message>
    <message>
        <source>Any share done</source>
        <translation>Cualquier parte hecha</translation>
    </message>
    <message>
        <source>Less than %1</source>
        <translation>Menos del %1</translation>
    </message>
    <message>
        <source>Today’s clinic: %1</source>
        <translation>Consulta de hoy: %1</translation>
    </message>
    <message>
        <source>Archived: %1</source>
        <translation>Archivados: %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Not heard from for a week</source>
        <translation>Sin noticias desde hace una semana</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
</context>
<context>
    <name>stridewell::PatientModel</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Pain, 14 days</source>
        <translation>Dolor, 14 días</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation>Último chequeo</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
</context>
<context>
    <name>stridewell::PatientPanel</name>
    <message>
        <source>Nobody is chosen.</source>
        <translation>No hay nadie elegido.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Abrir plan</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>No pain any more with</source>
        <translation>Ya sin dolor con</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>Note for clinicians only, never printed</source>
        <translation>Nota solo para profesionales, nunca se imprime</translation>
    </message>
    <message>
        <source>What the patient does not need to read…</source>
        <translation>Lo que el paciente no necesita leer…</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Revisión el</translation>
    </message>
    <message>
        <source>Day of the next review</source>
        <translation>Día de la próxima revisión</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Type the log in…</source>
        <translation>Pasar el registro…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sacar del archivo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
</context>
<context>
    <name>stridewell::PatientsPage</name>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Search name, code, note…</source>
        <translation>Buscar nombre, código, nota…</translation>
    </message>
    <message>
        <source>Search the patients</source>
        <translation>Buscar en los pacientes</translation>
    </message>
    <message>
        <source>Print selected…</source>
        <translation>Imprimir elegidos…</translation>
    </message>
    <message>
        <source>New patient…</source>
        <translation>Nuevo paciente…</translation>
    </message>
    <message>
        <source>Nobody is here yet. “New patient” makes the first one.</source>
        <translation>Aún no hay nadie aquí. «Nuevo paciente» crea el primero.</translation>
    </message>
    <message>
        <source>Nobody fits. Clear the search, or choose another group above.</source>
        <translation>Nadie coincide. Borra la búsqueda, o elige otro grupo arriba.</translation>
    </message>
</context>
<context>
    <name>stridewell::PatientsPrinting</name>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Choose patients in the list first. Ctrl+A takes all that are shown.</source>
        <translation>Elige antes pacientes en la lista. Ctrl+A los toma todos.</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>pacientes</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Stopped. The files that were written before stay.</source>
        <translation>Parado. Los archivos ya escritos se quedan.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Parado. No se escribió nada.</translation>
    </message>
    <message>
        <source>Written to %2: %1.</source>
        <translation>Escrito en %2: %1.</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Carpeta para los PDF</translation>
    </message>
</context>
<context>
    <name>stridewell::PlanEditor</name>
    <message>
        <source>Cut. Go to another day and paste.</source>
        <translation>Cortado. Ve a otro día y pega.</translation>
    </message>
    <message>
        <source>Copied. Go to another day and paste.</source>
        <translation>Copiado. Ve a otro día y pega.</translation>
    </message>
    <message>
        <source>The week&apos;s runs are copied. Go to another week and paste.</source>
        <translation>Las salidas de la semana están copiadas. Ve a otra semana y pega.</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 se movió al %2</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Copiado al %1</translation>
    </message>
</context>
<context>
    <name>stridewell::PlanHeader</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Imprimir el plan</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Chequeo</translation>
    </message>
    <message>
        <source>Check in: say how it feels</source>
        <translation>Chequeo: di cómo se siente</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>3 weeks</source>
        <translation>3 semanas</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer %1</translation>
    </message>
</context>
<context>
    <name>stridewell::PlanModel</name>
    <message>
        <source>First days: rest, ice, compression, elevation · %1</source>
        <translation>Primeros días: descanso, hielo, compresión, elevación · %1</translation>
    </message>
    <message>
        <source>Way back from the strain · stage %1 of 5: %2</source>
        <translation>De vuelta de la distensión · etapa %1 de 5: %2</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semana %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>in the first days of the strain</source>
        <translation>en los primeros días de la distensión</translation>
    </message>
    <message>
        <source>on the way back from the strain</source>
        <translation>en la vuelta de la distensión</translation>
    </message>
    <message>
        <source>outside the plan</source>
        <translation>fuera del plan</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nada planeado</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
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
        <translation>cadera</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>hombros</translation>
    </message>
    <message>
        <source>head</source>
        <translation>cabeza</translation>
    </message>
    <message>
        <source>near knee</source>
        <translation>rodilla cercana</translation>
    </message>
    <message>
        <source>near ankle</source>
        <translation>tobillo cercano</translation>
    </message>
    <message>
        <source>near toes</source>
        <translation>dedos del pie cercanos</translation>
    </message>
    <message>
        <source>near elbow</source>
        <translation>codo cercano</translation>
    </message>
    <message>
        <source>near hand</source>
        <translation>mano cercana</translation>
    </message>
    <message>
        <source>far knee</source>
        <translation>rodilla lejana</translation>
    </message>
    <message>
        <source>far ankle</source>
        <translation>tobillo lejano</translation>
    </message>
    <message>
        <source>far toes</source>
        <translation>dedos del pie lejanos</translation>
    </message>
    <message>
        <source>far elbow</source>
        <translation>codo lejano</translation>
    </message>
    <message>
        <source>far hand</source>
        <translation>mano lejana</translation>
    </message>
    <message>
        <source>%1, joint: %2</source>
        <translation>%1, articulación: %2</translation>
    </message>
    <message>
        <source>Page Up and Page Down choose a joint, the arrow keys move it.</source>
        <translation>Re Pág y Av Pág eligen una articulación, las flechas la mueven.</translation>
    </message>
</context>
<context>
    <name>stridewell::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>From the week of</source>
        <translation>Desde la semana del</translation>
    </message>
    <message>
        <source>Head of the clinic…</source>
        <translation>Encabezado de la consulta…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>stridewell::PrintForm</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How many weeks</source>
        <translation>Cuántas semanas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
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
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF was written to %1.</source>
        <translation>El PDF se escribió en %1.</translation>
    </message>
    <message>
        <source>The pages went to the printer.</source>
        <translation>Las páginas fueron a la impresora.</translation>
    </message>
</context>
<context>
    <name>stridewell::ProfileFileDialog</name>
    <message>
        <source>Runs: %1, from %2 to %3</source>
        <translation>Salidas: %1, del %2 al %3</translation>
    </message>
    <message>
        <source>Check-ins: %1, from %2 to %3</source>
        <translation>Chequeos: %1, del %2 al %3</translation>
    </message>
    <message>
        <source>Items said to be done, partly done or skipped: %1</source>
        <translation>Elementos dichos como hechos, hechos en parte o saltados: %1</translation>
    </message>
    <message>
        <source>Runs asked for: %1</source>
        <translation>Salidas pedidas: %1</translation>
    </message>
    <message>
        <source>Items moved by hand: %1</source>
        <translation>Elementos movidos a mano: %1</translation>
    </message>
    <message>
        <source>No runs and no check-ins yet</source>
        <translation>Aún sin salidas ni chequeos</translation>
    </message>
    <message>
        <source>Add this runner</source>
        <translation>Añadir este corredor</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Abrir un perfil</translation>
    </message>
    <message>
        <source>Name of the runner</source>
        <translation>Nombre del corredor</translation>
    </message>
    <message>
        <source>This file holds the profile of %1</source>
        <translation>Este archivo contiene el perfil de %1</translation>
    </message>
    <message>
        <source>It becomes a runner of its own here. Nobody else&apos;s plan changes, and the file stays as it is.</source>
        <translation>Aquí será un corredor aparte. No cambia el plan de nadie más, y el archivo queda como está.</translation>
    </message>
    <message>
        <source>“%1” is here already. Choose another name.</source>
        <translation>«%1» ya está aquí. Elige otro nombre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>stridewell::ProfileFiles</name>
    <message>
        <source>%1 was added. The menu at the upper corner switches between runners.</source>
        <translation>Se añadió %1. El menú de la esquina superior cambia de corredor.</translation>
    </message>
</context>
<context>
    <name>stridewell::ProfileSwitch</name>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Perfil: %1</translation>
    </message>
</context>
<context>
    <name>stridewell::ProgressCharts</name>
    <message>
        <source>run</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planeado</translation>
    </message>
    <message>
        <source>ceiling of the week</source>
        <translation>tope de la semana</translation>
    </message>
    <message>
        <source>run longer than the days before allow</source>
        <translation>salida más larga de lo que permiten los días anteriores</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>episodio</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>un año antes</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Nordic curl</source>
        <translation>Curl nórdico</translation>
    </message>
    <message>
        <source>deadlift</source>
        <translation>peso muerto</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>puente</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>sessions wanted</source>
        <translation>sesiones deseadas</translation>
    </message>
    <message>
        <source>Strength, reps</source>
        <translation>Fuerza, rep.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Kept to the plan</source>
        <translation>Plan cumplido</translation>
    </message>
</context>
<context>
    <name>stridewell::ProgressControls</name>
    <message>
        <source>Time shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 semanas</translation>
    </message>
    <message>
        <source>26 weeks</source>
        <translation>26 semanas</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Summed up by</source>
        <translation>Sumado por</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>With the year before</source>
        <translation>Con el año anterior</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Compare with the year before</source>
        <translation>Comparar con el año anterior</translation>
    </message>
    <message>
        <source>Show the same data as a table</source>
        <translation>Mostrar los mismos datos como tabla</translation>
    </message>
</context>
<context>
    <name>stridewell::ProgressModel</name>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Run, %1</source>
        <translation>Hecho, %1</translation>
    </message>
    <message>
        <source>Planned, %1</source>
        <translation>Planeado, %1</translation>
    </message>
    <message>
        <source>Ceiling, %1</source>
        <translation>Tope, %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Runs too long</source>
        <translation>Salidas muy largas</translation>
    </message>
    <message>
        <source>Year before, %1</source>
        <translation>Año anterior, %1</translation>
    </message>
    <message>
        <source>Strength sessions</source>
        <translation>Sesiones de fuerza</translation>
    </message>
    <message>
        <source>Nordic curl, reps</source>
        <translation>Curl nórdico, rep.</translation>
    </message>
    <message>
        <source>Deadlift, reps</source>
        <translation>Peso muerto, rep.</translation>
    </message>
    <message>
        <source>Bridge, reps</source>
        <translation>Puente, rep.</translation>
    </message>
    <message>
        <source>Other, reps</source>
        <translation>Otros, rep.</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Peor dolor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Eased</source>
        <translation>Rebajado</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltado</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Sin hacer</translation>
    </message>
</context>
<context>
    <name>stridewell::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Import runs…</source>
        <translation>Importar salidas…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Log a run…</source>
        <translation>Registrar salida…</translation>
    </message>
    <message>
        <source>The data of the charts</source>
        <translation>Los datos de los gráficos</translation>
    </message>
</context>
<context>
    <name>stridewell::ProtocolEditor</name>
    <message>
        <source>Protocol numbers</source>
        <translation>Números del protocolo</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>Make a &amp;copy</source>
        <translation>Hacer una &amp;copia</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nombre de la copia</translation>
    </message>
    <message>
        <source>Numbers of the protocol</source>
        <translation>Números del protocolo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Delete the copy</source>
        <translation>&amp;Borrar la copia</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Use for %1</source>
        <translation>&amp;Usar para %1</translation>
    </message>
    <message>
        <source>%1 (copy, version %2)</source>
        <translation>%1 (copia, versión %2)</translation>
    </message>
    <message>
        <source>A copy of “%1”, version %2. Double-click a value to change it.</source>
        <translation>Una copia de «%1», versión %2. Haz doble clic en un valor para cambiarlo.</translation>
    </message>
    <message>
        <source>Version %1. %2.</source>
        <translation>Versión %1. %2.</translation>
    </message>
    <message>
        <source>Not confirmed.</source>
        <translation>Sin confirmar.</translation>
    </message>
    <message>
        <source>Choose a number to read where it comes from.</source>
        <translation>Elige un número para leer de dónde viene.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, cambiado</translation>
    </message>
    <message>
        <source>A copy needs a name, so that plans and prints can say what was used.</source>
        <translation>Una copia necesita un nombre, para que planes e impresiones digan qué se usó.</translation>
    </message>
</context>
<context>
    <name>stridewell::ProtocolFlow</name>
    <message>
        <source>Import a protocol copy</source>
        <translation>Importar una copia de un protocolo</translation>
    </message>
    <message>
        <source>Protocol copy (*.json)</source>
        <translation>Copia de protocolo (*.json)</translation>
    </message>
    <message>
        <source>“%1”, version %2, is in your library now.</source>
        <translation>«%1», versión %2, está ahora en tu biblioteca.</translation>
    </message>
    <message>
        <source>Export the copy</source>
        <translation>Exportar la copia</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>choice of protocols</source>
        <translation>elección de protocolos</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>By these protocols your plan would change:</source>
        <translation>Con estos protocolos tu plan cambiaría:</translation>
    </message>
    <message>
        <source>Take them and the new plan</source>
        <translation>Aceptarlos con el nuevo plan</translation>
    </message>
    <message>
        <source>Leave both as they are</source>
        <translation>Dejar ambos como están</translation>
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
        <translation>%1 (cambiado)</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fijo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>%1: %2 is outside what is allowed, %3 to %4.</source>
        <translation>%1: %2 está fuera de lo permitido, de %3 a %4.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: type a number, such as %2.</source>
        <translation>%1: escribe un número, como %2.</translation>
    </message>
</context>
<context>
    <name>stridewell::ProtocolsDialog</name>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>Plans are made by these. Another one is best chosen together with a clinician.</source>
        <translation>Los planes se hacen con estos. Otro se elige mejor junto con un profesional sanitario.</translation>
    </message>
    <message>
        <source>In force now: “%1”, version %2, a copy made by a clinician.</source>
        <translation>En vigor ahora: «%1», versión %2, una copia hecha por un profesional sanitario.</translation>
    </message>
    <message>
        <source>&amp;Numbers and copies…</source>
        <translation>&amp;Números y copias…</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar estos</translation>
    </message>
    <message>
        <source>Version %1. %2</source>
        <translation>Versión %1. %2</translation>
    </message>
    <message>
        <source>Version %1. %2. Not confirmed.</source>
        <translation>Versión %1. %2. Sin confirmar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>stridewell::QuestionField</name>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
</context>
<context>
    <name>stridewell::Reminders</name>
    <message>
        <source>Reminders stay off: this desktop has no place beside the clock for them. The times are on the page Today.</source>
        <translation>Los recordatorios siguen apagados: este escritorio no tiene sitio para ellos junto al reloj. Las horas están en la página Hoy.</translation>
    </message>
    <message>
        <source>Reminders are on. When you close the window, Stridewell stays beside the clock; quit it there or by File, Quit.</source>
        <translation>Los recordatorios están encendidos. Al cerrar la ventana, Stridewell se queda junto al reloj; ciérralo ahí o con Archivo, Salir.</translation>
    </message>
</context>
<context>
    <name>stridewell::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>When something does not work, this tells whoever helps you what they have to know. Read it first: it holds no names, notes or answers, and nothing is sent by itself.</source>
        <translation>Cuando algo no funciona, esto cuenta a quien te ayuda lo que necesita saber. Léelo antes: no contiene nombres, notas ni respuestas, y nada se envía solo.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>El informe se copió.</translation>
    </message>
</context>
<context>
    <name>stridewell::RescueDialog</name>
    <message>
        <source>Nothing of the damaged store itself can be read.</source>
        <translation>De la base de datos dañada no se puede leer nada.</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>una persona</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>one run</source>
        <translation>una salida</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n salida</numerusform>
            <numerusform>%n salidas</numerusform>
        </translation>
    </message>
    <message>
        <source>one part cannot</source>
        <translation>una parte no se puede</translation>
    </message>
    <message numerus="yes">
        <source>%n parts cannot</source>
        <translation>
            <numerusform>%n parte no se puede</numerusform>
            <numerusform>%n partes no se pueden</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the damaged store itself %1 and %2 can be read; %3.</source>
        <translation>De la base de datos dañada se pueden leer %1 y %2; %3.</translation>
    </message>
    <message>
        <source>Stridewell: the store is damaged</source>
        <translation>Stridewell: la base de datos está dañada</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>La base de datos está dañada</translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged store is kept beside the new one.</source>
        <translation>Elijas lo que elijas, la base de datos dañada se conserva junto a la nueva.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Go on with what can be &amp;read</source>
        <translation>Seguir con lo que se puede &amp;leer</translation>
    </message>
    <message>
        <source>&amp;Restore the chosen backup</source>
        <translation>&amp;Restaurar la copia elegida</translation>
    </message>
</context>
<context>
    <name>stridewell::RunChecklist</name>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Vuelta a la calma</translation>
    </message>
</context>
<context>
    <name>stridewell::RunForm</name>
    <message>
        <source>Kind of run</source>
        <translation>Tipo de salida</translation>
    </message>
    <message>
        <source>as it fits</source>
        <translation>según encaje</translation>
    </message>
    <message>
        <source>Ask for this run</source>
        <translation>Pedir esta salida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>stridewell::RunnerPage</name>
    <message>
        <source>Welcome to Stridewell</source>
        <translation>Te damos la bienvenida a Stridewell</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>He leído esto</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Your birthday, if you like</source>
        <translation>Tu fecha de nacimiento, si quieres</translation>
    </message>
    <message>
        <source>The plan is made for your age: milder for the young and for the old.</source>
        <translation>El plan se adapta a tu edad: más suave para los jóvenes y los mayores.</translation>
    </message>
    <message>
        <source>Distances in</source>
        <translation>Distancias en</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>La semana empieza en</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Look around with a demo runner</source>
        <translation>Echar un vistazo con un corredor de muestra</translation>
    </message>
    <message>
        <source>This name has %1 characters; %2 are the most. Shorten it, please.</source>
        <translation>Este nombre tiene %1 caracteres; el máximo es %2. Acórtalo, por favor.</translation>
    </message>
    <message>
        <source>This is no birthday that can be read. Write it like %1, or leave it empty.</source>
        <translation>Esta fecha de nacimiento no se puede leer. Escríbela como %1, o déjala vacía.</translation>
    </message>
</context>
<context>
    <name>stridewell::SearchBar</name>
    <message>
        <source>Find in the plan: a run, an exercise, words of a note…</source>
        <translation>Buscar en el plan: una salida, un ejercicio, palabras de una nota…</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>Buscar en el plan</translation>
    </message>
    <message>
        <source>Found in the plan</source>
        <translation>Encontrado en el plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Nothing found; try fewer words.</source>
        <translation>No se encontró nada; prueba con menos palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridewell::Session</name>
    <message>
        <source>Not stored yet, %1: %2.</source>
        <translation>Aún sin guardar, %1: %2.</translation>
    </message>
    <message>
        <source>run of %1</source>
        <translation>salida de %1</translation>
    </message>
    <message>
        <source>log sheet</source>
        <translation>hoja de registro</translation>
    </message>
    <message>
        <source>The log sheet was typed in.</source>
        <translation>La hoja de registro se pasó.</translation>
    </message>
    <message>
        <source>Other protocols were chosen.</source>
        <translation>Se eligieron otros protocolos.</translation>
    </message>
    <message>
        <source>Your plan cannot be opened yet: %1.</source>
        <translation>Tu plan aún no se puede abrir: %1.</translation>
    </message>
</context>
<context>
    <name>stridewell::SetField</name>
    <message>
        <source>Set %1</source>
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>of %1 ✓</source>
        <translation>de %1 ✓</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 reps</source>
        <translation>%1 rep.</translation>
    </message>
    <message>
        <source>%1, set %2 of %3, target %4</source>
        <translation>%1, serie %2 de %3, objetivo %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: hold, %n seconds left, press to stop</source>
        <translation>
            <numerusform>%1: mantén, queda %n segundo, pulsa para parar</numerusform>
            <numerusform>%1: mantén, quedan %n segundos, pulsa para parar</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold %1 s</source>
        <translation>Mantener %1 s</translation>
    </message>
    <message>
        <source>%1, set %2: start to hold</source>
        <translation>%1, serie %2: empezar a mantener</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>%1, set %2 done</source>
        <translation>%1, serie %2 hecha</translation>
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
        <translation>Carta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Distances in</source>
        <translation>Distancias en</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>La semana empieza en</translation>
    </message>
    <message>
        <source>Awake from</source>
        <translation>En pie desde</translation>
    </message>
    <message>
        <source>Awake until</source>
        <translation>En pie hasta</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>En pie</translation>
    </message>
    <message>
        <source>Ice and reminders are planned between these times.</source>
        <translation>El hielo y los recordatorios se planean entre estas horas.</translation>
    </message>
    <message>
        <source>change of units</source>
        <translation>cambio de unidades</translation>
    </message>
    <message>
        <source>change of the first day of the week</source>
        <translation>cambio del primer día de la semana</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>As is usual here: %1</source>
        <translation>Como es habitual aquí: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Remind me of what has a clock time</source>
        <translation>Recordarme lo que tiene hora</translation>
    </message>
    <message>
        <source>When you close the window, Stridewell then stays beside the clock.</source>
        <translation>Al cerrar la ventana, Stridewell se queda entonces junto al reloj.</translation>
    </message>
    <message>
        <source>I look after patients</source>
        <translation>Atiendo a pacientes</translation>
    </message>
    <message>
        <source>The page Patients and the menu Clinic come up; a runner alone needs neither.</source>
        <translation>Aparecen la página Pacientes y el menú Consulta; quien solo corre no los necesita.</translation>
    </message>
    <message>
        <source>change of waking hours</source>
        <translation>cambio de las horas en pie</translation>
    </message>
    <message>
        <source>Backups and lock</source>
        <translation>Copias de seguridad y bloqueo</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>Backups lie in</source>
        <translation>Las copias de seguridad están en</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Copias de seguridad…</translation>
    </message>
    <message>
        <source>Make one, put one back, move them to another folder</source>
        <translation>Hacer una, recuperar una, moverlas a otra carpeta</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Bloquear cuando no hay nadie</translation>
    </message>
    <message>
        <source>After five minutes without a key or a click the window hides until a passphrase is typed.</source>
        <translation>Tras cinco minutos sin tecla ni clic, la ventana se oculta hasta que se escribe una contraseña.</translation>
    </message>
</context>
<context>
    <name>stridewell::SettingsFlow</name>
    <message>
        <source>What lies ahead in your plan was set anew by this. Edit, Undo takes it back.</source>
        <translation>Lo que queda por delante en tu plan se rehízo con esto. Editar, Deshacer lo devuelve.</translation>
    </message>
</context>
<context>
    <name>stridewell::SoFarPanel</name>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Hasta ahora: %1</translation>
    </message>
    <message>
        <source>Your week would change</source>
        <translation>Tu semana cambiaría</translation>
    </message>
    <message>
        <source>So far: %1. %2</source>
        <translation>Hasta ahora: %1. %2</translation>
    </message>
</context>
<context>
    <name>stridewell::StateCard</name>
    <message>
        <source>Why this plan</source>
        <translation>Por qué este plan</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo buscar ayuda</translation>
    </message>
    <message>
        <source>Leave for now:</source>
        <translation>Dejar por ahora:</translation>
    </message>
    <message>
        <source>At once: call the emergency number</source>
        <translation>En seguida: llama al número de emergencias</translation>
    </message>
    <message>
        <source>Within two days: see a doctor</source>
        <translation>En dos días: ve al médico</translation>
    </message>
</context>
<context>
    <name>stridewell::StatusStrip</name>
    <message>
        <source>Stage %1 of 5: %2</source>
        <translation>Etapa %1 de 5: %2</translation>
    </message>
</context>
<context>
    <name>stridewell::StepPage</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Solo estas</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
</context>
<context>
    <name>stridewell::StrengthChart</name>
    <message>
        <source>Nordic curl</source>
        <translation>Curl nórdico</translation>
    </message>
    <message>
        <source>deadlift</source>
        <translation>peso muerto</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>puente</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>No strength logged yet. Mark a session of your plan as done.</source>
        <translation>Aún no hay fuerza registrada. Marca una sesión de tu plan como hecha.</translation>
    </message>
</context>
<context>
    <name>stridewell::Timeline</name>
    <message>
        <source>Any time today</source>
        <translation>Hoy a cualquier hora</translation>
    </message>
</context>
<context>
    <name>stridewell::TimelineRow</name>
    <message>
        <source>Opens how it went</source>
        <translation>Abre cómo fue</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>next</source>
        <translation>próximo</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Chequeo</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>Estuve allí</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>Hecho como estaba planeado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back what was said of %1</source>
        <translation>Quitar lo que se dijo de %1</translation>
    </message>
</context>
<context>
    <name>stridewell::TimerBar</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Part of the time that has passed</source>
        <translation>Parte del tiempo que ha pasado</translation>
    </message>
    <message>
        <source>Stop the countdown</source>
        <translation>Parar la cuenta atrás</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Empezar %1</translation>
    </message>
    <message numerus="yes">
        <source>Start a countdown of %n minutes</source>
        <translation>
            <numerusform>Empezar una cuenta atrás de %n minuto</numerusform>
            <numerusform>Empezar una cuenta atrás de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n minutes are over.</source>
        <translation>
            <numerusform>Ha pasado el minuto (%n).</numerusform>
            <numerusform>Han pasado los %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
</context>
<context>
    <name>stridewell::TodayPage</name>
    <message>
        <source>Check in</source>
        <translation>Chequeo</translation>
    </message>
    <message>
        <source>Check in: say how it feels</source>
        <translation>Chequeo: di cómo se siente</translation>
    </message>
    <message>
        <source>Today&apos;s plan</source>
        <translation>El plan de hoy</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hecho</translation>
    </message>
    <message>
        <source>answer on %1</source>
        <translation>respuesta sobre %1</translation>
    </message>
    <message>
        <source>The time is over. Open Today to say how it went.</source>
        <translation>El tiempo ha pasado. Abre Hoy para decir cómo fue.</translation>
    </message>
</context>
<context>
    <name>stridewell::TrayNotifier</name>
    <message>
        <source>Open Stridewell</source>
        <translation>Abrir Stridewell</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Share of what this week may hold</source>
        <translation>Parte de lo que esta semana puede tener</translation>
    </message>
</context>
<context>
    <name>stridewell::WhenField</name>
    <message>
        <source>Another time…</source>
        <translation>Otra hora…</translation>
    </message>
    <message>
        <source>%1 Exact day and time</source>
        <translation>%1 Día y hora exactos</translation>
    </message>
    <message>
        <source>This lies ahead. It began now or earlier: correct the day or the time.</source>
        <translation>Esto está por delante. Empezó ahora o antes: corrige el día o la hora.</translation>
    </message>
</context>
</TS>
