using System.Globalization;
using Hub.JournalChain;
using Hub.Seals;

namespace Hub.Cli.VerifyJournal;

/// <summary>Checks the signatures of heads and keeps what those say that hold.</summary>
internal sealed class HeadCheck(PublicSealKeys? keys, ProofReport report)
{
    private const int ToldInFull = 20;
    private readonly List<KnownHead> known = [];
    private int failed;

    /// <summary>What the journal must agree with.</summary>
    public IReadOnlyList<KnownHead> Known => known;

    /// <summary>Takes the heads that stand in the database: those that hold are told by their number.</summary>
    public void TakeStored(IReadOnlyList<StoredHead> heads)
    {
        if (heads.Count == 0) report.Says("No head has been signed yet.", "Aucune tête n'a encore été signée.");
        else if (keys is null) report.Fails($"{heads.Count} signed heads in the database: not checked; give the hub's keys with --jwks.", $"{heads.Count} têtes signées dans la base : non vérifiées ; donnez les clés du hub avec --jwks.");
        else TakeAll(heads);
    }

    /// <summary>Takes a head that somebody kept.</summary>
    public void TakeKept(SignedHead head)
    {
        var (seal, said) = Open(head.Jws);
        if (said is null) report.Tell(head.Source, head.Source, seal);
        else report.Tell($"{head.Source}, head of row {said.Sequence}, {InstantOf(said)} UTC", $"{head.Source}, tête de la ligne {said.Sequence}, {InstantOf(said)} UTC", seal);
        if (seal.Holds && said is not null) known.Add(KnownOf(said));
    }

    private void TakeAll(IReadOnlyList<StoredHead> heads)
    {
        foreach (var head in heads) Take(head);
        if (failed > ToldInFull) report.Fails($"… and {failed - ToldInFull} more heads.", $"… et {failed - ToldInFull} autres têtes.");
        if (known.Count > 0) report.Holds($"{known.Count} signed heads in the database: the signatures hold.", $"{known.Count} têtes signées dans la base : les signatures sont valables.");
    }

    private void Take(StoredHead head)
    {
        var (seal, said) = Open(head.Jws);
        if (seal.Holds && said?.Sequence == head.Sequence && said.Hash == head.Hash) known.Add(KnownOf(said));
        else if (++failed <= ToldInFull) Tell(head, seal);
    }

    private void Tell(StoredHead head, OpenedSeal seal)
    {
        if (seal.Holds) report.Fails($"The head of row {head.Sequence} in the database is not what was signed.", $"La tête de la ligne {head.Sequence} dans la base n'est pas ce qui a été signé.");
        else report.Tell($"The head of row {head.Sequence} in the database", $"La tête de la ligne {head.Sequence} dans la base", seal);
    }

    private (OpenedSeal Seal, JournalHeadStatement? Said) Open(string jws)
    {
        var seal = CompactSeal.Open(jws, JournalHeadStatement.Kind, keys);
        var said = seal.Payload is null ? null : JournalHeadStatement.Read(seal.Payload);
        return (said is null && seal.Holds ? seal with { Flaw = SealFlaw.OtherKind } : seal, said);
    }

    private static KnownHead KnownOf(JournalHeadStatement said) => new(said.Sequence, said.Hash);

    private static string InstantOf(JournalHeadStatement said) => said.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
