namespace Hub.Routing.Quarantine.Messages;

/// <summary>The messages between the services that nobody could handle: counted, shown with their causes, and put back.</summary>
internal interface ISetAsideMessages
{
    /// <summary>What each service's queue has set aside.</summary>
    Task<IReadOnlyList<SetAsideQueue>> CountAsync(CancellationToken stop);

    /// <summary>Why a queue's messages were set aside, up to a limit.</summary>
    Task<IReadOnlyList<SetAsideMessage>> ShowAsync(string queue, int limit, CancellationToken stop);

    /// <summary>Puts back what a queue has set aside now, up to a limit: what fails again is set aside again, and not taken twice.</summary>
    Task<int> ReturnAsync(string queue, int limit, CancellationToken stop);
}
