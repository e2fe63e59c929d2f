using Hub.Cdar.Model;

namespace Hub.Cdar.Tests;

/// <summary>Right messages to start from.</summary>
internal static class Messages
{
    private static readonly DateTime At = new(2026, 11, 23, 10, 12, 0, DateTimeKind.Unspecified);

    /// <summary>A buyer refuses an invoice.</summary>
    public static CdarMessage Refusal { get; } = new()
    {
        BusinessProcess = CdarCodes.Regulated,
        Guideline = CdarCodes.Guideline,
        Id = "F-2026-0417_210_20261123101200#380_20261120",
        Name = "F-2026-0417_210",
        IssuedAt = At.AddMinutes(5),
        Sender = new CdarParty { Role = CdarCodes.Platform },
        Issuer = new CdarParty { Id = new CdarId("216901231", "0002"), Name = "Ville & métropole", Role = CdarCodes.Buyer },
        Recipients = [new CdarParty { Id = new CdarId("552081317", "0002"), Name = "Énergie", Role = CdarCodes.Seller, Address = new CdarId("552081317_STATUTS", "0225") }],
        TypeCode = CdarCodes.Processing,
        StatusAt = At,
        References =
        [
            new CdarReference
            {
                Number = "F-2026-0417",
                StatusCode = "45",
                TypeCode = "380",
                ReceivedAt = At.AddDays(-1),
                IssueDate = new DateOnly(2026, 11, 20),
                Status = "210",
                Label = "Refusée",
                Seller = new CdarId("552081317", "0002"),
                Details =
                [
                    new CdarDetail
                    {
                        ReasonCode = "CMD_ERR",
                        Reason = "Erreur de commande",
                        ActionCode = "NIN",
                        Action = "Créer une facture rectificative",
                        Sequence = 1,
                        Notes = ["Bon de commande <2026/12> déjà soldé."],
                        Characteristics = [new CdarCharacteristic { TypeCode = "DIV", Name = "BT-13", Location = "/Invoice/cac:OrderReference" }],
                    },
                ],
            },
        ],
    };

    /// <summary>A platform says that it has taken an invoice.</summary>
    public static CdarMessage Deposit { get; } = Refusal with
    {
        Issuer = new CdarParty { Role = CdarCodes.Platform },
        TypeCode = CdarCodes.Transmission,
        References = [Refusal.References[0] with { StatusCode = "10", Status = "200", Label = "Déposée", Details = [] }],
    };

    /// <summary>A seller was paid.</summary>
    public static CdarMessage CashIn { get; } = Refusal with
    {
        Issuer = new CdarParty { Id = new CdarId("552081317", "0002"), Role = CdarCodes.Seller },
        References =
        [
            Refusal.References[0] with
            {
                StatusCode = "47",
                Status = "212",
                Label = "Encaissée",
                Details = [new CdarDetail { Sequence = 1, Characteristics = [new CdarCharacteristic { TypeCode = CdarCodes.Cashed, Amount = -1200.5m, Currency = "EUR", Percent = 5.5m }] }],
            },
        ],
    };
}
