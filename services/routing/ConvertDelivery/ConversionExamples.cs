namespace Hub.Routing.ConvertDelivery;

/// <summary>Example bodies for the API page.</summary>
internal static class ConversionExamples
{
    public static readonly object Losses = new
    {
        invoiceId = "019ab0c4-51c8-7c11-9a42-6c1de0b7f9a2",
        form = "cii",
        items = new[]
        {
            new
            {
                path = "/Invoice/cbc:UUID",
                value = "7d6f3c1a-0f4b-4a8e-9a52-b3d9a6a1c0de",
                reason = "outsideModel",
                french = "Le modèle sémantique EN 16931 n'a pas de terme pour cet élément : il n'est pas repris. Le document d'origine le contient.",
                english = "The semantic model of EN 16931 has no term for this: it is left out. The original document has it.",
            },
        },
        omitted = 0,
    };
}
