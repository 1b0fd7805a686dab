using System.Text;
using QRCoder;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Security.TwoFactor;

/// <summary>The second factor that any authenticator app gives.</summary>
internal sealed class AuthenticatorProvider(IUserService users, TimeProvider time) : ITwoFactorProvider
{
    public const string Name = "Authenticator";

    private const string Issuer = "CAI Namur";

    public string ProviderName => Name;

    public async Task<ISetupTwoFactorModel> GetSetupDataAsync(Guid userOrMemberKey, string secret)
    {
        IUser user = await users.GetAsync(userOrMemberKey) ?? throw new ArgumentException("There is no such user.", nameof(userOrMemberKey));
        string key = Base32.Encode(Key(secret));
        string label = Uri.EscapeDataString($"{Issuer}:{user.Username}");
        return new AuthenticatorSetup(Picture($"otpauth://totp/{label}?secret={key}&issuer={Uri.EscapeDataString(Issuer)}"), secret, key);
    }

    public bool ValidateTwoFactorPIN(string secret, string token) => Totp.IsValid(Key(secret), Normalise(token), time.GetUtcNow());

    public bool ValidateTwoFactorSetup(string secret, string token) => ValidateTwoFactorPIN(secret, token);

    private static byte[] Key(string secret) => Encoding.UTF8.GetBytes(secret);

    /// <summary>Apps show the digits in groups, and people type what they see.</summary>
    private static string Normalise(string token) => string.Concat(token.Where(character => !char.IsWhiteSpace(character)));

    private static string Picture(string text)
    {
        using QRCodeData code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(code);
        return "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(picture.GetGraphic(6)));
    }
}
