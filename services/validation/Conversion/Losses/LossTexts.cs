namespace Hub.Conversion.Losses;

/// <summary>Why something is not in the target, for people.</summary>
internal static class LossTexts
{
    public static string French(LossReason reason) => reason switch
    {
        LossReason.OutsideModel => "Le modèle sémantique EN 16931 n'a pas de terme pour cet élément : il n'est pas repris. Le document d'origine le contient.",
        LossReason.Repeated => "Le modèle n'admet qu'une valeur et une autre a été retenue : celle-ci n'est pas reprise.",
        LossReason.Unreadable => "La valeur n'a pas la forme attendue (date, nombre ou code) : elle n'est pas reprise.",
        LossReason.Simplified => "La valeur est reprise sous une forme plus courte (fuseau horaire ou chiffres au-delà du vingt-huitième).",
        LossReason.OutsideTarget => "La syntaxe cible n'a pas de place pour ce terme : il n'est pas repris. Le document d'origine le contient.",
        _ => "La syntaxe cible exige une valeur que la facture n'a pas : celle-ci a été ajoutée.",
    };

    public static string English(LossReason reason) => reason switch
    {
        LossReason.OutsideModel => "The semantic model of EN 16931 has no term for this: it is left out. The original document has it.",
        LossReason.Repeated => "The model has one value and another was taken: this one is left out.",
        LossReason.Unreadable => "The value is not of the expected form (date, number or code): it is left out.",
        LossReason.Simplified => "The value was kept in a shorter form (time zone, or digits beyond the 28th).",
        LossReason.OutsideTarget => "The target syntax has no place for this term: it is left out. The original document has it.",
        _ => "The target syntax demands a value that the invoice does not have: this one was added.",
    };
}
