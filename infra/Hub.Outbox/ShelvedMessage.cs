namespace Hub.Outbox;

/// <summary>A message that no attempt could bring to its effect.</summary>
/// <param name="MessageId">Its id.</param>
/// <param name="Contract">Full name of its contract.</param>
/// <param name="At">When it was put aside (UTC).</param>
/// <param name="Cause">What the last attempt stumbled over.</param>
/// <param name="Exception">The kind of that fault.</param>
/// <param name="TryAgain">Hands it to the relay again.</param>
public sealed record ShelvedMessage(Guid MessageId, string Contract, DateTimeOffset At, string Cause, string Exception, Action TryAgain);
