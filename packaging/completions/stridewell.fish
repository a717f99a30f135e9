# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of stridewell for fish.

set -l commands triage plan check read import export backup restore verify

complete -c stridewell -n "not __fish_seen_subcommand_from $commands" -a triage -d 'Judge the newest check-in of a profile document'
complete -c stridewell -n "not __fish_seen_subcommand_from $commands" -a plan -d 'Make the plan of a profile document'
complete -c stridewell -n "not __fish_seen_subcommand_from $commands" -a check -d 'Judge a plan against every rule'
complete -c stridewell -n "not __fish_seen_subcommand_from $commands" -a read -d 'List the runs of activity files'
complete -c stridewell -n "not __fish_seen_subcommand_from $commands" -a import -d 'Take runs into the store'
complete -c stridewell -n "not __fish_seen_subcommand_from $commands" -a export -d 'Write a profile of the store or its plan'
complete -c stridewell -n "not __fish_seen_subcommand_from $commands" -a backup -d 'Copy the store'
complete -c stridewell -n "not __fish_seen_subcommand_from $commands" -a restore -d 'Put a copy back'
complete -c stridewell -n "not __fish_seen_subcommand_from $commands" -a verify -d 'Look whether the store is whole'

complete -c stridewell -l help -d 'Print a short help'
complete -c stridewell -l version -d 'Print the version'
complete -c stridewell -l now -x -d 'Take this moment for now'
complete -c stridewell -l protocols -x -a '(__fish_complete_directories)' -d 'Use the protocol data of this folder'
complete -c stridewell -l db -r -d 'The store'
complete -c stridewell -l profile -x -d 'The athlete, by name'
complete -c stridewell -l out -r -n "__fish_seen_subcommand_from $commands" -d 'Write there instead of standard output'
complete -c stridewell -l passphrase-file -r -n '__fish_seen_subcommand_from triage plan check export backup restore' -d 'What it is sealed with'
complete -c stridewell -l from -x -n '__fish_seen_subcommand_from plan export' -d 'First day'
complete -c stridewell -l weeks -x -n '__fish_seen_subcommand_from plan export' -d 'How many weeks, 1 to 53'
complete -c stridewell -l format -x -n '__fish_seen_subcommand_from plan' -a 'json text ics csv'
complete -c stridewell -l format -x -n '__fish_seen_subcommand_from export' -a 'json ics csv pdf'
complete -c stridewell -l layout -x -n '__fish_seen_subcommand_from export' -a 'week handout log report'
