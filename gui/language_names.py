"""The names of the languages that articles are written in, in the language of the screen."""

from PySide6.QtCore import QCoreApplication, QLocale

from annotation.wording import marked

_NAMES = {
    "ar": marked("Languages", "Arabic"),
    "bg": marked("Languages", "Bulgarian"),
    "cs": marked("Languages", "Czech"),
    "da": marked("Languages", "Danish"),
    "de": marked("Languages", "German"),
    "el": marked("Languages", "Greek"),
    "en": marked("Languages", "English"),
    "es": marked("Languages", "Spanish"),
    "et": marked("Languages", "Estonian"),
    "fa": marked("Languages", "Persian"),
    "fi": marked("Languages", "Finnish"),
    "fr": marked("Languages", "French"),
    "he": marked("Languages", "Hebrew"),
    "hr": marked("Languages", "Croatian"),
    "hu": marked("Languages", "Hungarian"),
    "it": marked("Languages", "Italian"),
    "ja": marked("Languages", "Japanese"),
    "ko": marked("Languages", "Korean"),
    "lt": marked("Languages", "Lithuanian"),
    "lv": marked("Languages", "Latvian"),
    "nl": marked("Languages", "Dutch"),
    "no": marked("Languages", "Norwegian"),
    "pl": marked("Languages", "Polish"),
    "pt": marked("Languages", "Portuguese"),
    "ro": marked("Languages", "Romanian"),
    "ru": marked("Languages", "Russian"),
    "sk": marked("Languages", "Slovak"),
    "sl": marked("Languages", "Slovenian"),
    "sr": marked("Languages", "Serbian"),
    "sv": marked("Languages", "Swedish"),
    "tr": marked("Languages", "Turkish"),
    "uk": marked("Languages", "Ukrainian"),
    "zh": marked("Languages", "Chinese"),
}
OFFERED = tuple(_NAMES)  # codes of ISO 639-1


def language_name(code: str) -> str:
    """The name of a language by its code; for one that is not offered, as Qt has it, in English."""
    if code in _NAMES:
        return QCoreApplication.translate("Languages", _NAMES[code])
    return QLocale.languageToString(QLocale(code).language())
