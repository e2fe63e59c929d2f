namespace Hub.En16931.Rules;

/// <summary>
/// Our own rules for values that no official rule can judge: the official validator stops there without a verdict.
/// </summary>
internal static class ValueRules
{
    public static readonly Rule Repeated = new(
        "STRUCT-AMBIGUOUS",
        Severity.Fatal,
        [],
        "Cet élément est présent plusieurs fois alors que les règles n'en attendent qu'un : on ne sait pas lequel compte. Gardez-en un seul.",
        "This element occurs several times where the rules expect one: nobody can tell which one counts. Keep one.");

    public static readonly Rule Unreadable = new(
        "STRUCT-VALUE",
        Severity.Fatal,
        [],
        "« {found} » ne peut pas être lu comme le nombre, la date ou le booléen attendu ici. Un montant s'écrit 2400.00 (point, sans espace), "
        + "une date 2026-08-31, un booléen true ou false.",
        "\"{found}\" cannot be read as the number, date or boolean expected here. Write an amount as 2400.00 (point, no space), a date as "
        + "2026-08-31, a boolean as true or false.");

    public static IReadOnlyList<Rule> All { get; } = [Repeated, Unreadable];
}
