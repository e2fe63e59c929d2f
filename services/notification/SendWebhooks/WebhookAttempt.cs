using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Notification.SendWebhooks;

/// <summary>
/// What was tried: a request that failed, or that repeated an earlier one, by itself; requests in a row that went well at once, together. So the log of a healthy endpoint does not grow with each event.
/// </summary>
internal sealed class WebhookAttempt
{
    public required Guid AttemptId { get; init; }

    public required Guid EndpointId { get; init; }

    /// <summary>The message; null where several requests stand together.</summary>
    public Guid? MessageId { get; init; }

    /// <summary>Place in the journal of the first event; 0 for a ping.</summary>
    public required long First { get; init; }

    public required long Last { get; init; }

    public required int Events { get; init; }

    public required int Requests { get; init; }

    /// <summary>Which attempt at this message: 1 is the first.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>How long the request took, of several the longest.</summary>
    public required int Milliseconds { get; init; }

    /// <summary>HTTP status of the answer; null when there was none.</summary>
    public int? Status { get; init; }

    /// <summary>Why it failed; null when it went well.</summary>
    public string? Error { get; init; }

    /// <summary>When it is tried again.</summary>
    public DateTimeOffset? NextAt { get; init; }

    public static void Describe(EntityTypeBuilder<WebhookAttempt> attempts)
    {
        attempts.ToTable("WebhookAttempts");
        attempts.HasKey(attempt => attempt.AttemptId);
        attempts.HasIndex(attempt => new { attempt.EndpointId, attempt.AttemptId });
        attempts.Property(attempt => attempt.Error).HasMaxLength(40);
    }
}
