# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of stridewell for bash.

_stridewell() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=''
    local commands='triage plan check read import export backup restore verify'
    local word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ " $commands " == *" $word "* ]] && { command=$word; break; }
    done
    case $previous in
    --format)
        local formats='json text ics csv'
        [[ $command == export ]] && formats='json ics csv pdf'
        mapfile -t COMPREPLY < <(compgen -W "$formats" -- "$current")
        return
        ;;
    --layout)
        mapfile -t COMPREPLY < <(compgen -W 'week handout log report' -- "$current")
        return
        ;;
    --protocols)
        compopt -o dirnames
        return
        ;;
    --db | --out | --passphrase-file)
        compopt -o default
        return
        ;;
    --profile | --now | --from | --weeks) return ;;
    esac
    if [[ $current == -* ]]; then
        local options='--help'
        case $command in
        '') options='--db --profile --now --protocols --help --version' ;;
        plan) options+=' --from --weeks --format --out --now --protocols --passphrase-file' ;;
        triage | check) options+=' --out --now --protocols --passphrase-file' ;;
        read) options+=' --out --now --protocols' ;;
        import) options+=' --db --profile --out --now' ;;
        export) options+=' --db --profile --format --layout --from --weeks --out --now --protocols --passphrase-file' ;;
        backup) options+=' --db --out --passphrase-file' ;;
        restore) options+=' --db --passphrase-file' ;;
        verify) options+=' --db' ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    elif [[ -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$current")
    else
        compopt -o default
    fi
}
complete -F _stridewell stridewell
