using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Notification.SendMail;

/// <summary>An account that wants to be written to: a cursor over the journal, and when to look.</summary>
internal sealed class MailSubscription
{
    public const int AddressLength = 254;

    public required string Account { get; init; }

    public required string Role { get; init; }

    public required string Address { get; set; }

    public required DigestLanguage Language { get; set; }

    public required DigestRhythm Rhythm { get; set; }

    /// <summary>Hour of a daily digest, Paris time.</summary>
    public required int Hour { get; set; }

    /// <summary>Told up to this place of the journal.</summary>
    public required long Cursor { get; set; }

    /// <summary>When to look again. Whoever moves it on has the digest to send.</summary>
    public required DateTimeOffset NextAt { get; set; }

    /// <summary>Attempts at the digest that is due, all of which failed.</summary>
    public int Failures { get; set; }

    public EventReader Reader => new(Account, Role);

    public static void Describe(EntityTypeBuilder<MailSubscription> subscriptions)
    {
        subscriptions.ToTable("MailSubscriptions");
        subscriptions.HasKey(row => new { row.Account, row.Role });
        subscriptions.HasIndex(row => row.NextAt);
        subscriptions.Property(row => row.Account).HasMaxLength(64);
        subscriptions.Property(row => row.Role).HasMaxLength(20);
        subscriptions.Property(row => row.Address).HasMaxLength(AddressLength);
        subscriptions.Ignore(row => row.Reader);
    }
}
