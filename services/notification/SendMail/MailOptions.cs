using System.ComponentModel.DataAnnotations;
using MailKit.Security;

namespace Hub.Notification.SendMail;

/// <summary>Settings of e-mail digests. Section <c>Hub:Mail</c> (environment: <c>HUB__MAIL__…</c>).</summary>
internal sealed class MailOptions
{
    public const string Section = "Hub:Mail";

    /// <summary>The SMTP server. Default: none, and no mail is sent.</summary>
    public string? Host { get; set; }

    /// <summary>Its port. Default: 587.</summary>
    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary><c>StartTls</c> (the default: no mail without it), <c>SslOnConnect</c>, <c>None</c>.</summary>
    public SecureSocketOptions Security { get; set; } = SecureSocketOptions.StartTls;

    /// <summary>User at the server. Default: none, no login.</summary>
    public string? User { get; set; }

    /// <summary>Its password.</summary>
    public string? Password { get; set; }

    /// <summary>The sender's address. Default: <c>hub@localhost</c>.</summary>
    [Required]
    public string From { get; set; } = "hub@localhost";

    /// <summary>The address that links in mails lead to. Default: <c>Hub:Delivery:PublicUrl</c>, else <c>http://localhost:5080</c>.</summary>
    public Uri? PublicUrl { get; set; }

    public bool IsOn => !string.IsNullOrEmpty(Host);
}
