using System.Globalization;
using Hub.JournalChain;
using Hub.Seals;

namespace Hub.Cli.VerifyJournal;

/// <summary>Checks the signatures of heads and keeps what those say that hold.</summary>
internal sealed class HeadCheck(PublicSealKeys? keys, ProofReport report)
{
    private readonly List<KnownHead> known = [];

    /// <summary>What the journal must agree with.</summary>
    public IReadOnlyList<KnownHead> Known => known;

    /// <summary>Takes the heads that stand in the database: those that hold are told by their number.</summary>
    public void TakeStored(IReadOnlyList<StoredHead> heads)
    {
        var before = known.Count;
        foreach (var head in heads) Take(head);
        var hold = known.Count - before;
        if (hold > 0) report.Holds($"{hold} signed heads in the database: the signatures hold.", $"{hold} têtes signées dans la base : les signatures sont valables.");
        else if (heads.Count == 0) report.Says("No head has been signed yet.", "Aucune tête n'a encore été signée.");
    }

    /// <summary>Takes a head that somebody kept.</summary>
    public void TakeKept(SignedHead head)
    {
        var (seal, said) = Open(head.Jws);
        var at = said?.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        report.Tell($"{head.Source}, head of row {said?.Sequence}, {at} UTC", $"{head.Source}, tête de la ligne {said?.Sequence}, {at} UTC", seal);
        if (seal.Holds && said is not null) known.Add(KnownOf(said));
    }

    private void Take(StoredHead head)
    {
        var (seal, said) = Open(head.Jws);
        if (!seal.Holds) report.Tell($"The head of row {head.Sequence} in the database", $"La tête de la ligne {head.Sequence} dans la base", seal);
        else if (said?.Sequence == head.Sequence && said.Hash == head.Hash) known.Add(KnownOf(said));
        else report.Fails($"The head of row {head.Sequence} in the database is not what was signed.", $"La tête de la ligne {head.Sequence} dans la base n'est pas ce qui a été signé.");
    }

    private (OpenedSeal Seal, JournalHeadStatement? Said) Open(string jws)
    {
        var seal = CompactSeal.Open(jws, JournalHeadStatement.Kind, keys);
        var said = seal.Payload is null ? null : JournalHeadStatement.Read(seal.Payload);
        return (said is null && seal.Holds ? seal with { Flaw = SealFlaw.OtherKind } : seal, said);
    }

    private static KnownHead KnownOf(JournalHeadStatement said) => new(said.Sequence, said.Hash);
}
