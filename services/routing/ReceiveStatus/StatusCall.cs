namespace Hub.Routing.ReceiveStatus;

/// <summary>What one call wants to set.</summary>
/// <param name="Id">Identifies the call: the ids of the messages that it sends follow from it.</param>
/// <param name="Account">The collectivity's account, known from its token or its queue, never from the message.</param>
/// <param name="Wanted">The wishes, in their order.</param>
/// <param name="Judge">Judges them: one outcome for each, in the same order.</param>
internal sealed record StatusCall(Guid Id, string Account, IReadOnlyList<WantedStatus> Wanted, Func<StatusSession, IReadOnlyList<WantedStatus>, IReadOnlyList<StatusOutcome>> Judge)
{
    /// <summary>The invoices that it is about.</summary>
    public IEnumerable<Guid> InvoiceIds => Wanted.Select(wish => wish.InvoiceId);
}
